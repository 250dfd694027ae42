import type { Moves } from '../states/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

export const appointmentKinds = ['consultation', 'patch_test', 'session', 'perfecting', 'top_up', 'review'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

export const appointmentStates = ['booked', 'confirmed', 'arrived', 'completed', 'cancelled', 'no_show'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

export const appointmentMoves = {
  booked: ['confirmed', 'arrived', 'completed', 'cancelled', 'no_show'],
  confirmed: ['arrived', 'completed', 'cancelled', 'no_show'],
  arrived: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
  no_show: [],
} as const satisfies Moves<AppointmentState>;

/** Usual length in minutes by kind; a session takes up to four hours. */
export const usualMinutes: Readonly<Record<AppointmentKind, number>> = {
  consultation: 45,
  patch_test: 30,
  session: 240,
  perfecting: 120,
  top_up: 180,
  review: 30,
};

/** A booked slot. */
export interface Appointment {
  readonly id: string;
  readonly clinicId: string;
  readonly clientId: string;
  readonly practitionerId: string;
  readonly treatmentId: string | null;
  readonly kind: AppointmentKind;
  readonly state: AppointmentState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Day of the start in the clinic's zone. */
  readonly startsOn: LocalDate;
  /** Staff member who took the cancellation. */
  readonly cancelledBy: string | null;
  readonly cancelReason: string | null;
  readonly version: number;
}
