import { z } from 'zod';
import { id, idList, instant, localDate, longText, orNull, page, sortBy, version, whole } from '../input/index.ts';
import { overridesInput } from '../safety/safety.inputs.ts';
import {
  appointmentKinds,
  appointmentStates,
  type CancelReason,
  cancelledForWhom,
  cancelReasons,
  cancelReasonsOf,
  depositStates,
} from './appointment.ts';

const words = longText('What is said about it', 300);
const outsideHours = z
  .boolean()
  .nullish()
  .transform((given) => given ?? false);

/** What is asked for ahead, in minor units of the clinic's currency, and what has become of it. */
export const depositInput = z.object({
  amountMinor: whole('A deposit', 1, 1_000_000_000),
  state: z.enum(depositStates),
});

const where = {
  clinicId: id,
  practitionerId: id,
  /** Null: the first room that is free, where the clinic has rooms. */
  roomId: orNull(id),
  startsAt: instant,
  endsAt: instant,
  /** Book in spite of closed doors and hours off; honoured for those who may. */
  outsideHours,
  /** Safety rules that are let be for this day, each with its reason. */
  overrides: overridesInput,
};

export const bookAppointmentInput = z.object({
  id,
  clientId: id,
  treatmentId: orNull(id),
  kind: z.enum(appointmentKinds),
  ...where,
  note: longText('A note', 300),
  deposit: orNull(depositInput),
});
export const moveAppointmentInput = z.object({ id, version, ...where, reason: words });
export const changeAppointmentStateInput = z.object({ id, version });
export const reopenAppointmentInput = z.object({ id, version, outsideHours, overrides: overridesInput });
export const noteDepositInput = z.object({ id, version, deposit: orNull(depositInput) });

const reasonFits = 'This reason does not belong here. Choose one from the list.';

export const cancelAppointmentInput = z
  .object({ id, version, cancelledFor: z.enum(cancelledForWhom), reason: z.enum(cancelReasons), words })
  .refine(({ cancelledFor, reason }) => (cancelReasonsOf[cancelledFor] as readonly CancelReason[]).includes(reason), {
    path: ['reason'],
    message: reasonFits,
  });
export const missAppointmentInput = z.object({
  id,
  version,
  reason: z
    .enum(cancelReasonsOf.no_show, reasonFits)
    .nullish()
    .transform((given) => given ?? 'no_word'),
  words,
});

export const appointmentFilter = z.object({
  clinicIds: idList.optional(),
  practitionerId: id.optional(),
  clientId: id.optional(),
  states: z.array(z.enum(appointmentStates)).max(6).optional(),
  kinds: z.array(z.enum(appointmentKinds)).max(6).optional(),
  from: instant.optional(),
  to: instant.optional(),
  fromDay: localDate.optional(),
  toDay: localDate.optional(),
  ids: idList.optional(),
});
export const appointmentSort = sortBy(['startsAt']);
export const appointmentList = z.object({ filter: appointmentFilter.prefault({}), sort: appointmentSort, page });

export type BookAppointmentInput = z.infer<typeof bookAppointmentInput>;
export type MoveAppointmentInput = z.infer<typeof moveAppointmentInput>;
export type ReopenAppointmentInput = z.infer<typeof reopenAppointmentInput>;
export type ChangeAppointmentStateInput = z.infer<typeof changeAppointmentStateInput>;
export type CancelAppointmentInput = z.infer<typeof cancelAppointmentInput>;
export type MissAppointmentInput = z.infer<typeof missAppointmentInput>;
export type NoteDepositInput = z.infer<typeof noteDepositInput>;
export type AppointmentList = z.infer<typeof appointmentList>;
