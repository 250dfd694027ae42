import { zOf } from '../distributions/index.ts';
import type { Curve, Step } from './kaplan-meier.ts';

/** A time by which a share of persons had the event. */
export type Quantile =
  | {
      readonly reached: true;
      readonly share: number;
      readonly time: number;
      /** Limits of the time; null where the band does not come down far enough, so there is no limit yet. */
      readonly lower: number | null;
      readonly upper: number | null;
    }
  | {
      /** So many have not had the event yet. */
      readonly reached: false;
      readonly share: number;
      /** Share who had it by the last time. */
      readonly soFar: number;
      /** It is later than this; null where even that cannot be said. */
      readonly lower: number | null;
    };

const same = 1e-8;

/**
 * When a share of persons had had the event: where the curve first comes down to 1 − share; the middle of the step where
 * it lies exactly on it. Limits are where the limits of the curve do so.
 *
 * Source: R. Brookmeyer, J. Crowley, Biometrics 38 (1982) 29–41, with log(−log S) limits.
 *
 * @param share above 0, below 1; a half is the median
 * @throws RangeError for another share
 */
export function quantileOf({ steps }: Curve, share = 0.5): Quantile {
  if (!(share > 0 && share < 1)) throw new RangeError(`There is no quantile at ${share}`);
  const lower = firstBelow(steps, 1 - share, ({ lower: limit, survival }) => limit ?? survival);
  const time = firstBelow(steps, 1 - share, ({ survival }) => survival);
  if (time === null) return { reached: false, share, soFar: 1 - (steps.at(-1)?.survival ?? 1), lower };
  // Once nobody is left there is no limit: what is unlimited is not below.
  const upper = firstBelow(steps, 1 - share, ({ upper: limit }) => limit ?? 1);
  return { reached: true, share, time, lower, upper };
}

function firstBelow(steps: readonly Step[], level: number, of: (step: Step) => number): number | null {
  const at = steps.findIndex((step) => of(step) < level + same);
  const found = steps[at];
  if (!found) return null;
  if (of(found) < level - same) return found.time;
  const next = steps.find((step, place) => place > at && of(step) < level - same);
  return next ? (found.time + next.time) / 2 : found.time;
}

/** What a curve says at a time. */
export type Reading = Pick<Step, 'survival' | 'standardError' | 'lower' | 'upper'>;

/** The curve at a time; null beyond the last observation, unless it has come down to 0, where it stays. */
export function readAt({ steps }: Curve, time: number): Reading | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || !(time <= last.time || last.survival === 0)) return null;
  if (time < first.time) return { survival: 1, standardError: 0, lower: null, upper: null };
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((steps[middle]?.time ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  const { survival, standardError, lower, upper } = steps[low] ?? first;
  return { survival, standardError, lower, upper };
}

/** A mean of times cut off at one time. */
export type RestrictedMean =
  | {
      readonly known: true;
      readonly until: number;
      /** In the unit of the times. */
      readonly mean: number;
      readonly standardError: number;
      readonly lower: number;
      readonly upper: number;
    }
  | {
      readonly known: false;
      readonly lack: 'not_observed_so_long' | 'no_time';
      /** Until when a mean could be given. */
      readonly observedUntil: number;
    };

/**
 * The mean time without the event within a period: the area below the curve until then. Unlike the mean it exists
 * before everybody had the event.
 *
 * Source: J. P. Klein, M. L. Moeschberger, "Survival Analysis" (2003), section 4.5.
 *
 * @param until above 0
 */
export function restrictedMean({ steps, confidence }: Curve, until: number): RestrictedMean {
  const last = steps.at(-1);
  const observedUntil = last?.time ?? 0;
  if (!(until > 0)) return { known: false, lack: 'no_time', observedUntil };
  if (!last || !(Number.isFinite(until) && (until <= observedUntil || last.survival === 0))) {
    return { known: false, lack: 'not_observed_so_long', observedUntil };
  }
  let [area, variance, end] = [0, 0, until];
  for (const step of steps.filter(({ time }) => time <= until).reverse()) {
    area += step.survival * (end - step.time);
    const left = step.atRisk - step.events;
    if (step.events > 0 && left > 0) variance += (area * area * step.events) / (step.atRisk * left);
    end = step.time;
  }
  const mean = area + end;
  const standardError = Math.sqrt(variance);
  const half = zOf(confidence) * standardError;
  const [lower, upper] = [Math.max(0, mean - half), Math.min(until, mean + half)];
  return { known: true, until, mean, standardError, lower, upper };
}
