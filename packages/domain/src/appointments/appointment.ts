import type { Moves } from '../states/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

export const appointmentKinds = ['consultation', 'patch_test', 'session', 'perfecting', 'top_up', 'review'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

export const appointmentStates = ['booked', 'confirmed', 'arrived', 'completed', 'cancelled', 'no_show'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

/**
 * Cancelled or missed by mistake, an appointment is booked again if its time is still free; a confirmed one that is moved
 * is booked again too, since the client confirmed another time.
 */
export const appointmentStateMoves = {
  booked: ['confirmed', 'arrived', 'completed', 'cancelled', 'no_show'],
  confirmed: ['booked', 'arrived', 'completed', 'cancelled', 'no_show'],
  arrived: ['completed', 'cancelled'],
  completed: [],
  cancelled: ['booked'],
  no_show: ['booked'],
} as const satisfies Moves<AppointmentState>;

/** Who an appointment was cancelled for: the client would not come, or the clinic could not have them. */
export const cancelledForWhom = ['client', 'clinic'] as const;
export type CancelledFor = (typeof cancelledForWhom)[number];

/** Why an appointment came to nothing, by who it was for. */
export const cancelReasonsOf = {
  client: ['ill', 'other_plans', 'changed_mind', 'cost', 'healing', 'no_reason_given', 'other'],
  clinic: ['practitioner_away', 'clinic_closed', 'not_cleared', 'booked_by_mistake', 'other'],
  no_show: ['no_word', 'forgot', 'came_too_late', 'other'],
} as const;

export const cancelReasons = [
  ...['ill', 'other_plans', 'changed_mind', 'cost', 'healing', 'no_reason_given'],
  ...['practitioner_away', 'clinic_closed', 'not_cleared', 'booked_by_mistake'],
  ...['no_word', 'forgot', 'came_too_late', 'other'],
] as const satisfies readonly CancelReason[];
export type CancelReason = (typeof cancelReasonsOf)[keyof typeof cancelReasonsOf][number];

export const depositStates = ['asked', 'paid', 'returned', 'kept'] as const;
export type DepositState = (typeof depositStates)[number];

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
  /** Null where the clinic has no rooms, or nobody has said which. */
  readonly roomId: string | null;
  /** Minutes around it in which its practitioner and its room take no other; from the settings when it was booked. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** For the diary: never a word about health. */
  readonly note: string | null;
  /** In minor units of the clinic's currency; null when none is asked for. */
  readonly depositMinor: number | null;
  readonly depositState: DepositState | null;
  /** Staff member who took the cancellation, or noted that nobody came; null when the client did it by a link. */
  readonly cancelledBy: string | null;
  /** Null for a missed one, and for those cancelled before this was asked. */
  readonly cancelledFor: CancelledFor | null;
  readonly cancelReason: CancelReason | null;
  readonly cancelWords: string | null;
  readonly movedCount: number;
  readonly version: number;
}

/** Where an appointment is: when, and with whom. */
export interface AppointmentPlace {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly roomId: string | null;
}

/** One move of an appointment. It is added, never changed. */
export interface AppointmentMove {
  readonly id: string;
  readonly appointmentId: string;
  readonly from: AppointmentPlace;
  readonly to: AppointmentPlace;
  readonly movedAt: Instant;
  /** Staff member; null when the client moved it by a link. */
  readonly movedBy: string | null;
  readonly reason: string | null;
}

/** An appointment as the diary shows it. */
export interface DiaryEntry
  extends Pick<
    Appointment,
    | ('id' | 'version' | 'kind' | 'state' | 'startsAt' | 'endsAt' | 'bufferBefore' | 'bufferAfter' | 'clinicId')
    | ('practitionerId' | 'roomId' | 'treatmentId' | 'clientId' | 'note' | 'movedCount')
  > {
  readonly clientName: string;
}
