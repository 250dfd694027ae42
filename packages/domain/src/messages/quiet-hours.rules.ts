import { addDays, atWallClock, type Instant, localDate } from '../time/index.ts';
import type { MessageSettings } from './message.ts';

/**
 * The first moment from an instant on at which the clinic's clock is not in its quiet hours: the instant itself, or the
 * end of the quiet hours it falls into. The hours are those of the wall: a night in which the clock is set is longer or
 * shorter.
 */
export function quietUntil(
  at: Instant,
  zone: string,
  { quietFrom, quietUntil: until }: Pick<MessageSettings, 'quietFrom' | 'quietUntil'>,
): Instant {
  if (quietFrom === until) return at;
  const today = localDate(at, zone);
  const overNight = quietFrom > until ? 1 : 0;
  for (const day of [addDays(today, -1), today]) {
    const begins = atWallClock(day, quietFrom, zone);
    const ends = atWallClock(addDays(day, overNight), until, zone);
    if (begins <= at && at < ends) return ends;
  }
  return at;
}
