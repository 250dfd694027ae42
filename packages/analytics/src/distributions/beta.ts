import { lentz } from './continued-fraction.ts';
import { crossing } from './crossing.ts';
import { binomialDensity } from './density.ts';
import { gap, type Tails } from './gamma.ts';

/**
 * The regularised incomplete beta function Iₓ(a, b) and what is missing to 1: a beta variable is below x, or above it.
 *
 * Source: NIST DLMF 8.17.22 (continued fraction) and 8.17.4 (symmetry); prefactor after C. Loader (2000).
 *
 * @param x 0 to 1
 * @param a above 0
 * @param b above 0
 * @throws RangeError for numbers out of range
 */
export function incompleteBeta(x: number, a: number, b: number): Tails {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) {
    throw new RangeError(`There is no incomplete beta function of ${x}, ${a}, ${b}`);
  }
  if (x > (a + 1) / (a + b + 2)) {
    const { lower, upper } = incompleteBeta(1 - x, b, a);
    return { lower: upper, upper: lower };
  }
  const fraction = lentz(1, (n) => {
    const m = n >> 1;
    const even = n % 2 === 0;
    const above = even ? m * (b - m) : -(a + m) * (a + b + m);
    return [(above * x) / ((a + n - 1) * (a + n)), 1];
  });
  const lower = Math.min(1, (binomialDensity(a, a + b, x) * b) / (a + b) / fraction);
  return { lower, upper: 1 - lower };
}

/** Below which a beta variable lies with this probability. */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is not a probability`);
  if (probability === 0 || probability === 1) return probability;
  // A quantile close to 1 is found from the other side, where its digits are.
  if (incompleteBeta(0.5, a, b).lower < probability && b < a) return 1 - betaQuantile(1 - probability, b, a);
  return crossing(a / (a + b), (x) => gap(incompleteBeta(x, a, b), probability), 1);
}
