import type { AppointmentState } from '../appointments/index.ts';
import { daysBetween, type Instant, localDate } from '../time/index.ts';
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

/** The figures of one practitioner at one clinic; add those of several. */
export function diaryFigures({ hours, appointments, zone, shortestMinutes }: CountedTime, now: Instant): DiaryFigures {
  const taking = appointments.filter(({ state }) => takesTime(state));
  const taken = merged(
    taking.map(({ startsAt, endsAt }) => ({ from: Date.parse(startsAt), until: Date.parse(endsAt) })),
  );
  const gaps = hours.flatMap((stretch) => gapsIn(stretch, taken));
  const whole = minutesOf(hours);
  const missed = appointments.filter(({ state }) => state === 'no_show').length;
  const came = appointments.filter(({ state }) => state === 'completed' || state === 'arrived').length;
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
      .map(({ bookedAt, startsAt }) => daysBetween(localDate(bookedAt, zone), localDate(startsAt, zone)))
      .sort((a, b) => a - b),
  };
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

export const noDiaryFigures: DiaryFigures = {
  ...{ utilisation: { part: 0, whole: 0 }, minutesOutside: 0, noShows: { part: 0, whole: 0 }, unresolved: 0 },
  ...{ gapsTooShort: { part: 0, whole: 0 }, gapMinutes: { part: 0, whole: 0 }, daysAhead: [] },
};

export function addDiaryFigures(a: DiaryFigures, b: DiaryFigures): DiaryFigures {
  const add = (one: Share, other: Share): Share => ({ part: one.part + other.part, whole: one.whole + other.whole });
  return {
    utilisation: add(a.utilisation, b.utilisation),
    minutesOutside: a.minutesOutside + b.minutesOutside,
    noShows: add(a.noShows, b.noShows),
    unresolved: a.unresolved + b.unresolved,
    gapsTooShort: add(a.gapsTooShort, b.gapsTooShort),
    gapMinutes: add(a.gapMinutes, b.gapMinutes),
    daysAhead: [...a.daysAhead, ...b.daysAhead].sort((one, other) => one - other),
  };
}

/** The part of the whole, or null where there is no whole to be part of. */
export function shareOf({ part, whole }: Share): number | null {
  return whole === 0 ? null : part / whole;
}

/** The middle of numbers in order, or of the two in the middle; null of none. */
export function medianOf(inOrder: readonly number[]): number | null {
  const middle = inOrder.length / 2;
  const [low, high] = [inOrder[Math.ceil(middle) - 1], inOrder[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
