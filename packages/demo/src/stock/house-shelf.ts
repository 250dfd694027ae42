import type { Day } from '../calendar/calendar.ts';
import type { Traits } from '../fading/fading.ts';

type Shade = Traits['shade'];

/** A jar that a clinic made for everybody, and sometimes sent to a sister clinic. */
export interface HouseMix {
  readonly id: string;
  readonly clinic: number;
  readonly shade: Shade;
  readonly from: Day;
  /** Last day of use. */
  readonly until: Day;
  readonly bad: boolean;
}

/** Jars by shade and month, so that a session need not look through the years. */
export class HouseShelf {
  readonly #byMonth = new Map<string, HouseMix[]>();

  constructor(mixes: readonly HouseMix[]) {
    for (const mix of mixes)
      for (let month = monthOf(mix.from); month <= monthOf(mix.until); month++) {
        const key = `${mix.shade} ${month}`;
        this.#byMonth.set(key, [...(this.#byMonth.get(key) ?? []), mix]);
      }
  }

  /** The jars of this shade that may be used on a day. */
  on(day: Day, shade: Shade): HouseMix[] {
    const near = this.#byMonth.get(`${shade} ${monthOf(day)}`) ?? [];
    return near.filter(({ from, until }) => from <= day && day <= until);
  }
}

function monthOf(day: Day): number {
  return Math.floor(day / 30);
}
