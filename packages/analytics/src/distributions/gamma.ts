import { lentz } from './continued-fraction.ts';
import { crossing } from './crossing.ts';
import { poissonDensity } from './density.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A probability and what is missing to 1; each without loss where it is small. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions P(shape, x) and Q(shape, x): a gamma variable with this shape and scale 1 is
 * below x, or above it.
 *
 * Source: NIST DLMF 8.11.4 (series, x < shape + 1) and 8.9.2 (continued fraction); prefactor after C. Loader (2000).
 *
 * @param shape above 0
 * @param x at least 0
 * @throws RangeError for a shape or x out of range
 */
export function incompleteGamma(shape: number, x: number): Tails {
  if (!(shape > 0) || !(x >= 0)) throw new RangeError(`There is no incomplete gamma function of ${shape}, ${x}`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const density = poissonDensity(shape, x);
  if (x < shape + 1) {
    let [sum, term] = [1, 1];
    for (let next = shape + 1; term > sum * 1e-17; next++) {
      term *= x / next;
      sum += term;
    }
    const lower = Math.min(1, density * sum);
    return { lower, upper: 1 - lower };
  }
  const fraction = lentz(x + 1 - shape, (n) => [n * (shape - n), x + 2 * n + 1 - shape]);
  const upper = Math.min(1, (density * shape) / fraction);
  return { lower: 1 - upper, upper };
}

/**
 * Below which a gamma variable with this shape and scale 1 lies with this probability.
 *
 * @throws RangeError for a probability outside 0 to 1
 */
export function gammaQuantile(shape: number, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is not a probability`);
  if (probability === 0) return 0;
  if (probability === 1) return Number.POSITIVE_INFINITY;
  // Wilson and Hilferty (1931): the cube root of a gamma variable is nearly normal.
  const spread = 1 / (9 * shape);
  const start = shape * Math.max(1 - spread + normalQuantile(probability) * Math.sqrt(spread), 1e-3) ** 3;
  return crossing(start, (x) => gap(incompleteGamma(shape, x), probability));
}

/** Probability that a chi-square variable is above x: the p-value of a test. */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  return incompleteGamma(degreesOfFreedom / 2, Math.max(0, x) / 2).upper;
}

/** Below which a chi-square variable lies with this probability. */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  return 2 * gammaQuantile(degreesOfFreedom / 2, probability);
}

/** How far a distribution is past a probability, measured in the smaller tail. */
export function gap({ lower, upper }: Tails, probability: number): number {
  return probability <= 0.5 ? lower - probability : 1 - probability - upper;
}
