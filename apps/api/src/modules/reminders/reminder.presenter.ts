import type { Reminder, ReminderReason } from '@stipple/domain/reminders';
import type { ReminderType } from './reminder.type.ts';

/** Why a reminder exists or is no longer meant. */
const reasons: Readonly<Record<ReminderReason, string>> = {
  session_completed: 'Planned when the session was completed.',
  course_continues: 'Planned because the course goes on.',
  course_completed: 'Planned when the course was completed.',
  top_up_completed: 'Planned when the top-up was completed.',
  appointment_booked: 'Planned when the appointment was booked.',
  appointment_cancelled: 'No longer meant: the appointment was cancelled or missed.',
  appointment_moved: 'The appointment was moved.',
  newer_session: 'No longer meant: a newer session has taken its place.',
  treatment_closed: 'No longer meant: the treatment was closed.',
  already_booked: 'Not sent: the client had booked already.',
  opted_out: 'Not sent: the client wants no messages of this kind.',
  no_address: 'Not sent: the client has neither a phone number nor an e-mail address we may use.',
  too_late: 'Not sent: the moment for it had passed.',
  held_out: 'Not sent: the client is among those not invited, so that invitations can be measured.',
  stopped_by_hand: 'Stopped by somebody of the team.',
  planned_by_hand: 'Planned again by somebody of the team.',
  settled_by_hand: 'Settled by somebody of the team.',
  accepted: 'Handed over to its carrier.',
  arrived: 'The carrier says that it arrived.',
  address_refused: 'Not sent: the carrier does not take this address.',
  not_arrived: 'The carrier says that it did not arrive.',
  channel_away: 'Given up: the carrier did not answer for too long.',
  answer_lost: 'Nobody knows whether it arrived: the carrier’s answer was lost. Somebody has to settle it.',
  unreadable: 'Not sent: this message could not be read.',
};

export function presentReminder(reminder: Reminder): ReminderType {
  const { id, purpose, slot, dueAt, state, reason, clientId, clinicId, treatmentId } = reminder;
  return { id, purpose, slot, dueAt, state, reason: reasons[reason], clientId, clinicId, treatmentId };
}
