import type { Instant } from '@stipple/domain/time';

/** Where the time comes from. Services ask it once per use case and hand the answer on. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
