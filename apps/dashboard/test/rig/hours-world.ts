import { addDays, atWallClock, localDate } from '@stipple/domain/time';
import { aChain, aClient, aClinic, aHouse, anAppointment, aStaffMember, type Person } from '@stipple/testing/builders';
import type { TestStack } from '@stipple/testing/stack';

export const zone = 'Europe/London';

/** Two clinics of a manager with the usual week, and Ada, who treats at the first. */
export interface HoursWorld {
  readonly manager: Person;
  readonly ada: Person;
  readonly leedsId: string;
  readonly yorkId: string;
  /** Next week's Wednesday, when somebody is booked with Ada from 10 to 11. */
  readonly wednesday: string;
}

/** The weekday of next week; 1 is Monday. */
export function nextWeeks(weekday: number): string {
  const today = localDate(new Date().toISOString(), zone);
  const of = ((Date.parse(today) / 86_400_000 + 3) % 7) + 1;
  return addDays(today, 7 - of + weekday);
}

export async function furnishHours(database: TestStack['database']): Promise<HoursWorld> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const leeds = await aClinic(chain, { name: 'Leeds', city: 'Leeds', alwaysOpen: false });
  const york = await aClinic(chain, { name: 'York', city: 'York', alwaysOpen: false });
  const ada = await aStaffMember(chain, { at: [leeds], name: 'Ada Mensah' });
  const manager = await aStaffMember(chain, { at: [leeds, york], name: 'Max Manager', role: 'manager' });
  const client = await aClient(chain, { at: leeds, name: 'Wednesday Wren' });
  const startsAt = atWallClock(nextWeeks(3), '10:00', zone);
  await anAppointment(chain, { of: client, with: ada, kind: 'consultation', startsAt, minutes: 60 });
  await house.close();
  return { manager, ada, leedsId: leeds.id, yorkId: york.id, wednesday: nextWeeks(3) };
}
