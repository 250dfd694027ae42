import type { Finding } from '../problems/index.ts';
import { type Instant, minutesBetween } from '../time/index.ts';

/** A pause in a session. It lasts until somebody resumes. */
export interface Break {
  readonly id: string;
  readonly startedAt: Instant;
  /** Null while it lasts. */
  readonly endedAt: Instant | null;
}

export const mostBreaks = 30;

interface Timed {
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly breaks: readonly Break[];
}

/** The break that lasts now, if one does. */
export function openBreak(breaks: readonly Break[]): Break | undefined {
  return breaks.find((each) => each.endedAt === null);
}

/** The breaks with one more from now on; a session that is paused is not paused again. */
export function paused(breaks: readonly Break[], id: string, at: Instant): readonly Break[] {
  return openBreak(breaks) ? breaks : [...breaks, { id, startedAt: at, endedAt: null }];
}

/** The breaks with the open one ended; one that lasted no time is none. */
export function resumed(breaks: readonly Break[], at: Instant): readonly Break[] {
  return breaks
    .map((each) => (each.endedAt === null ? { ...each, endedAt: at } : each))
    .filter(({ startedAt, endedAt }) => endedAt === null || startedAt < endedAt);
}

/** Minutes of breaks up to an instant. */
export function breakMinutes(breaks: readonly Break[], until: Instant): number {
  return breaks.reduce((sum, { startedAt, endedAt }) => {
    const end = endedAt !== null && endedAt < until ? endedAt : until;
    return sum + Math.max(0, minutesBetween(startedAt, end));
  }, 0);
}

/** Minutes of work: from the start to the end, or until now, without the breaks. Never less than nothing. */
export function workMinutes({ startedAt, endedAt, breaks }: Timed, now: Instant): number {
  const until = endedAt ?? now;
  return Math.max(0, minutesBetween(startedAt, until) - breakMinutes(breaks, until));
}

/** What is wrong with the breaks of a session that has ended. */
export function findInBreaks({ startedAt, endedAt, breaks }: Timed): Finding[] {
  if (endedAt === null) return [];
  const inOrder = [...breaks].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return breaks.flatMap((each, index): Finding[] => {
    const field = `breaks.${index}.endedAt`;
    if (each.endedAt === null) return [{ code: 'SESSION.BREAK_OPEN', field }];
    if (each.endedAt <= each.startedAt) return [{ code: 'SESSION.BREAK_TURNED_AROUND', field }];
    if (each.startedAt < startedAt || each.endedAt > endedAt) return [{ code: 'SESSION.BREAK_OUTSIDE', field }];
    const before = inOrder[inOrder.indexOf(each) - 1];
    const overlaps = before?.endedAt != null && before.endedAt > each.startedAt;
    return overlaps ? [{ code: 'SESSION.BREAKS_OVERLAP', field }] : [];
  });
}
