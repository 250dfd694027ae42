import { addDays } from '../time/index.ts';
import { isUsBusinessDay, usBusinessDaysAfter } from './index.ts';

const holidaysOf = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    if (weekday > 0 && weekday < 6 && !isUsBusinessDay(day)) days.push(day.slice(5));
  }
  return days;
};

// As the Office of Personnel Management publishes them.
it.each([
  [2021, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
  [2022, '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26'],
  [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
  [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
])('the federal holidays of %d', (year, days) => expect(holidaysOf(year).join(' ')).toBe(days));

it('a Saturday or Sunday is never a business day', () => {
  expect(isUsBusinessDay('2026-11-21')).toBe(false);
  expect(isUsBusinessDay('2026-11-22')).toBe(false);
  expect(isUsBusinessDay('2026-11-23')).toBe(true);
});

it.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-25', 1, '2026-11-27'],
  ['2026-12-18', 15, '2027-01-12'],
  ['2026-06-12', 15, '2026-07-07'],
])('after %s the business day number %d is %s', (day, n, then) => expect(usBusinessDaysAfter(day, n)).toBe(then));
