import { clockOf, type Instant, type LocalDate } from '@stipple/domain/time';

const MINUTE = 60_000;
export const DAY_MINUTES = 1_440;

/** A stretch of a day in minutes since midnight, as the clinic's clock shows them. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/**
 * What the clinic's clock shows, in minutes since a day's midnight: below 0 on the day before, 1,440 and more on the day
 * after. On a day of 25 hours two instants have the same minute, as they have on the wall.
 */
export const wallMinute = (instant: Instant | number, day: LocalDate, zone: string): number =>
  (clockOf(zone).shows(typeof instant === 'number' ? instant : Date.parse(instant)) - Date.parse(day)) / MINUTE;

/** The first moment at which the clinic's clock shows that minute of the day, or has jumped past it. */
export const instantAt = (minute: number, day: LocalDate, zone: string): Instant =>
  new Date(clockOf(zone).reaches(Date.parse(day) + minute * MINUTE)).toISOString();

/** The clinic's calendar day. */
export const wallDay = (instant: Instant, zone: string): LocalDate =>
  new Date(clockOf(zone).shows(Date.parse(instant))).toISOString().slice(0, 10);

/** The nearest minute at which an appointment may begin. */
export const onGrid = (minute: number, grid: number): number => Math.round(minute / grid) * grid;

/** "14:30"; the end of a day is "24:00". */
export function clockWords(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(Math.round(minute % 60))}`;
}

/** The part of a stretch of time that lies in a day, or null when none does. */
export function inDay(from: Instant, until: Instant, day: LocalDate, zone: string): Stretch | null {
  const [begins, ends] = [wallMinute(from, day, zone), wallMinute(until, day, zone)];
  const part = { from: Math.max(0, begins), until: Math.min(DAY_MINUTES, ends) };
  return part.from < part.until ? part : null;
}
