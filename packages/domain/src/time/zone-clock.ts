import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970 in UTC: an instant for arithmetic. */
export type Milliseconds = number;

/** A stretch of time in which a clock keeps its distance from UTC; ends where the next begins. */
interface Steady {
  readonly from: Milliseconds;
  /** Milliseconds the clock is ahead of UTC. */
  readonly offset: number;
}

const dayMs = 86_400_000;

/**
 * The clock of a zone in numbers, for searches that look at it thousands of times. What a clock shows is a number too:
 * the milliseconds it would be if the zone were UTC, so that its days are 86,400,000 long whatever the real one lasts.
 */
export class ZoneClock {
  readonly #zone: string;
  readonly #years = new Map<number, readonly Steady[]>();

  /** @param zone IANA zone */
  constructor(zone: string) {
    this.#zone = zone;
  }

  /** What the clock shows at an instant. */
  shows(at: Milliseconds): number {
    return at + (this.#around(at).findLast(({ from }) => from <= at) as Steady).offset;
  }

  /**
   * The first moment at which the clock shows a time or has gone past it: at a time that is jumped over the jump, at a
   * time that comes twice the first of the two. Later times never come earlier, so what is apart on the wall never
   * overlaps in fact, and what touches there touches.
   */
  reaches(shown: number): Milliseconds {
    const steady = this.#around(shown);
    const holds = steady.findIndex(({ offset }, nth) => shown - offset < (steady[nth + 1]?.from ?? Infinity));
    const { from, offset } = steady[holds] as Steady;
    return Math.max(from, shown - offset);
  }

  /** Every moment from one to before another at which the clock shows a multiple of a step since midnight. */
  *ticks(from: Milliseconds, until: Milliseconds, stepMinutes: number): Generator<Milliseconds> {
    const step = stepMinutes * 60_000;
    const newYear = Date.UTC(yearOf(from) + 1);
    if (until > newYear) {
      yield* this.ticks(from, newYear, stepMinutes);
      return yield* this.ticks(newYear, until, stepMinutes);
    }
    const steady = this.#around(from);
    for (const [nth, { from: begins, offset }] of steady.entries()) {
      const ends = Math.min(until, steady[nth + 1]?.from ?? Infinity);
      const first = Math.ceil((Math.max(from, begins) + offset) / step) * step - offset;
      for (let at = first; at < ends; at += step) yield at;
    }
  }

  /** The steady stretches of a year and two days around it, kept once they are known. */
  #around(at: number): readonly Steady[] {
    const year = yearOf(at);
    const known = this.#years.get(year);
    if (known) return known;
    const steady = steadyBetween(this.#zone, Date.UTC(year) - 2 * dayMs, Date.UTC(year + 1) + 2 * dayMs);
    this.#years.set(year, steady);
    return steady;
  }
}

function yearOf(at: Milliseconds): number {
  return new Date(at).getUTCFullYear();
}

function steadyBetween(zone: string, from: Milliseconds, until: Milliseconds): Steady[] {
  let clock = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const steady = [{ from: -Infinity, offset: clock.offsetNanoseconds / 1e6 }];
  for (;;) {
    const next = clock.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= until) return steady;
    steady.push({ from: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 });
    clock = next;
  }
}

const clocks = new Map<string, ZoneClock>();

/** The clock of a zone; one for all who ask. */
export function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new ZoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}
