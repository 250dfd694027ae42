import type { OrganizationSettings } from '../organizations/index.ts';
import type { PlannedReminder, ReminderPurpose, ReminderReason } from '../reminders/index.ts';
import { addDays, atWallClock, type Instant, type LocalDate, localDate } from '../time/index.ts';
import type { Treatment } from '../treatments/index.ts';

/** Perfecting may be done from day 21; the review invites at day 42; a top-up invitation repeats after 30 and 60 days. */
export const perfectingFromDay = 21;
export const reviewDay = 42;
export const topUpInvitationDays = [0, 30, 60] as const;

/** Wall-clock time of the clinic at which reminders leave. */
const morning = '10:00';

/**
 * The aftercare check-ins that follow a completed session, each at ten o'clock of the clinic's day.
 *
 * @param checkInDays days after the session, as in the aftercare version the client was given
 */
export function aftercareAfter(
  session: { readonly id: string; readonly day: LocalDate },
  zone: string,
  checkInDays: readonly number[],
): PlannedReminder[] {
  return checkInDays.map((days) => ({
    purpose: 'aftercare_check_in',
    subjectId: session.id,
    slot: `day-${days}`,
    dueAt: atWallClock(addDays(session.day, days), morning, zone),
    reason: 'session_completed',
  }));
}

/**
 * What the client is invited to after a session, as the treatment stands now: the next session once healed, or, when
 * the course is done, the perfecting visit, the review and, years later, the top-up.
 */
export function invitationsAfter(
  treatment: Pick<Treatment, 'id' | 'state' | 'topUpDueOn' | 'topUps' | 'lastSessionAt' | 'completedSessions'>,
  zone: string,
  settings: OrganizationSettings,
): PlannedReminder[] {
  if (treatment.lastSessionAt === null) return [];
  const day = localDate(treatment.lastSessionAt, zone);
  const plan = (purpose: ReminderPurpose, slot: string, on: LocalDate, reason: ReminderReason): PlannedReminder => ({
    purpose,
    subjectId: treatment.id,
    slot,
    dueAt: atWallClock(on, morning, zone),
    reason,
  });
  if (treatment.state === 'in_progress') {
    const slot = `session-${treatment.completedSessions + 1}`;
    return [plan('next_session_invitation', slot, addDays(day, settings.healingDays), 'course_continues')];
  }
  if (treatment.state !== 'settling' || treatment.topUpDueOn === null) return [];
  const { topUpDueOn, topUps } = treatment;
  const reason = topUps === 0 ? 'course_completed' : 'top_up_completed';
  const round = `round-${topUps + 1}`;
  const perfecting =
    topUps === 0 ? [plan('perfecting_invitation', round, addDays(day, perfectingFromDay), reason)] : [];
  return [
    ...perfecting,
    plan('review_invitation', round, addDays(day, reviewDay), reason),
    ...topUpInvitationDays.map((days) =>
      plan('top_up_invitation', `${round}-day-${days}`, addDays(topUpDueOn, days), reason),
    ),
  ];
}

/**
 * Two reminders of an appointment, a week and two days before, those already past left out. Moved, it has new ones: what
 * was said about the old time stays in the ledger beside them.
 */
export function remindersOfAppointment(
  appointment: { readonly id: string; readonly startsOn: LocalDate; readonly movedCount?: number },
  zone: string,
  now: Instant,
): PlannedReminder[] {
  const { movedCount = 0 } = appointment;
  const after = movedCount === 0 ? '' : `-moved-${movedCount}`;
  return [7, 2]
    .map(
      (days): PlannedReminder => ({
        purpose: 'appointment_reminder',
        subjectId: appointment.id,
        slot: `${days}-days-before${after}`,
        dueAt: atWallClock(addDays(appointment.startsOn, -days), morning, zone),
        reason: movedCount === 0 ? 'appointment_booked' : 'appointment_moved',
      }),
    )
    .filter((planned) => planned.dueAt > now);
}
