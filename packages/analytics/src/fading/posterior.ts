import { factor, inverse, solve } from '../matrices/cholesky.ts';
import type { Usable } from '../survival/rows.ts';
import { type Design, firstEffect } from './design.ts';
import type { FadingPrior } from './prior.ts';

/** Observations and beliefs. */
export interface Evidence {
  readonly usable: Usable;
  readonly design: Design;
  readonly prior: FadingPrior;
  /** Deviation of the effects of each parameter's factor. */
  readonly deviations: Float64Array;
}

/** Where the belief after the data is densest, and how sure it is there. */
export interface Mode {
  readonly parameters: Float64Array;
  /** Row by row. */
  readonly covariance: Float64Array;
  readonly converged: boolean;
}

interface Slope {
  readonly logDensity: number;
  readonly gradient: Float64Array;
  /** Minus the second derivatives; only the lower triangle while it is added up. */
  readonly curvature: Float64Array;
}

/** Months below a day count as a day: their logarithm has to exist. */
const shortest = 1 / 30;

/** Newton's method with half steps; the normal approximation there is Laplace's. */
export function modeOf(evidence: Evidence, from: Float64Array): Mode {
  const size = from.length;
  let [parameters, now] = [from, slopeAt(evidence, from)];
  for (let iteration = 0; iteration < 40; iteration++) {
    const step = solve(steepened(now.curvature, size), now.gradient);
    let [share, next, there] = [1, parameters, now];
    do {
      next = parameters.map((value, at) => value + share * (step[at] as number));
      there = slopeAt(evidence, next);
      share /= 2;
    } while (!(there.logDensity >= now.logDensity - 1e-10 * Math.abs(now.logDensity)) && share > 1e-6);
    if (!Number.isFinite(there.logDensity)) break;
    const moved = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    [parameters, now] = [next, there];
    if (moved < 1e-7) return { parameters, covariance: inverse(steepened(now.curvature, size)), converged: true };
  }
  return { parameters, covariance: inverse(steepened(now.curvature, size)), converged: false };
}

/** Far from the mode the curvature of ln shape can be turned around; then its size is what keeps the step short. */
function steepened(curvature: Float64Array, size: number) {
  const factored = factor(curvature, size);
  if (factored.dependent.length === 0) return factored;
  const steeper = curvature.slice();
  for (let at = 0; at < size; at++) {
    let sum = 1e-6;
    for (let other = 0; other < size; other++) sum += Math.abs(curvature[at * size + other] as number);
    steeper[at * size + at] = sum;
  }
  return factor(steeper, size);
}

/**
 * Log density of the parameters given the data, with its derivatives: a Weibull survival time around a median,
 * S(t) = 2^−(t / median)^shape, ln median = the chain's + the effects of the row, and normal beliefs. Late entry takes off
 * what had to be survived unseen.
 *
 * Source: J. D. Kalbfleisch, R. L. Prentice (1980), sections 2.3 and 3.4; effects as in A. Gelman, J. Hill, "Data Analysis
 * Using Regression and Multilevel/Hierarchical Models" (2007), chapter 12.
 */
function slopeAt(evidence: Evidence, parameters: Float64Array): Slope {
  const { usable, design } = evidence;
  const { time, event, entry, weight } = usable;
  const size = parameters.length;
  const slope = { logDensity: 0, gradient: new Float64Array(size), curvature: new Float64Array(size * size) };
  const [median, lnShape] = [parameters[0] as number, parameters[1] as number];
  const shape = Math.exp(lnShape);
  const places = new Int32Array(1 + design.width);
  for (let row = 0; row < time.length; row++) {
    let [lnMedian, count] = [median, 1];
    for (let nth = 0; nth < design.width; nth++) {
      const at = design.applying[row * design.width + nth] as number;
      if (at < 0) continue;
      lnMedian += parameters[at] as number;
      places[count++] = at;
    }
    const persons = weight ? (weight[row] as number) : 1;
    const happened = event[row] as number;
    const lnTime = Math.log(Math.max(time[row] as number, shortest));
    const end = shape * (lnTime - lnMedian);
    const hazardEnd = Math.LN2 * Math.exp(end);
    const from = entry ? (entry[row] as number) : 0;
    const start = from > 0 ? shape * (Math.log(Math.max(from, shortest)) - lnMedian) : 0;
    const hazardStart = from > 0 ? Math.LN2 * Math.exp(start) : 0;
    const lived = hazardEnd - hazardStart;
    const bent = end * hazardEnd - start * hazardStart;
    const bentTwice = end * end * hazardEnd - start * start * hazardStart;
    slope.logDensity += persons * (happened * (lnShape - lnTime + end) - lived);
    const first = persons * shape * (lived - happened);
    const second = persons * shape * shape * lived;
    const mixed = persons * shape * (happened - lived - bent);
    slope.gradient[1] = (slope.gradient[1] as number) + persons * (happened * (1 + end) - bent);
    slope.curvature[size + 1] = (slope.curvature[size + 1] as number) + persons * (bent + bentTwice - happened * end);
    bend(slope, places.subarray(0, count), first, second, mixed);
  }
  believe(evidence, parameters, slope);
  return slope;
}

/** Adds the derivatives of one row along ln median and the effects that apply to it. */
function bend(slope: Slope, places: Int32Array, first: number, second: number, mixed: number): void {
  const size = slope.gradient.length;
  for (let one = 0; one < places.length; one++) {
    const at = places[one] as number;
    slope.gradient[at] = (slope.gradient[at] as number) + first;
    const cross = at === 0 ? size : at * size + 1;
    slope.curvature[cross] = (slope.curvature[cross] as number) + mixed;
    for (let two = 0; two <= one; two++) {
      const spot = at * size + (places[two] as number);
      slope.curvature[spot] = (slope.curvature[spot] as number) + second;
    }
  }
}

/** Adds what was believed before, and completes the matrix. */
function believe(
  { prior, deviations }: Evidence,
  parameters: Float64Array,
  slope: Slope & { logDensity: number },
): void {
  const size = parameters.length;
  for (let at = 0; at < size; at++) {
    const [mean, deviation] = beliefOf(prior, deviations, at);
    const far = (parameters[at] as number) - mean;
    const precision = 1 / (deviation * deviation);
    slope.logDensity -= (far * far * precision) / 2;
    slope.gradient[at] = (slope.gradient[at] as number) - far * precision;
    slope.curvature[at * size + at] = (slope.curvature[at * size + at] as number) + precision;
    for (let other = 0; other < at; other++) {
      slope.curvature[other * size + at] = slope.curvature[at * size + other] as number;
    }
  }
}

/** Mean and deviation believed of a parameter. */
function beliefOf(prior: FadingPrior, deviations: Float64Array, at: number): readonly [number, number] {
  if (at === 0) return [Math.log(prior.median.months), prior.median.deviation];
  if (at === 1) return [Math.log(prior.shape.value), prior.shape.deviation];
  return [0, deviations[at - firstEffect] as number];
}
