import { type Day, dateOf, weekdayOf } from '../calendar/calendar.ts';
import type { Chance } from '../chance/chance.ts';

/** Clinics are open from nine to six by their own clock; the diary counts in half hours. */
export const opensAt = 9 * 60;
export const closesAt = 18 * 60;
export const slotMinutes = 30;
export const slotsOfDay = (closesAt - opensAt) / slotMinutes;

/** Days somebody is away, the last not one of them. */
export interface DaysAway {
  readonly from: Day;
  readonly until: Day;
}

const holidays = new Set(['12-25', '12-26', '01-01']);

/** No clinic opens on these days. */
export function isHoliday(day: Day): boolean {
  return holidays.has(dateOf(day).slice(5));
}

const fullDay = 2 ** slotsOfDay - 1;

/** One practitioner's half hours, a bit each: set means taken, away or off. */
export class WorkingDays {
  readonly from: Day;
  /** First day no longer there. */
  readonly until: Day;
  /** Days of the week, 0 is Sunday. */
  readonly daysOff: ReadonlySet<number>;
  readonly away: readonly DaysAway[];
  readonly #taken: Int32Array;

  constructor(from: Day, until: Day, chance: Chance) {
    this.from = from;
    this.until = until;
    this.#taken = new Int32Array(Math.max(0, until - from));
    this.daysOff = weekdaysOff(chance);
    this.away = leaveOf(from, until, chance);
    for (let day = from; day < until; day++) if (this.daysOff.has(weekdayOf(day)) || isHoliday(day)) this.block(day);
    for (const away of this.away) for (let gone = away.from; gone < away.until; gone++) this.block(gone);
  }

  works(day: Day): boolean {
    return day >= this.from && day < this.until;
  }

  /** Half hours of a day that are worked at all. */
  slotsOn(day: Day): number {
    const off = this.daysOff.has(weekdayOf(day)) || isHoliday(day);
    const gone = this.away.some(({ from, until }) => from <= day && day < until);
    return this.works(day) && !off && !gone ? slotsOfDay : 0;
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

/** One to two weeks, two or three times a year. */
function leaveOf(from: Day, until: Day, chance: Chance): DaysAway[] {
  const away: DaysAway[] = [];
  for (let day = from + chance.whole(60, 180); day < until; day += chance.whole(120, 200)) {
    away.push({ from: day, until: Math.min(day + chance.whole(7, 15), until) });
  }
  return away;
}
