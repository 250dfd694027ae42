import { Problem } from '../problems/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { Appointment, AppointmentPlace, AppointmentState } from './appointment.ts';

/** Whoever has come, or will not, is not moved any more. */
const movable: readonly AppointmentState[] = ['booked', 'confirmed'];

/** @throws Problem APPOINTMENT.WRONG_STATE for one that is over, under way, or cancelled. */
export function requireMovable({ state }: Pick<Appointment, 'state'>): void {
  if (movable.includes(state)) return;
  throw new Problem('APPOINTMENT.WRONG_STATE', { field: 'state', params: { from: state, to: 'booked' } });
}

/** Where an appointment is. */
export function placeOfAppointment(appointment: AppointmentPlace): AppointmentPlace {
  const { startsAt, endsAt, clinicId, practitionerId, roomId } = appointment;
  return { startsAt, endsAt, clinicId, practitionerId, roomId };
}

/** True when a move would change nothing. A room nobody names is no change. */
export function isSamePlace(before: AppointmentPlace, to: AppointmentPlace): boolean {
  const { roomId, ...rest } = to;
  const changed = (Object.keys(rest) as (keyof typeof rest)[]).some((key) => before[key] !== rest[key]);
  return !changed && (roomId === null || roomId === before.roomId);
}

/** Another time, for the client: another start, or another clinic. What they confirmed was the one before. */
export function isAnotherTime(before: AppointmentPlace, to: AppointmentPlace): boolean {
  return before.startsAt !== to.startsAt || before.clinicId !== to.clinicId;
}

/** The appointment in its new place. It is booked anew when the client has to come at another time. */
export function movedTo(
  before: Appointment,
  to: AppointmentPlace & Pick<Appointment, 'bufferBefore' | 'bufferAfter'> & { readonly startsOn: LocalDate },
): Appointment {
  const state = isAnotherTime(before, to) ? 'booked' : before.state;
  return { ...before, ...to, state, movedCount: before.movedCount + 1 };
}

/** Whether safety rules are asked again: they are about a day, a clinic and a practitioner. */
export function asksSafetyAgain(before: Appointment, after: Appointment): boolean {
  return (
    before.startsOn !== after.startsOn ||
    before.clinicId !== after.clinicId ||
    before.practitionerId !== after.practitionerId
  );
}
