import { randomUUID } from 'node:crypto';
import { bookAppointmentInput } from '@stipple/domain/appointments';
import { addRoomInput, setOpeningHoursInput } from '@stipple/domain/diary';
import { addDays, addMinutes, atWallClock, localDate } from '@stipple/domain/time';
import { aChain, aClient, aClinic, aHouse, aStaffMember, aTreatment, type Person } from '@stipple/testing/builders';
import type { TestStack } from '@stipple/testing/stack';
import type { Page } from 'playwright-core';
import { ask } from './log-on-screen.ts';

export const zone = 'Europe/London';

/** Open from eight to eight, every day: the grid shows just that. */
const opens = 8 * 60;
const closes = 20 * 60;

export const desk = {
  viewport: { width: 1280, height: 1000 },
  locale: 'en-GB',
  timezoneId: zone,
} as const;

/** One clinic in Leeds with two rooms, Ada and Ben, and somebody at the desk. */
export interface DiaryWorld {
  readonly clinicId: string;
  readonly ada: Person;
  readonly ben: Person;
  readonly mia: Person;
}

/** The day so many days ahead in Leeds. */
export const ahead = (days: number): string => addDays(localDate(new Date().toISOString(), zone), days);

/** Appointments by client, and when: `['Moved Mary', 2, '10:00', 60]` is in two days for an hour, with Ada. */
export type Given = readonly [client: string, daysAhead: number, at: string, minutes: number];

/**
 * @param booked appointments there are from the start
 * @param courses clients who may begin their course
 */
export async function furnishDiary(
  database: TestStack['database'],
  booked: readonly Given[],
  courses: readonly string[],
): Promise<DiaryWorld> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const leeds = await aClinic(chain, { name: 'Leeds', city: 'Leeds', alwaysOpen: false });
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' }));
  const week = { id: randomUUID(), clinicId: leeds.id, validFrom: ahead(-30), version: 0, hours };
  await chain.services.hours.setOpening(chain.owner.ctx, setOpeningHoursInput.parse(week));
  for (const name of ['Blue room', 'Green room'])
    await chain.services.rooms.add(chain.owner.ctx, addRoomInput.parse({ id: randomUUID(), clinicId: leeds.id, name }));
  const ada = await aStaffMember(chain, { at: [leeds], name: 'Ada Mensah' });
  const ben = await aStaffMember(chain, { at: [leeds], name: 'Ben Okafor' });
  const mia = await aStaffMember(chain, { at: [leeds], name: 'Mia Desk', role: 'receptionist' });
  for (const [name, days, at, minutes] of booked) {
    const client = await aClient(chain, { at: leeds, name, email: `${name.replaceAll(' ', '.')}@client.example` });
    const startsAt = atWallClock(ahead(days), at, zone);
    const about = { id: randomUUID(), clinicId: leeds.id, clientId: client.id, practitionerId: ada.id };
    const times = { kind: 'consultation', startsAt, endsAt: addMinutes(startsAt, minutes) };
    await chain.services.appointments.book(chain.owner.ctx, bookAppointmentInput.parse({ ...about, ...times }));
  }
  for (const name of courses) {
    const of = await aClient(chain, { at: leeds, name, email: `${name.replaceAll(' ', '.')}@client.example` });
    await aTreatment(chain, { of });
  }
  await house.close();
  return { clinicId: leeds.id, ada, ben, mia };
}

export interface Booked {
  readonly clientName: string;
  readonly kind: string;
  readonly state: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly practitionerId: string;
  readonly roomId: string | null;
}

/** What the API has booked on a day, by client. */
export async function bookedOn(page: Page, clinicId: string, day: string): Promise<Record<string, Booked>> {
  const fields = 'clientName kind state startsAt endsAt practitionerId roomId';
  const asked = `diaryEntries(clinicIds: ["${clinicId}"], firstDay: "${day}", lastDay: "${day}") { ${fields} }`;
  const { diaryEntries } = (await ask(page, `{ ${asked} }`)) as { diaryEntries: Booked[] };
  return Object.fromEntries(diaryEntries.map((entry) => [entry.clientName, entry]));
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The point of the screen at a time of somebody's column. */
export async function pointAt(page: Page, who: string, time: string): Promise<{ x: number; y: number }> {
  const column = page.getByRole('group', { name: new RegExp(`^${who}`) });
  await column.waitFor();
  const box = await column.boundingBox();
  if (!box) throw new Error(`${who} has no column in sight`);
  const share = (minuteOf(time) - opens) / (closes - opens);
  return { x: box.x + box.width / 2, y: box.y + share * box.height + 2 };
}

export async function pressAt(page: Page, who: string, time: string): Promise<void> {
  const { x, y } = await pointAt(page, who, time);
  await page.mouse.click(x, y);
}

/** Takes an appointment at its start (or by its end) and lays it down elsewhere, a few steps of the mouse on the way. */
export async function drag(
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) {
    const [x, y] = [from.x + ((to.x - from.x) * step) / 8, from.y + ((to.y - from.y) * step) / 8];
    await page.mouse.move(x, y);
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
}

export const entry = (page: Page, client: string) => page.locator('[data-entry]', { hasText: client });
