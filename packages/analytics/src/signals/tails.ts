/**
 * ln Γ(x) for x > 0, by Lanczos' series with g = 7 and nine terms; relative error below 1e-14.
 *
 * Source: C. Lanczos, SIAM J. Numer. Anal. B 1 (1964) 86–96, coefficients as computed by P. Godfrey (2001).
 */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const [first, ...rest] = lanczos;
  const base = x + 6.5;
  const series = rest.reduce((sum, coefficient, index) => sum + coefficient / (x + index), first);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

const lanczos: readonly [number, ...number[]] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function lnChoose(n: number, k: number): number {
  return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
}

/** P(X ≥ observed) for a Poisson count with this mean. */
export function poissonUpperTail(observed: number, mean: number): number {
  if (observed <= 0) return 1;
  if (mean <= 0) return 0;
  const term = (count: number) => Math.exp(count * Math.log(mean) - mean - lnGamma(count + 1));
  if (observed <= mean) {
    let below = 0;
    for (let count = 0; count < observed; count++) below += term(count);
    return Math.max(0, 1 - below);
  }
  let tail = 0;
  for (let count = observed, last = term(observed); last > tail * 1e-17; count++, last = term(count)) tail += last;
  return Math.min(1, tail);
}

/**
 * Exact limits of a Poisson mean after so many were counted: each is the mean under which a count as far out has
 * probability (1 − confidence) / 2.
 *
 * Source: F. Garwood, Biometrika 28 (1936) 437–442.
 */
export function poissonLimits(observed: number, confidence = 0.95): { readonly lower: number; readonly upper: number } {
  const share = (1 - confidence) / 2;
  const most = observed + 10 * Math.sqrt(observed + 1) + 20;
  const lower = observed === 0 ? 0 : root((mean) => poissonUpperTail(observed, mean) - share, observed);
  const upper = root((mean) => share - (1 - poissonUpperTail(observed + 1, mean)), most);
  return { lower, upper };
}

/** Where a rising function crosses zero between 0 and `most`, to 1e-10. */
function root(rising: (x: number) => number, most: number): number {
  let [low, high] = [0, most];
  while (high - low > 1e-10 * Math.max(1, high)) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** So many drawn without returning from a bag in which some are marked. */
export interface Draw {
  /** In the bag. */
  readonly all: number;
  /** Marked among them. */
  readonly marked: number;
  /** Taken out. */
  readonly drawn: number;
}

/** Probabilities of 0, 1, 2 … marked ones among those drawn: the hypergeometric distribution. */
export function hypergeometric({ all, marked, drawn }: Draw): number[] {
  const [least, most] = [Math.max(0, drawn + marked - all), Math.min(drawn, marked)];
  const whole = lnChoose(all, drawn);
  const chances = new Array<number>(most + 1).fill(0);
  for (let count = least; count <= most; count++) {
    chances[count] = Math.exp(lnChoose(marked, count) + lnChoose(all - marked, drawn - count) - whole);
  }
  return chances;
}

/**
 * P(X ≥ observed) for marked ones drawn from several bags together: the exact one-sided test of a common odds ratio of 1
 * over strata, conditional on all margins; Fisher's exact test for one stratum.
 *
 * Source: N. Mantel, W. Haenszel, J. Natl. Cancer Inst. 22 (1959) 719–748; exact form in D. R. Cox, "Analysis of Binary
 * Data" (1970), section 4.
 */
export function stratifiedUpperTail(observed: number, draws: readonly Draw[]): number {
  const together = draws.map(hypergeometric).reduce(convolved, [1]);
  let tail = 0;
  for (let count = together.length - 1; count >= Math.max(0, observed); count--) tail += together[count] ?? 0;
  return Math.min(1, tail);
}

/** The distribution of the sum of two independent counts. */
function convolved(one: readonly number[], two: readonly number[]): number[] {
  const sum = new Array<number>(one.length + two.length - 1).fill(0);
  one.forEach((chance, count) => {
    if (chance < 1e-300) return;
    two.forEach((other, more) => {
      sum[count + more] = (sum[count + more] ?? 0) + chance * other;
    });
  });
  return sum;
}
