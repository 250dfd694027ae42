import { Temporal } from 'temporal-polyfill';
import { type Day, type Millis, millisOfDay, minute } from './calendar.ts';

interface Stretch {
  readonly from: Millis;
  /** What the clinic's clock is ahead of UTC, in milliseconds. */
  readonly ahead: number;
}

/** The wall clock of a zone over a span of years, its changes looked up once: a history asks it millions of times. */
export class ClinicClock {
  readonly #stretches: readonly Stretch[];

  /** @param from first instant it will be asked about; `to` the last. */
  constructor(zone: string, from: Millis, to: Millis) {
    this.#stretches = stretchesOf(zone, from, to);
  }

  /** The instant at which the clock shows so many minutes after midnight of a day; the first one where it shows it twice. */
  at(day: Day, minutes: number): Millis {
    const wall = day * millisOfDay + minutes * minute;
    for (let index = 0; index < this.#stretches.length - 1; index++) {
      const next = this.#stretches[index + 1] as Stretch;
      const here = this.#stretches[index] as Stretch;
      if (wall - here.ahead < next.from) return wall - here.ahead;
    }
    return wall - (this.#stretches.at(-1) as Stretch).ahead;
  }

  dayAt(at: Millis): Day {
    return Math.floor((at + this.#aheadAt(at)) / millisOfDay);
  }

  /** Minutes after local midnight. */
  minutesAt(at: Millis): number {
    return ((at + this.#aheadAt(at)) % millisOfDay) / minute;
  }

  #aheadAt(at: Millis): number {
    let ahead = (this.#stretches[0] as Stretch).ahead;
    for (const stretch of this.#stretches) {
      if (stretch.from > at) break;
      ahead = stretch.ahead;
    }
    return ahead;
  }
}

function stretchesOf(zone: string, from: Millis, to: Millis): Stretch[] {
  const stretches: Stretch[] = [];
  let here: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  while (here && here.epochMilliseconds <= to) {
    stretches.push({ from: here.epochMilliseconds, ahead: here.offsetNanoseconds / 1_000_000 });
    here = here.getTimeZoneTransition('next');
  }
  return stretches;
}
