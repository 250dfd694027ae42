import { binomialDensity, incompleteBeta, incompleteGamma, poissonDensity } from '../distributions/index.ts';

/** How a figure varies by chance around its target, at a volume. */
export interface Law {
  readonly target: number;
  /** The largest value there is. */
  readonly most: number;
  /** Standard error of the figure at a volume, were it at its target. */
  standardError(volume: number): number;
  /** The figure below which it lies with this probability, were it at its target. */
  limit(volume: number, probability: number): number;
}

/** A share of so many cases: its volume is the number of cases. */
export function binomialLaw(target: number): Law {
  return {
    target,
    most: 1,
    standardError: (cases) => Math.sqrt((target * (1 - target)) / cases),
    limit: (cases, probability) => {
      const law = {
        upTo: (count: number) => (count >= cases ? 1 : incompleteBeta(target, count + 1, cases - count).upper),
        exactly: (count: number) => binomialDensity(count, cases, target),
      };
      return between(law, cases * target, probability) / cases;
    },
  };
}

/** Observed over expected: its volume is what is expected. */
export function poissonLaw(): Law {
  return {
    target: 1,
    most: Number.POSITIVE_INFINITY,
    standardError: (expected) => 1 / Math.sqrt(expected),
    limit: (expected, probability) => {
      const law = {
        upTo: (count: number) => incompleteGamma(count + 1, expected).upper,
        exactly: (count: number) => poissonDensity(count, expected),
      };
      return between(law, expected, probability) / expected;
    },
  };
}

interface CountLaw {
  upTo(count: number): number;
  exactly(count: number): number;
}

/**
 * A count interpolated so that limits do not jump: r − α, where r is the first with P(R ≤ r) ≥ p, and
 * α = (P(R ≤ r) − p) / P(R = r).
 *
 * Source: D. J. Spiegelhalter, Statist. Med. 24 (2005) 1185–1202, appendix A.1.
 */
function between(law: CountLaw, mean: number, probability: number): number {
  let [low, high] = [-1, Math.max(0, Math.ceil(mean))];
  while (law.upTo(high) < probability) [low, high] = [high, 2 * high + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (law.upTo(middle) < probability) low = middle;
    else high = middle;
  }
  return Math.max(0, high - (law.upTo(high) - probability) / law.exactly(high));
}
