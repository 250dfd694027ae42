import { addDays } from '@stipple/domain/time';
import { instantOf, millisOfDay } from '../calendar/calendar.ts';
import type { World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import type { WaitlistEntryRow, WaitlistHistory } from './waitlist-rows.ts';

const perClinic = 4;
const suits = [
  { weekdays: [], suitsFrom: null, suitsUntil: null },
  { weekdays: ['1', '2', '3', '4', '5'], suitsFrom: null, suitsUntil: null },
  { weekdays: [], suitsFrom: null, suitsUntil: '14:00' },
  { weekdays: ['2', '4', '6'], suitsFrom: '10:00', suitsUntil: null },
] as const;
const notes = [null, null, 'Can be there within an hour.', 'Prefers a message to a call.'] as const;

/** At each clinic some whose appointment is a while ahead and who would come sooner, from now until the day before it. */
export function inventWaitlist({ clinics, ledger, now }: World, chance: Chance): WaitlistHistory {
  const waitlistEntries: WaitlistEntryRow[] = [];
  const waitlistClinics: { entryId: string; clinicId: string }[] = [];
  const [soon, today] = [instantOf(now + 8 * millisOfDay), instantOf(now).slice(0, 10)];
  for (const { row, desk } of clinics) {
    const ahead = ledger.appointments.filter(
      ({ clinicId, state, startsAt }) => clinicId === row.id && state === 'booked' && startsAt > soon,
    );
    for (const appointment of chance.some(ahead, Math.min(perClinic, ahead.length))) {
      const { clientId, treatmentId, kind, practitionerId, startsAt, endsAt, startsOn } = appointment;
      const addedAt = now - chance.whole(1, 12) * millisOfDay;
      const id = chance.id(addedAt);
      const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
      const days = { earliestOn: today, latestOn: addDays(startsOn, -1) };
      const asksFor = chance.happens(0.4) ? practitionerId : null;
      const told = { note: chance.pick(notes), addedAt: instantOf(addedAt), addedBy: desk, version: 1 };
      const wish = { kind, minutes, practitionerId: asksFor, ...chance.pick(suits) };
      waitlistEntries.push({ id, clientId, treatmentId, ...wish, ...days, ...told });
      waitlistClinics.push({ entryId: id, clinicId: row.id });
    }
  }
  return { waitlistEntries, waitlistClinics };
}
