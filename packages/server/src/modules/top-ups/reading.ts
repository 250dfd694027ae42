import {
  type Curve,
  kaplanMeier,
  logRank,
  numbersAtRisk,
  quantileOf,
  type Rows,
  readAt,
  restrictedMean,
} from '@stipple/analytics/survival';
import { daysInMonth } from '@stipple/domain/top-ups';
import type { Waits } from './waits.repository.ts';

/** One point of a curve. */
export interface CurvePoint {
  /** Months since the last session of the course, or the top-up. */
  readonly month: number;
  /** Share still without a top-up, 0 to 1. */
  readonly share: number;
  /** 95 % limits; null where there are none. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Clients under observation just before. */
  readonly atRisk: number;
}

/** When half had come back. */
export interface MedianWait {
  /** Months; null when half have not come back yet. */
  readonly months: number | null;
  /** 95 % limits in months; null where the data set none. When there is no median, it is later than `lower`. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What is known of one group's waits. */
export interface WaitReading {
  readonly clients: number;
  readonly toppedUp: number;
  readonly left: number;
  readonly outOfTouch: number;
  readonly waiting: number;
  /** Came back before the record knew of them, or the like: not in the curve. */
  readonly leftOut: number;
  /** One for each month up to the longest wait; empty without a curve. */
  readonly points: readonly CurvePoint[];
  readonly median: MedianWait;
  /** Share who had come back by the longest time observed, 0 to 1; null without a curve. */
  readonly cameBackSoFar: number | null;
  /** Mean months without a top-up within the first five years; null where nobody was observed so long. */
  readonly meanWithinFiveYears: number | null;
}

/** Whether groups wait alike. */
export type WaitDifference =
  | { readonly known: true; readonly chiSquare: number; readonly degreesOfFreedom: number; readonly p: number }
  | { readonly known: false; readonly lack: string };

export function readWaits(waits: readonly Waits[]): WaitReading {
  const count = (of: Waits['endedBy']) => sum(waits.filter(({ endedBy }) => endedBy === of));
  const counts = {
    clients: sum(waits),
    toppedUp: count('topped_up'),
    left: count('left'),
    outOfTouch: count('out_of_touch'),
    waiting: count(null),
  };
  const curve = kaplanMeier(rowsOf(waits));
  if (!curve.known) return { ...counts, ...nothingKnown, leftOut: counts.clients };
  const median = quantileOf(curve);
  const mean = restrictedMean(curve, 60 * daysInMonth);
  return {
    ...counts,
    leftOut: counts.clients - curve.persons,
    points: pointsOf(curve, waits),
    median: {
      months: median.reached ? median.time / daysInMonth : null,
      lower: median.lower === null ? null : median.lower / daysInMonth,
      upper: median.reached && median.upper !== null ? median.upper / daysInMonth : null,
    },
    cameBackSoFar: 1 - (curve.steps.at(-1)?.survival ?? 1),
    meanWithinFiveYears: mean.known ? mean.mean / daysInMonth : null,
  };
}

/** Log-rank test between groups of known kind. */
export function differenceOf(groups: readonly (readonly Waits[])[]): WaitDifference {
  const found = logRank(groups.map(rowsOf));
  if (!found.known) return { known: false, lack: found.lack };
  const { chiSquare, degreesOfFreedom, p } = found;
  return { known: true, chiSquare, degreesOfFreedom, p };
}

const nothingKnown = {
  points: [],
  median: { months: null, lower: null, upper: null },
  cameBackSoFar: null,
  meanWithinFiveYears: null,
} as const;

function pointsOf(curve: Curve, waits: readonly Waits[]): CurvePoint[] {
  const months = Math.floor((curve.steps.at(-1)?.time ?? 0) / daysInMonth);
  const at = Array.from({ length: months + 1 }, (_, month) => month);
  const atRisk = numbersAtRisk(
    rowsOf(waits),
    at.map((month) => month * daysInMonth),
  );
  return at.flatMap((month) => {
    const reading = readAt(curve, month * daysInMonth);
    if (!reading) return [];
    const { survival, lower, upper } = reading;
    return [{ month, share: survival, lower, upper, atRisk: atRisk[month] ?? 0 }];
  });
}

function rowsOf(waits: readonly Waits[]): Rows {
  return {
    time: waits.map(({ days }) => days),
    event: waits.map(({ endedBy }) => endedBy === 'topped_up'),
    entry: waits.map(({ knownAfter }) => knownAfter),
    weight: waits.map(({ clients }) => clients),
  };
}

function sum(waits: readonly Waits[]): number {
  return waits.reduce((total, { clients }) => total + clients, 0);
}
