import { type Day, weekdayOf } from '../calendar/calendar.ts';
import type { Chance } from '../chance/chance.ts';

/** Clinics are open from nine to six by their own clock; the diary counts in half hours. */
export const opensAt = 9 * 60;
export const closesAt = 18 * 60;
export const slotMinutes = 30;
export const slotsOfDay = (closesAt - opensAt) / slotMinutes;

const fullDay = 2 ** slotsOfDay - 1;

/** One practitioner's half hours, a bit each: set means taken, away or off. */
export class WorkingDays {
  readonly from: Day;
  /** First day no longer there. */
  readonly until: Day;
  readonly #taken: Int32Array;

  constructor(from: Day, until: Day, chance: Chance) {
    this.from = from;
    this.until = until;
    this.#taken = new Int32Array(Math.max(0, until - from));
    const daysOff = weekdaysOff(chance);
    for (let day = from; day < until; day++) if (daysOff.has(weekdayOf(day))) this.block(day);
    for (let day = from + chance.whole(60, 180); day < until; day += chance.whole(120, 200)) {
      const away = chance.whole(7, 15);
      for (let gone = day; gone < Math.min(day + away, until); gone++) this.block(gone);
    }
  }

  works(day: Day): boolean {
    return day >= this.from && day < this.until;
  }

  block(day: Day): void {
    if (this.works(day)) this.#taken[day - this.from] = fullDay;
  }

  /** First half hours at which a visit of so many slots could start. */
  startsOf(day: Day, slots: number): number[] {
    const taken = this.works(day) ? (this.#taken[day - this.from] ?? fullDay) : fullDay;
    const visit = 2 ** slots - 1;
    const starts: number[] = [];
    for (let start = 0; start + slots <= slotsOfDay; start++) {
      if ((taken & (visit << start)) === 0) starts.push(start);
    }
    return starts;
  }

  take(day: Day, start: number, slots: number): void {
    const index = day - this.from;
    this.#taken[index] = (this.#taken[index] ?? 0) | ((2 ** slots - 1) << start);
  }

  release(day: Day, start: number, slots: number): void {
    const index = day - this.from;
    this.#taken[index] = (this.#taken[index] ?? 0) & ~((2 ** slots - 1) << start);
  }
}

/** Most are off on Sunday and one weekday. */
function weekdaysOff(chance: Chance): Set<number> {
  return new Set([chance.happens(0.9) ? 0 : 6, chance.whole(1, 5)]);
}
