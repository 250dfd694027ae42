import type { Appointment } from '@stipple/domain/appointments';
import type { AppointmentType } from './appointment.type.ts';

export function presentAppointment(appointment: Appointment): AppointmentType {
  const { id, clientId, clinicId, practitionerId, treatmentId, cancelledBy: cancelledById } = appointment;
  const { kind, state, startsAt, endsAt, cancelReason, version } = appointment;
  return {
    ...{ id, clientId, clinicId, practitionerId, treatmentId, cancelledById },
    ...{ kind, state, startsAt, endsAt, cancelReason, version },
  };
}
