import { resumed, sessionMinutes } from '@stipple/domain/sessions';
import { addDays, atWallClock, type Instant, type LocalDate, localDate, minutesBetween } from '@stipple/domain/time';
import type { SessionDraft } from './draft.ts';

/** The wall-clock time of an instant, "14:30", as a time field holds it. */
export function clockOf(instant: Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return parts.format(new Date(instant));
}

/**
 * The end at a wall-clock time: on the day of the start, or past midnight when that makes a session of a possible
 * length. A time before the start stays on its day, so that the slip is seen.
 */
export function endAt(startedAt: Instant, time: string, zone: string): Instant {
  const day = localDate(startedAt, zone);
  const sameDay = atWallClock(day, time, zone);
  if (sameDay > startedAt) return sameDay;
  const nextDay = atWallClock(addDays(day, 1), time, zone);
  return minutesBetween(startedAt, nextDay) <= sessionMinutes.most ? nextDay : sameDay;
}

/** The draft with another start; an end that is already there keeps its time on the clock. */
export function withStart(draft: SessionDraft, day: LocalDate, time: string, zone: string): SessionDraft {
  const startedAt = atWallClock(day, time, zone);
  const { endedAt } = draft;
  return { ...draft, startedAt, endedAt: endedAt && endAt(startedAt, clockOf(endedAt, zone), zone) };
}

/** The draft with another end; an empty time takes it away. A break that still lasted ends with it. */
export function withEnd(draft: SessionDraft, time: string, zone: string): SessionDraft {
  if (time === '') return { ...draft, endedAt: null };
  const endedAt = endAt(draft.startedAt, time, zone);
  return { ...draft, endedAt, breaks: resumed(draft.breaks, endedAt) };
}

/** An instant at a wall-clock time near a session's start: before it on the same day, after midnight when it ran so long. */
export function onDayOf(startedAt: Instant, time: string, zone: string): Instant {
  const day = localDate(startedAt, zone);
  const [before, at, after] = [-1, 0, 1].map((days) => atWallClock(addDays(day, days), time, zone));
  const away = (instant = startedAt) => Math.abs(minutesBetween(startedAt, instant));
  return [at, after, before].reduce((nearest, each) => (away(each) < away(nearest) ? each : nearest)) ?? startedAt;
}
