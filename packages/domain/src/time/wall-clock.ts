import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from './calendar.ts';

/** The clinic's calendar day at an instant. */
export function localDate(instant: Instant, zone: string): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * The instant at which a clinic's clock shows a time on a day. Where the clock jumps over that time, the first
 * moment after the jump by the same amount; where it shows it twice, the first of the two.
 *
 * @param time wall time "10:00"
 */
export function atWallClock(day: LocalDate, time: string, zone: string): Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}

/** True for an IANA zone this machine knows, such as "Europe/London"; offsets and abbreviations are not zones. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/.test(zone) && zone !== 'UTC') return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
