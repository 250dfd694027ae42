import { z } from 'zod';
import { appointmentKinds } from '../appointments/index.ts';
import { id, localDate, longText, orNull, shortText, version, whole } from '../input/index.ts';
import type { Weekday } from './hours.ts';

const wallTime = z
  .string('A time is missing.')
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'A time is written like 09:30; the end of a day is 24:00.');
const wallMoment = z
  .string('A time is missing.')
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'A day and time are written like 2026-12-24T13:00.')
  .refine((moment) => localDate.safeParse(moment.slice(0, 10)).success, 'There is no such day.');
const weekday = whole('Day of the week', 1, 7).transform((day) => day as Weekday);
const mostStretches = 42;

const hours = z
  .array(z.object({ weekday, opens: wallTime, closes: wallTime }))
  .max(mostStretches, `A week has at most ${mostStretches} stretches.`)
  .transform((all) => all.toSorted((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1)));

/** 0 when no hours begin on that day yet. */
const replaces = z.int('A version is a whole number.').min(0, 'A version is not negative.');

const week = { id, clinicId: id, validFrom: localDate, hours, version: replaces };
export const setOpeningHoursInput = z.object(week);
export const setWorkingHoursInput = z.object({ ...week, practitionerId: id });
export const removeWeekInput = z.object({ id, version });

const roomName = shortText('Name of the room');
export const addRoomInput = z.object({ id, clinicId: id, name: roomName });
export const changeRoomInput = z.object({ id, version, name: roomName });
export const closeRoomInput = z.object({ id, version });
const clinicsAsked = z.array(id).min(1, 'Choose at least one clinic.').max(200, 'At most 200 clinics at once.');
export const orderRoomsInput = z.object({ clinicId: id, roomIds: z.array(id).max(200, 'At most 200 rooms.') });

const reason = longText('Reason', 120);
export const closeClinicsInput = z.object({
  closures: z
    .array(z.object({ id, clinicId: id }))
    .min(1, 'Choose at least one clinic.')
    .max(200, 'At most 200 clinics at once.')
    .refine((all) => new Set(all.map(({ clinicId }) => clinicId)).size === all.length, 'Name each clinic once.'),
  from: wallMoment,
  until: wallMoment,
  reason,
});
export const addTimeOffInput = z.object({ id, practitionerId: id, from: wallMoment, until: wallMoment, reason });
export const removeAwayInput = z.object({ ids: z.array(id).min(1).max(200, 'At most 200 at once.') });

/** No stretch: the hours of the week hold on that day again. */
export const setWorkingDayInput = z.object({
  practitionerId: id,
  day: localDate,
  stretches: z.array(z.object({ clinicId: id, opens: wallTime, closes: wallTime })).max(6, 'At most six a day.'),
});

const minutes = (least: number, most: number) => whole('Minutes', least, most);
export const setDiarySettingsInput = z.object({
  version: replaces,
  gridMinutes: z.literal([5, 10, 15, 20, 30, 60], 'Choose 5, 10, 15, 20, 30 or 60 minutes.'),
  kinds: z
    .array(
      z.object({
        kind: z.enum(appointmentKinds),
        minutes: minutes(5, 480),
        before: minutes(0, 120),
        after: minutes(0, 120),
      }),
    )
    .refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length, 'Name each kind once.'),
});

const longestAsked = 400;
const spanDays = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 86_400_000;
export const diaryHoursInput = z
  .object({ clinicIds: clinicsAsked, firstDay: localDate, lastDay: localDate })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, { message: 'The last day comes first.', path: ['lastDay'] })
  .refine(({ firstDay, lastDay }) => spanDays(firstDay, lastDay) <= longestAsked, {
    message: `Ask for at most ${longestAsked} days at once.`,
    path: ['lastDay'],
  });

export const practitionerHoursInput = z.object({ practitionerId: id, firstDay: localDate, lastDay: localDate });
export const misfitsInput = z.object({
  clinicIds: orNull(clinicsAsked),
  practitionerIds: orNull(z.array(id).max(500, 'At most 500 practitioners at once.')),
});

export type SetOpeningHoursInput = z.infer<typeof setOpeningHoursInput>;
export type SetWorkingHoursInput = z.infer<typeof setWorkingHoursInput>;
export type RemoveWeekInput = z.infer<typeof removeWeekInput>;
export type AddRoomInput = z.infer<typeof addRoomInput>;
export type ChangeRoomInput = z.infer<typeof changeRoomInput>;
export type CloseRoomInput = z.infer<typeof closeRoomInput>;
export type OrderRoomsInput = z.infer<typeof orderRoomsInput>;
export type CloseClinicsInput = z.infer<typeof closeClinicsInput>;
export type AddTimeOffInput = z.infer<typeof addTimeOffInput>;
export type RemoveAwayInput = z.infer<typeof removeAwayInput>;
export type SetWorkingDayInput = z.infer<typeof setWorkingDayInput>;
export type SetDiarySettingsInput = z.infer<typeof setDiarySettingsInput>;
export type DiaryHoursInput = z.infer<typeof diaryHoursInput>;
export type PractitionerHoursInput = z.infer<typeof practitionerHoursInput>;
export type MisfitsInput = z.infer<typeof misfitsInput>;
