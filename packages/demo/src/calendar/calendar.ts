import type { Instant, LocalDate } from '@stipple/domain/time';

/** A calendar day as a number: days since 1970-01-01. The simulator counts with these and writes `LocalDate`. */
export type Day = number;

/** Milliseconds since 1970 in UTC. */
export type Millis = number;

export const minute = 60_000;
export const millisOfDay = 86_400_000;

/** Average length of a month in days, for durations drawn in months. */
export const daysOfMonth = 30.4375;

export function dayOf(date: LocalDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / millisOfDay;
}

export function dateOf(day: Day): LocalDate {
  return new Date(day * millisOfDay).toISOString().slice(0, 10);
}

export function instantOf(at: Millis): Instant {
  return new Date(at).toISOString();
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** 0 is January. */
export function monthOf(day: Day): number {
  return new Date(day * millisOfDay).getUTCMonth();
}
