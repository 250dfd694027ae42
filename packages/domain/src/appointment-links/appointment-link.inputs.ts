import { z } from 'zod';
import { cancelReasonsOf } from '../appointments/index.ts';
import { id, instant, localDate, longText, version, whole } from '../input/index.ts';

const token = z.string().max(200, 'This is not a link of ours.');
/** The client's own: sending the same again does nothing twice. */
const act = {
  token,
  id,
  /** The appointment as the client saw it: one that the clinic has moved meanwhile is shown first. */
  version,
};

export const linkAppointmentInput = z.object({ id, appointmentId: id });
export const openAppointmentInput = z.object({ token });
export const confirmByLinkInput = z.object(act);
export const cancelByLinkInput = z.object({
  ...act,
  reason: z.enum(cancelReasonsOf.client, 'Choose a reason from the list.'),
  words: longText('What you want to tell the clinic', 300),
});
export const freeTimesByLinkInput = z.object({ token, firstDay: localDate });
export const moveByLinkInput = z.object({ ...act, startsAt: instant, clinicId: id, practitionerId: id });

export const setClientRulesInput = z.object({
  version: z.int('A version is a whole number.').min(0, 'A version is not negative.'),
  cancelHours: whole('Hours before the start', 0, 336),
  moveHours: whole('Hours before the start', 0, 336),
  moves: whole('Moves', 0, 20),
  anyPractitioner: z.boolean(),
  anyClinic: z.boolean(),
});

export type LinkAppointmentInput = z.infer<typeof linkAppointmentInput>;
export type CancelByLinkInput = z.infer<typeof cancelByLinkInput>;
export type MoveByLinkInput = z.infer<typeof moveByLinkInput>;
export type SetClientRulesInput = z.infer<typeof setClientRulesInput>;
