import { addDays, type LocalDate } from '../time/index.ts';

/**
 * Business days of the United States: Monday to Friday but the legal public holidays of 5 U.S.C. 6103(a); one that falls
 * on a Saturday is kept on the Friday before, on a Sunday on the Monday after (6103(b), Executive Order 11582).
 */
export function isUsBusinessDay(day: LocalDate): boolean {
  return !isWeekend(day) && !isHoliday(day);
}

/** The nth business day after a day, which itself does not count. */
export function usBusinessDaysAfter(day: LocalDate, n: number): LocalDate {
  let [at, left] = [day, n];
  while (left > 0) {
    at = addDays(at, 1);
    if (isUsBusinessDay(at)) left -= 1;
  }
  return at;
}

/** Fixed holidays as month and day. */
const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'];

/** The nth weekday of a month: Martin Luther King, Washington, Labor, Columbus, Thanksgiving. Sunday is 0. */
const moving = [
  { month: 1, weekday: 1, nth: 3 },
  { month: 2, weekday: 1, nth: 3 },
  { month: 9, weekday: 1, nth: 1 },
  { month: 10, weekday: 1, nth: 2 },
  { month: 11, weekday: 4, nth: 4 },
] as const;

function isHoliday(day: LocalDate): boolean {
  const weekday = weekdayOf(day);
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  const nth = Math.ceil(date / 7);
  if (moving.some((each) => each.month === month && each.weekday === weekday && each.nth === nth)) return true;
  // Memorial Day is the last Monday of May.
  if (month === 5 && weekday === 1 && date > 24) return true;
  const kept = [day, ...(weekday === 5 ? [addDays(day, 1)] : []), ...(weekday === 1 ? [addDays(day, -1)] : [])];
  return kept.some((each) => fixed.includes(each.slice(5)));
}

function isWeekend(day: LocalDate): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T12:00:00.000Z`).getUTCDay();
}
