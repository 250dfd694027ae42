import { clockOf, type LocalDate, type Milliseconds, type ZoneClock } from '../time/index.ts';
import type { ClinicDiary, PractitionerDiary } from './diary.ts';
import type { WallTime, Weekday } from './hours.ts';
import { intersection, merged, type Span, type Spans, without } from './spans.ts';

const dayMs = 86_400_000;

/** A day of a calendar that hours are laid upon. */
export interface CalendarDay {
  readonly day: LocalDate;
  readonly weekday: Weekday;
  /** Its midnight, as a clock shows it. */
  readonly midnight: number;
}

/** The days from one to another, both included. */
export function daysFrom(first: LocalDate, last: LocalDate): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let midnight = Date.parse(first); midnight <= Date.parse(last); midnight += dayMs) {
    // 1 January 1970 was a Thursday.
    const weekday = ((((midnight / dayMs + 3) % 7) + 7) % 7) + 1;
    days.push({ day: new Date(midnight).toISOString().slice(0, 10), weekday: weekday as Weekday, midnight });
  }
  return days;
}

/** When a clinic is open on these days, its closures left out. */
export function openSpans(clinic: ClinicDiary, days: readonly CalendarDay[]): Spans {
  const clock = clockOf(clinic.zone);
  return without(merged(weekly(clinic.openingHours, days, clock)), onTheWall(clinic.closures, clock));
}

/**
 * When a practitioner works at a clinic on these days and is not away, whether or not the clinic is open. A day that is
 * said by itself stands instead of the week's.
 */
export function workingSpans(who: PractitionerDiary, clinic: ClinicDiary, days: readonly CalendarDay[]): Spans {
  const { clinicId, zone } = clinic;
  if (who.reach !== 'everything' && !who.reach.includes(clinicId)) return [];
  const clock = clockOf(zone);
  const here = (each: { readonly clinicId: string }) => each.clinicId === clinicId;
  const said = new Set(who.workingDays.map(({ day }) => day));
  const usual = said.size === 0 ? days : days.filter(({ day }) => !said.has(day));
  const asked = new Map(days.map(({ day, midnight }) => [day, midnight]));
  const single = who.workingDays.filter(here).flatMap(({ day, opens, closes }) => {
    const midnight = asked.get(day);
    return midnight === undefined ? [] : [hoursOn(midnight, minutesOf(opens), minutesOf(closes), clock)];
  });
  const spans = merged([...weekly(who.workingHours.filter(here), usual, clock), ...single]);
  return without(spans, onTheWall(who.timeOff, clock));
}

/**
 * When a practitioner can be booked at a clinic on these days, as far as hours go: they work, and it is open.
 *
 * @param open `openSpans` of the clinic and the days, where it is asked for several practitioners
 */
export function bookableSpans(
  who: PractitionerDiary,
  clinic: ClinicDiary,
  days: readonly CalendarDay[],
  open?: Spans,
): Spans {
  const working = workingSpans(who, clinic, days);
  return working.length === 0 ? [] : intersection(working, open ?? openSpans(clinic, days));
}

/** Stretches on the wall as spans. */
export function onTheWall(stretches: readonly { readonly from: string; readonly until: string }[], clock: ZoneClock) {
  return merged(stretches.map(({ from, until }) => ({ from: reached(from, clock), until: reached(until, clock) })));
}

function weekly(hours: ClinicDiary['openingHours'], days: readonly CalendarDay[], clock: ZoneClock): Span[] {
  return hours.flatMap(({ weekday, opens, closes, validFrom, validUntil }) => {
    const [first, last] = [minutesOf(opens), minutesOf(closes)];
    return days
      .filter((each) => each.weekday === weekday && validFrom <= each.day && each.day <= (validUntil ?? each.day))
      .map(({ midnight }) => hoursOn(midnight, first, last, clock));
  });
}

function hoursOn(midnight: number, opens: number, closes: number, clock: ZoneClock): Span {
  return { from: clock.reaches(midnight + opens * 60_000), until: clock.reaches(midnight + closes * 60_000) };
}

function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function reached(moment: string, clock: ZoneClock): Milliseconds {
  return clock.reaches(Date.parse(`${moment}Z`));
}
