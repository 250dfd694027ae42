import { z } from 'zod';
import { appointmentKinds } from '../appointments/index.ts';
import type { Weekday } from '../diary/index.ts';
import { id, idList, instant, localDate, longText, orNull, page, sortBy, version, whole } from '../input/index.ts';
import { overridesInput } from '../safety/safety.inputs.ts';
import { waitlistStates } from './waiting.ts';

const wallTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'A time is written like 09:30; the end of a day is 24:00.');
const weekday = whole('Day of the week', 1, 7).transform((day) => day as Weekday);
const different = (all: readonly unknown[]) => new Set(all).size === all.length;

const fields = {
  kind: z.enum(appointmentKinds, 'Choose what they wait for.'),
  minutes: whole('Minutes', 5, 420),
  clinicIds: z
    .array(id)
    .min(1, 'Choose at least one clinic.')
    .max(200, 'At most 200 clinics.')
    .refine(different, 'Name each clinic once.'),
  practitionerId: orNull(id),
  treatmentId: orNull(id),
  weekdays: z.array(weekday).max(7).refine(different, 'Name each day once.'),
  from: orNull(wallTime),
  until: orNull(wallTime),
  earliestOn: localDate,
  latestOn: orNull(localDate),
  note: longText('A note', 300),
};

interface Spans {
  readonly from: string | null;
  readonly until: string | null;
  readonly minutes: number;
  readonly earliestOn: string;
  readonly latestOn: string | null;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const inOrder = ({ earliestOn, latestOn }: Spans) => latestOn === null || earliestOn <= latestOn;
const outOfOrder = { path: ['latestOn'], message: 'The last day comes before the first.' };
const longEnough = ({ from, until, minutes }: Spans) =>
  minutesOf(until ?? '24:00') - minutesOf(from ?? '00:00') >= minutes;
const tooShort = { path: ['until'], message: 'The appointment does not fit between these times.' };

export const addToWaitlistInput = z
  .object({ id, clientId: id, ...fields })
  .refine(inOrder, outOfOrder)
  .refine(longEnough, tooShort);
export const changeWaitlistEntryInput = z
  .object({ id, version, ...fields })
  .refine(inOrder, outOfOrder)
  .refine(longEnough, tooShort);
export const seenWaitlistEntryInput = z.object({ id, version });

const slot = { clinicId: id, practitionerId: id, startsAt: instant, endsAt: instant };
export const freedSlotInput = z.object(slot).refine(({ startsAt, endsAt }) => startsAt < endsAt, {
  path: ['endsAt'],
  message: 'The end comes before the start.',
});
/** Who fits gets the part of the slot that suits them. */
export const offerSlotInput = z
  .object({ id, entryId: id, ...slot })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    message: 'The end comes before the start.',
  });
export const withdrawOfferInput = z.object({ id, version });
export const bookFromWaitlistInput = z.object({
  id,
  entryId: id,
  clinicId: id,
  practitionerId: id,
  roomId: orNull(id),
  startsAt: instant,
  overrides: overridesInput,
});

export const waitlistFilter = z.object({
  ids: idList.optional(),
  clinicIds: idList.optional(),
  clientId: id.optional(),
  practitionerId: id.optional(),
  kinds: z.array(z.enum(appointmentKinds)).max(6).optional(),
  states: z.array(z.enum(waitlistStates)).max(5).optional(),
});
export const waitlistSort = sortBy(['addedAt', 'earliestOn', 'latestOn']);
export const waitlistQuery = z.object({ filter: waitlistFilter.prefault({}), sort: waitlistSort, page });

const token = z.string().max(200, 'This is not a link of ours.');
export const openOfferInput = z.object({ token });
/** Without a start the offered time itself; else one of the next free times that were shown. */
export const acceptOfferInput = z.object({ token, id, startsAt: orNull(instant), practitionerId: orNull(id) });
export const declineOfferInput = z.object({ token, stay: z.boolean('Say whether they stay on the waitlist.') });

export type AddToWaitlistInput = z.infer<typeof addToWaitlistInput>;
export type ChangeWaitlistEntryInput = z.infer<typeof changeWaitlistEntryInput>;
export type FreedSlotInput = z.infer<typeof freedSlotInput>;
export type OfferSlotInput = z.infer<typeof offerSlotInput>;
export type BookFromWaitlistInput = z.infer<typeof bookFromWaitlistInput>;
export type WaitlistQuery = z.infer<typeof waitlistQuery>;
export type AcceptOfferInput = z.infer<typeof acceptOfferInput>;
export type DeclineOfferInput = z.infer<typeof declineOfferInput>;
