import { addDays, type Instant, type LocalDate } from '../time/index.ts';

/** What moves a client's window away from that of all: longer above 1, shorter below. */
export interface WindowReason {
  readonly factor: string;
  readonly level: string;
  readonly times: number;
}

/** When a waiting client's top-up is to be expected. */
export interface DueWindow {
  readonly treatmentId: string;
  /** By these days one in ten, a half and nine in ten such clients have come, of those who still wait. */
  readonly earlyOn: LocalDate;
  readonly likelyOn: LocalDate;
  readonly lateOn: LocalDate;
  /** Chance of a top-up within the next year, 0 to 1. */
  readonly withinYear: number;
  /** Largest first. */
  readonly because: readonly WindowReason[];
  readonly madeAt: Instant;
}

/** What windows were made from. */
export interface ForecastBasis {
  /** Top-ups of the organization itself that they were learnt from. */
  readonly topUps: number;
  /** Share of what is known of the median that is the organization's own, 0 to 1; the rest is the stated prior. */
  readonly ownShare: number;
  /** Months until half have come, at no known effect. */
  readonly medianMonths: number;
  readonly madeAt: Instant;
}

/** Mean length of a month in days: 365.25 / 12. */
export const daysInMonth = 30.4375;

/** Day so many months after another, to the nearest day; no later than the year 9999. */
export function dayAfterMonths(from: LocalDate, months: number): LocalDate {
  return addDays(from, Math.round(Math.min(months, 12 * 1000) * daysInMonth));
}

/** Effects smaller than this are no reason anybody would tell. */
const worthTelling = 0.05;
const mostReasons = 2;

/** Reasons in words: those that matter, without who treated, for a window is no judgement of a colleague. */
export function reasonsToTell(because: readonly WindowReason[]): WindowReason[] {
  return because
    .filter(({ factor, times }) => factor !== 'practitioner' && Math.abs(times - 1) >= worthTelling)
    .slice(0, mostReasons);
}
