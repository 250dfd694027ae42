import { Temporal } from 'temporal-polyfill';

/** An instant in UTC with milliseconds, "2026-11-22T12:00:00.000Z"; sorts as text. */
export type Instant = string;

/** A calendar day, "2026-11-22"; belongs to the zone of the clinic it is said in; sorts as text. */
export type LocalDate = string;

/** The day `days` later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The day `months` later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** First day of the day's month. */
export function firstOfMonth(day: LocalDate): LocalDate {
  return `${day.slice(0, 7)}-01`;
}

/** The instant `minutes` later. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  const later = Temporal.Instant.fromEpochMilliseconds(Date.parse(instant) + minutes * 60_000);
  return later.toString({ fractionalSecondDigits: 3 });
}

/** Minutes from one instant to another, fractions included; negative when `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}
