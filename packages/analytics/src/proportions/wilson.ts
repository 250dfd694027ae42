/** An interval of a share, both ends 0 to 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Standard normal quantile at 0.975. */
const z95 = 1.959963984540054;

/**
 * Wilson score interval of a binomial share; right at small numbers and near 0 and 1, where the textbook interval is not.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212.
 *
 * @param successes whole number, 0 to `trials`
 * @param trials whole number, at least 1
 * @param z normal quantile of the confidence wanted; 95 % when left out
 * @throws RangeError for numbers that are no such counts
 */
export function wilsonInterval(successes: number, trials: number, z: number = z95): Interval {
  const counts = Number.isInteger(successes) && Number.isInteger(trials) && trials >= 1;
  if (!counts || successes < 0 || successes > trials) {
    throw new RangeError(`${successes} of ${trials} is not a share`);
  }
  const share = successes / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / shrink;
  return { lower: successes === 0 ? 0 : centre - half, upper: successes === trials ? 1 : centre + half };
}
