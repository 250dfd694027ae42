import type { Moves } from '../states/index.ts';
import type { Instant } from '../time/index.ts';

export const reminderPurposes = [
  'aftercare_check_in',
  'appointment_reminder',
  'next_session_invitation',
  'perfecting_invitation',
  'review_invitation',
  'top_up_invitation',
] as const;
export type ReminderPurpose = (typeof reminderPurposes)[number];

export const reminderStates = [
  'planned',
  'sending',
  'sent',
  'delivered',
  'failed',
  'skipped',
  'cancelled',
  'superseded',
  'uncertain',
] as const;
export type ReminderState = (typeof reminderStates)[number];

/**
 * What failed or was skipped is planned again only by a person; what was taken back also when its cause is. A callback
 * may come before the answer it belongs to, or tell that a message arrived which was given up.
 */
export const reminderMoves = {
  planned: ['sending', 'skipped', 'cancelled', 'superseded', 'failed'],
  sending: ['sent', 'delivered', 'failed', 'uncertain', 'planned'],
  sent: ['delivered', 'failed'],
  delivered: [],
  failed: ['planned', 'delivered'],
  skipped: ['planned'],
  cancelled: ['planned'],
  superseded: [],
  uncertain: ['sent', 'delivered', 'failed', 'planned'],
} as const satisfies Moves<ReminderState>;

/** Why a reminder exists or is no longer meant: a code, worded where it is read. */
export const reminderReasons = [
  'session_completed',
  'course_continues',
  'course_completed',
  'top_up_completed',
  'appointment_booked',
  'appointment_cancelled',
  'appointment_moved',
  'newer_session',
  'treatment_closed',
  'already_booked',
  'opted_out',
  'no_address',
  'too_late',
  'held_out',
  'stopped_by_hand',
  'planned_by_hand',
  'settled_by_hand',
  'accepted',
  'arrived',
  'address_refused',
  'not_arrived',
  'channel_away',
  'answer_lost',
  'unreadable',
] as const;
export type ReminderReason = (typeof reminderReasons)[number];

/** One message due at one moment, unique by client, purpose, subject and slot. */
export interface Reminder {
  readonly id: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly treatmentId: string | null;
  readonly purpose: ReminderPurpose;
  /** The session, treatment or appointment it is about. */
  readonly subjectId: string;
  /** Which one of its series, such as "day-3". */
  readonly slot: string;
  readonly dueAt: Instant;
  readonly state: ReminderState;
  readonly reason: ReminderReason;
}

/** A reminder to be planned: everything but whom it belongs to. */
export interface PlannedReminder {
  readonly purpose: ReminderPurpose;
  readonly subjectId: string;
  readonly slot: string;
  readonly dueAt: Instant;
  readonly reason: ReminderReason;
}

/** What becomes of reminders that are no longer meant, and why. */
export interface Withdrawal {
  readonly as: 'cancelled' | 'superseded';
  readonly reason: ReminderReason;
}
