import { betaQuantile } from '../distributions/index.ts';
import type { Interval } from './wilson.ts';

/**
 * Exact interval of a binomial share: covers at least as often as promised whatever the share is, and so is wider than
 * Wilson's. For what must not be understated, such as complications.
 *
 * Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404–413, by quantiles of the beta distribution.
 *
 * @param successes whole number, 0 to `trials`
 * @param trials whole number, at least 1
 * @throws RangeError for numbers that are no such counts, or no confidence
 */
export function exactInterval(successes: number, trials: number, confidence = 0.95): Interval {
  const counts = Number.isInteger(successes) && Number.isInteger(trials) && trials >= 1;
  if (!counts || successes < 0 || successes > trials) throw new RangeError(`${successes} of ${trials} is not a share`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`${confidence} is not a confidence`);
  const outside = (1 - confidence) / 2;
  return {
    lower: successes === 0 ? 0 : betaQuantile(outside, successes, trials - successes + 1),
    upper: successes === trials ? 1 : betaQuantile(1 - outside, successes + 1, trials - successes),
  };
}
