import { type Instant, type LocalDate, localDate } from '@stipple/domain/time';
import type { ReminderPurpose, ReminderState } from '../../generated/graphql.ts';
import { daysBetween } from '../../words/dates.ts';

export interface Planned {
  readonly id: string;
  readonly purpose: ReminderPurpose;
  readonly slot: string;
  readonly dueAt: Instant;
  readonly state: ReminderState;
}

export interface FollowUps {
  /** Days after the session on which the client is asked how the skin heals, still planned or done. */
  readonly checkIns: readonly { readonly days: number; readonly day: LocalDate; readonly state: ReminderState }[];
  /** What the client is invited to next, the nearest first. */
  readonly invitations: readonly { readonly purpose: ReminderPurpose; readonly day: LocalDate }[];
}

const dropped: readonly ReminderState[] = ['cancelled', 'superseded'];

/**
 * What follows a completed session, found among the reminders of its treatment: a check-in names its day after the
 * session in its slot, `day-3`.
 */
export function followUps(reminders: readonly Planned[], startedAt: Instant, zone: string): FollowUps {
  const sessionDay = localDate(startedAt, zone);
  const meant = reminders.filter(({ state }) => !dropped.includes(state));
  const checkIns = meant
    .filter(({ purpose }) => purpose === 'aftercare_check_in')
    .map(({ slot, dueAt, state }) => ({ days: Number(slot.replace('day-', '')), day: localDate(dueAt, zone), state }))
    .filter(({ days, day }) => daysBetween(sessionDay, day) === days)
    .sort((a, b) => a.days - b.days);
  const invitations = meant
    .filter(({ purpose, state, dueAt }) => purpose.endsWith('_invitation') && state === 'planned' && dueAt > startedAt)
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .map(({ purpose, dueAt }) => ({ purpose, day: localDate(dueAt, zone) }));
  // The top-up invitation repeats; the first one says it.
  const first = invitations.filter(
    ({ purpose }, index) => invitations.findIndex((each) => each.purpose === purpose) === index,
  );
  return { checkIns, invitations: first };
}

/** "1, 3, 7, 14 and 30" */
export function listWords(items: readonly (string | number)[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items.map(String));
}
