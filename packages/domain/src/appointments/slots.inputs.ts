import { z } from 'zod';
import { id, idList, localDate, orNull, whole } from '../input/index.ts';
import { daysBetween } from '../time/index.ts';
import { appointmentKinds } from './appointment.ts';

/** Longest stretch of days that is looked at at once. */
const mostDays = 62;

const days = { firstDay: localDate, lastDay: localDate };
const inOrder = ({ firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string }) =>
  firstDay <= lastDay && daysBetween(firstDay, lastDay) < mostDays;
const daysWords = {
  path: ['lastDay'],
  message: `Choose a last day from the first on, at most ${mostDays} days in all.`,
};

/** A time that is looked for. */
export const freeSlotsInput = z
  .object({
    clinicIds: idList,
    /** Null: with whoever works there. */
    practitionerIds: orNull(idList),
    kind: z.enum(appointmentKinds),
    /** Null: as long as is usual. */
    minutes: orNull(whole('A length', 5, 420)),
    /** Whose other appointments are kept free of. */
    clientId: orNull(id),
    /** Whose course says which days make sense. */
    treatmentId: orNull(id),
    ...days,
    most: z
      .int()
      .min(1)
      .max(5_000)
      .nullish()
      .transform((given) => given ?? 200),
  })
  .refine(inOrder, daysWords);

/** Days of the diary that are looked at. */
export const diaryEntriesInput = z
  .object({ clinicIds: idList, practitionerIds: orNull(idList), ...days })
  .refine(inOrder, daysWords);

export const bookingProposalInput = z.object({ clientId: id, treatmentId: orNull(id) });

interface Whose {
  readonly clinicIds: readonly string[];
  readonly practitionerIds: readonly string[] | null;
}

export type FreeSlotsInput = Readonly<Omit<z.infer<typeof freeSlotsInput>, keyof Whose>> & Whose;
export type DiaryEntriesInput = Readonly<Omit<z.infer<typeof diaryEntriesInput>, keyof Whose>> & Whose;
export type BookingProposalInput = z.infer<typeof bookingProposalInput>;
