import { z } from 'zod';
import { id, idList, instant, localDate, orNull, page, shortText, sortBy, version } from '../input/index.ts';
import { overridesInput } from '../safety/safety.inputs.ts';
import { appointmentKinds, appointmentStates } from './appointment.ts';

export const bookAppointmentInput = z.object({
  id,
  clinicId: id,
  clientId: id,
  practitionerId: id,
  treatmentId: orNull(id),
  kind: z.enum(appointmentKinds),
  startsAt: instant,
  endsAt: instant,
  /** Safety rules that are let be for this day, each with its reason. */
  overrides: overridesInput,
});
export const changeAppointmentStateInput = z.object({ id, version });
export const cancelAppointmentInput = z.object({ id, version, reason: shortText('Reason') });

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
export type ChangeAppointmentStateInput = z.infer<typeof changeAppointmentStateInput>;
export type CancelAppointmentInput = z.infer<typeof cancelAppointmentInput>;
export type AppointmentList = z.infer<typeof appointmentList>;
