import { type Finding, Problem } from '../problems/index.ts';
import { type SessionKind, sessionKinds } from '../sessions/index.ts';
import { mayMove } from '../states/index.ts';
import { type Instant, minutesBetween } from '../time/index.ts';
import type { TreatmentState } from '../treatments/index.ts';
import { type Appointment, type AppointmentKind, type AppointmentState, appointmentStateMoves } from './appointment.ts';

/** Longest appointment in minutes: the longest session and an hour around it. */
const longestMinutes = 7 * 60;

export function findInBooking(booking: Pick<Appointment, 'startsAt' | 'endsAt'>, now: Instant): Finding[] {
  const minutes = minutesBetween(booking.startsAt, booking.endsAt);
  const findings: Finding[] = [];
  if (minutes < 0) findings.push({ code: 'APPOINTMENT.ENDS_BEFORE_START', field: 'endsAt' });
  else if (minutes < 5 || minutes > longestMinutes) {
    findings.push({ code: 'APPOINTMENT.TOO_LONG', field: 'endsAt', params: { most: longestMinutes / 60 } });
  }
  if (booking.startsAt < now) findings.push({ code: 'APPOINTMENT.TOO_EARLY', field: 'startsAt' });
  return findings;
}

/** @throws Problem APPOINTMENT.WRONG_STATE when the table does not allow the move. */
export function changeAppointmentState(appointment: Appointment, to: AppointmentState): Appointment {
  if (mayMove<AppointmentState>(appointmentStateMoves, appointment.state, to)) return { ...appointment, state: to };
  throw new Problem('APPOINTMENT.WRONG_STATE', { field: 'state', params: { from: appointment.state, to } });
}

export const missingThings = [
  'contact_details',
  'treatment_agreement',
  'session_log',
  'session_completion',
  'outcome',
] as const;
export type MissingThing = (typeof missingThings)[number];

/** What is known around an appointment when its gaps are looked for. */
export interface AroundAppointment {
  readonly appointment: Pick<Appointment, 'kind' | 'state' | 'startsAt' | 'endsAt'>;
  readonly clientReachable: boolean;
  readonly treatmentState: TreatmentState | null;
  readonly sessionState: 'open' | 'completed' | null;
  /** True when an outcome was recorded on or after the day of the appointment. */
  readonly outcomeRecorded: boolean;
}

/** What still has to be done around an appointment; nothing once it is cancelled or missed. */
export function missingAround(around: AroundAppointment, now: Instant): MissingThing[] {
  const { appointment, sessionState } = around;
  if (appointment.state === 'cancelled' || appointment.state === 'no_show') return [];
  const missing: MissingThing[] = [];
  const treats = sessionKindOf(appointment.kind) !== null;
  if (!around.clientReachable) missing.push('contact_details');
  if (treats && (around.treatmentState === null || around.treatmentState === 'proposed'))
    missing.push('treatment_agreement');
  if (treats && sessionState === null && appointment.endsAt <= now) missing.push('session_log');
  if (treats && sessionState === 'open' && appointment.endsAt <= now) missing.push('session_completion');
  if (appointment.kind === 'review' && appointment.startsAt <= now && !around.outcomeRecorded) missing.push('outcome');
  return missing;
}

/** The kind of session an appointment is for, or null when nothing is logged for it. */
export function sessionKindOf(kind: AppointmentKind): SessionKind | null {
  return sessionKinds.find((sessionKind) => sessionKind === kind) ?? null;
}
