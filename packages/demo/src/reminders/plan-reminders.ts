import type { PlannedReminder } from '@stipple/domain/reminders';
import { type Instant, minutesBetween } from '@stipple/domain/time';
import { instantOf } from '../calendar/calendar.ts';
import type { Walk } from '../courses/walk.ts';

interface Origin {
  readonly treatmentId: string | null;
  readonly plannedAt: Instant;
}

/** Days of sent messages that are written down; what was sent before left no trace. */
export const daysOfMessages = 45;

/** Hours for which what is due is left to the worker, so that it has something to send from the first minute. */
const hoursLeftDue = 12;

/** Writes down the reminders of a plan: those still to come, those just due, and what became of the latest. */
export function planReminders(
  { world, client, clinic, chance }: Walk,
  planned: readonly PlannedReminder[],
  { treatmentId, plannedAt }: Origin,
): void {
  const now = instantOf(world.now);
  for (const reminder of planned) {
    const hoursAgo = minutesBetween(reminder.dueAt, now) / 60;
    if (hoursAgo > daysOfMessages * 24 || reminder.dueAt < plannedAt) continue;
    const reached = client.phone !== null || client.email !== null;
    const end = hoursAgo <= hoursLeftDue ? open : reached ? sent : unreached;
    world.ledger.reminders.push({
      ...{ id: chance.id(Date.parse(plannedAt)), clientId: client.id, clinicId: clinic.row.id, treatmentId },
      ...{ ...reminder, reason: end.reason ?? reminder.reason, state: end.state, claim: end.claim, plannedAt },
      changedAt: end === open ? plannedAt : reminder.dueAt,
      sentAt: end === sent ? reminder.dueAt : null,
    });
  }
}

const open = { state: 'planned', reason: null, claim: 0 } as const;
const sent = { state: 'sent', reason: 'accepted', claim: 1 } as const;
const unreached = { state: 'skipped', reason: 'no_address', claim: 0 } as const;
