import { addMinutes, type Instant } from '../time/index.ts';

/** Tries of one message at a channel that does not answer, before it is given up. */
export const mostTries = 60;

/** Minutes until the next try: one, doubled each time, an hour at the most. */
export function retryAfterMinutes(tries: number): number {
  return Math.min(2 ** Math.max(0, Math.min(tries - 1, 10)), 60);
}

/** Whether a channel is asked at all: after several failures in a row it is left alone for a while, then tried by one. */
export interface Breaker {
  readonly failures: number;
  /** Until then nothing is handed to it; null while it works. */
  readonly openUntil: Instant | null;
}

export const closedBreaker: Breaker = { failures: 0, openUntil: null };

/** Failures in a row after which a channel counts as away. */
export const failuresToOpen = 5;

/** True when a message may be handed over now. */
export function mayPass({ openUntil }: Breaker, now: Instant): boolean {
  return openUntil === null || openUntil <= now;
}

/**
 * The breaker after an answer or none. Opened, it stays so for a minute, then for twice as long each time the one that
 * tries fails, half an hour at the most; others that come while one tries find it open.
 */
export function breakerAfter(breaker: Breaker, worked: boolean, now: Instant): Breaker {
  if (worked) return closedBreaker;
  const failures = breaker.failures + 1;
  if (failures < failuresToOpen) return { failures, openUntil: null };
  return { failures, openUntil: addMinutes(now, Math.min(2 ** Math.min(failures - failuresToOpen, 10), 30)) };
}

/** Takes the one try of a breaker whose time is over: whoever comes after finds it open for another minute. */
export function breakerTried(breaker: Breaker, now: Instant): Breaker {
  return breaker.openUntil === null ? breaker : { ...breaker, openUntil: addMinutes(now, 1) };
}
