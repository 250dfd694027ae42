import { longestTime } from '../survival/rows.ts';
import { firstEffect } from './design.ts';
import type { FadingEffect, FadingModel } from './fit.ts';

/** A client who waits for a top-up. */
export interface Waiting {
  /** Months since the end of the course or the last top-up; below 0: it is still to end. */
  readonly age: number;
  /** Levels of factors, as at the fit; unknown ones count as the mean of all. */
  readonly levels: Readonly<Record<string, string | null | undefined>>;
}

export interface DueWindow {
  /** Months since the end of the course by which one in ten, a half and nine in ten such clients come, of those still waiting. */
  readonly early: number;
  readonly likely: number;
  readonly late: number;
  /** Chance of a top-up within the next year, were nobody to leave. */
  readonly withinYear: number;
  /** What moves this client's window, largest first. */
  readonly because: readonly FadingEffect[];
}

/** Gauss and Hermite's five points. Source: Abramowitz and Stegun, table 25.10. */
const nodes = [
  [0, 0.9453087204829419],
  [0.9585724646138185, 0.3936193231522412],
  [-0.9585724646138185, 0.3936193231522412],
  [2.0201828704560856, 0.01995324205904591],
  [-2.0201828704560856, 0.01995324205904591],
] as const;

/**
 * When a client's top-up is to be expected, given that it has not been until now. What is not known of the median is
 * averaged over; the shape is taken as estimated.
 *
 * @returns null for an age that cannot be
 */
export function dueWindow(model: FadingModel, client: Waiting): DueWindow | null {
  if (!isAge(client.age)) return null;
  const places = placesOf(model, client);
  const age = Math.max(0, client.age);
  const left = survivalAfter(model, client, places, age);
  const by = (share: number) => {
    let [low, high] = [age, Math.max(1, 2 * age)];
    while (left(high) > 1 - share) high *= 2;
    for (let round = 0; round < 60; round++) {
      const middle = (low + high) / 2;
      if (left(middle) > 1 - share) low = middle;
      else high = middle;
    }
    return high;
  };
  return {
    early: by(0.1),
    likely: by(0.5),
    late: by(0.9),
    withinYear: 1 - left(Math.max(0, client.age + 12)),
    because: places
      .map((at) => model.effects[at - firstEffect] as FadingEffect)
      .sort((one, two) => Math.abs(Math.log(two.times.value)) - Math.abs(Math.log(one.times.value))),
  };
}

/** Whether so many months can have been waited, or lie ahead of the end of the course. */
export function isAge(months: number): boolean {
  return Math.abs(months) <= longestTime;
}

/** Parameters of the effects that apply to a client. */
export function placesOf(model: FadingModel, { levels }: Waiting): number[] {
  return model.effects.flatMap(({ factor, level }, nth) => (levels[factor] === level ? [firstEffect + nth] : []));
}

/** Share of such clients who still wait at a time, of those who wait at `age`. */
function survivalAfter(model: FadingModel, client: Waiting, places: readonly number[], age: number) {
  const { parameters, covariance, deviations } = model;
  const size = parameters.length;
  const shape = Math.exp(parameters[1] as number);
  const applying = [0, ...places];
  const middle = applying.reduce((sum, at) => sum + (parameters[at] as number), 0);
  let variance = 0;
  for (const one of applying) for (const two of applying) variance += covariance[one * size + two] as number;
  const told = new Set(places.map((at) => model.effects[at - firstEffect]?.factor));
  for (const [factor, deviation] of Object.entries(deviations)) {
    // A level nobody has seen may be anywhere among the levels; one that is not told as well.
    if (factor in client.levels && !told.has(factor)) variance += deviation ** 2;
  }
  const scales = nodes.map(([at]) => Math.exp(middle + Math.sqrt(2 * variance) * at));
  // Far beyond every median hazards overflow; then so much that the top-up is overdue by all there is to say.
  const lived = scales.map((scale) => Math.min(1e300, Math.LN2 * (age / scale) ** shape));
  const least = Math.min(...lived);
  const weights = lived.map((hazard, nth) => (nodes[nth]?.[1] ?? 0) * Math.exp(least - hazard));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const toLive = (time: number, nth: number) => {
    const hazard = lived[nth] as number;
    if (hazard < 1) return Math.LN2 * (Math.max(age, time) / (scales[nth] as number)) ** shape - hazard;
    return hazard * Math.expm1(shape * Math.log(Math.max(1, time / age)));
  };
  return (time: number) => weights.reduce((sum, weight, nth) => sum + weight * Math.exp(-toLive(time, nth)), 0) / whole;
}
