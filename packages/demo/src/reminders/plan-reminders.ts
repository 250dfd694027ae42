import type { PlannedReminder } from '@stipple/domain/reminders';
import type { Instant } from '@stipple/domain/time';
import { instantOf } from '../calendar/calendar.ts';
import type { Walk } from '../courses/walk.ts';

interface Origin {
  readonly treatmentId: string | null;
  readonly plannedAt: Instant;
}

/** Writes down those reminders of a plan that are still to come. */
export function planReminders(
  { world, client, clinic, chance }: Walk,
  planned: readonly PlannedReminder[],
  origin: Origin,
): void {
  const now = instantOf(world.now);
  const { treatmentId, plannedAt } = origin;
  for (const reminder of planned) {
    if (reminder.dueAt <= now) continue;
    world.ledger.reminders.push({
      id: chance.id(Date.parse(plannedAt)),
      clientId: client.id,
      clinicId: clinic.row.id,
      treatmentId,
      ...reminder,
      state: 'planned',
      plannedAt,
      changedAt: plannedAt,
    });
  }
}
