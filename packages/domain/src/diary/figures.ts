import type { AppointmentState } from '../appointments/index.ts';
import { clockOf, type Instant, type ZoneClock } from '../time/index.ts';
import { takesTime } from './diary.ts';
import { intersection, lengthOf, merged, type Span, type Spans, without } from './spans.ts';

/** A part of a whole. Both add up over clinics, practitioners and periods; a percentage does not. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** How the time of one practitioner or clinic was used in a period. */
export interface DiaryFigures {
  /** Minutes of the hours in which somebody was booked and neither cancelled nor stayed away, of all minutes of the hours. */
  readonly utilisation: Share;
  /** Minutes worked outside the hours; in no share. */
  readonly minutesOutside: number;
  /** Appointments nobody came to, of those of which it is known whether somebody came. */
  readonly noShows: Share;
  /** Appointments that are over and of which nobody has said so: in no share until somebody does. */
  readonly unresolved: number;
  /** Empty stretches between two appointments of one working stretch: those too short to be booked, of all. */
  readonly gapsTooShort: Share;
  /** Minutes of all those gaps, of all minutes of the hours. */
  readonly gapMinutes: Share;
  /** Whole days from the booking to the appointment, one for each that was not cancelled; in order. */
  readonly daysAhead: readonly number[];
}

/** An appointment as it is counted. */
export interface CountedAppointment {
  readonly state: AppointmentState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly bookedAt: Instant;
}

/** What the figures of one practitioner at one clinic are made from. */
export interface CountedTime {
  /** When the practitioner could be booked there: `bookableSpans` of the period. */
  readonly hours: Spans;
  /** Those that start in the period. */
  readonly appointments: readonly CountedAppointment[];
  /** The clinic's zone. */
  readonly zone: string;
  /** Length of the shortest appointment there is, in minutes. */
  readonly shortestMinutes: number;
}

/** The figures of one practitioner at one clinic; `sumOfDiaryFigures` adds those of several. */
export function diaryFigures({ hours, appointments, zone, shortestMinutes }: CountedTime, now: Instant): DiaryFigures {
  const taking = appointments.filter(({ state }) => takesTime(state));
  const taken = merged(
    taking.map(({ startsAt, endsAt }) => ({ from: Date.parse(startsAt), until: Date.parse(endsAt) })),
  );
  const gaps = hours.flatMap((stretch) => gapsIn(stretch, taken));
  const whole = minutesOf(hours);
  const missed = appointments.filter(({ state }) => state === 'no_show').length;
  const came = appointments.filter(({ state }) => state === 'completed' || state === 'arrived').length;
  const clock = clockOf(zone);
  const open = taking.filter(({ state, endsAt }) => (state === 'booked' || state === 'confirmed') && endsAt <= now);
  return {
    utilisation: { part: minutesOf(intersection(taken, hours)), whole },
    minutesOutside: minutesOf(without(taken, hours)),
    noShows: { part: missed, whole: missed + came },
    unresolved: open.length,
    gapsTooShort: { part: gaps.filter((gap) => minutesOf([gap]) < shortestMinutes).length, whole: gaps.length },
    gapMinutes: { part: minutesOf(gaps), whole },
    daysAhead: appointments
      .filter(({ state }) => state !== 'cancelled')
      .map(({ bookedAt, startsAt }) => dayNumber(startsAt, clock) - dayNumber(bookedAt, clock))
      .sort((a, b) => a - b),
  };
}

/** Days of the wall since 1970: two of them apart are days apart, whatever the clock did in between. */
function dayNumber(at: Instant, clock: ZoneClock): number {
  return Math.floor(clock.shows(Date.parse(at)) / 86_400_000);
}

/** What is empty in a stretch of work between the first and the last appointment in it. */
function gapsIn(stretch: Span, taken: Spans): Spans {
  const within = intersection([stretch], taken);
  const [first, last] = [within[0], within.at(-1)];
  return first && last ? without([{ from: first.from, until: last.until }], within) : [];
}

function minutesOf(spans: Spans): number {
  return lengthOf(spans) / 60_000;
}

/** The figures of several together; of none, nothing. */
export function sumOfDiaryFigures(all: readonly DiaryFigures[]): DiaryFigures {
  const sum = (pick: (each: DiaryFigures) => number) => all.reduce((so, each) => so + pick(each), 0);
  const shares = (pick: (each: DiaryFigures) => Share): Share => ({
    ...{ part: sum((each) => pick(each).part), whole: sum((each) => pick(each).whole) },
  });
  return {
    utilisation: shares(({ utilisation }) => utilisation),
    minutesOutside: sum(({ minutesOutside }) => minutesOutside),
    noShows: shares(({ noShows }) => noShows),
    unresolved: sum(({ unresolved }) => unresolved),
    gapsTooShort: shares(({ gapsTooShort }) => gapsTooShort),
    gapMinutes: shares(({ gapMinutes }) => gapMinutes),
    daysAhead: all.flatMap(({ daysAhead }) => daysAhead).sort((one, other) => one - other),
  };
}

/** The part of the whole, or null where there is no whole to be part of. */
export function shareOf({ part, whole }: Share): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * The number below which a share of numbers in order lies, between two of them in proportion (the seventh definition of
 * Hyndman and Fan, 1996, as spreadsheets and R do); null of none. At one half it is the median.
 */
export function quantileOf(inOrder: readonly number[], share: number): number | null {
  const at = (inOrder.length - 1) * share;
  const [low, high] = [inOrder[Math.floor(at)], inOrder[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}

/** Days ahead in groups, from so many days on; the last is open. */
export const daysAheadGroups = [0, 1, 8, 15, 29, 57] as const;

/** How many lie in each group; those booked after they began are with the same day. */
export function countDaysAhead(daysAhead: readonly number[]): number[] {
  return daysAheadGroups.map((from, nth) => {
    const next = daysAheadGroups[nth + 1] ?? Infinity;
    return daysAhead.filter((days) => Math.max(0, days) >= from && Math.max(0, days) < next).length;
  });
}
