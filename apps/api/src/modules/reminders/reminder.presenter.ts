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
  appointment_moved: 'No longer meant: the appointment was moved.',
  newer_session: 'No longer meant: a newer session has taken its place.',
  treatment_closed: 'No longer meant: the treatment was closed.',
};

export function presentReminder(reminder: Reminder): ReminderType {
  const { id, purpose, slot, dueAt, state, reason, clientId, clinicId, treatmentId } = reminder;
  return { id, purpose, slot, dueAt, state, reason: reasons[reason], clientId, clinicId, treatmentId };
}
