import { lnGamma } from '../signals/tails.ts';

const halfLn2Pi = 0.5 * Math.log(2 * Math.PI);

/**
 * What Stirling's formula leaves out of ln n!, for n > 0: ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π. Beside large numbers
 * it is what keeps the last digits.
 *
 * Source: Stirling's series, NIST DLMF 5.11.1.
 */
function stirlingRest(n: number): number {
  if (n < 15) return lnGamma(n + 1) - (n + 0.5) * Math.log(n) + n - halfLn2Pi;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / n;
}

/** x ln(x / mean) + mean − x, without loss where x is close to the mean. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * e^−mean · mean^x / Γ(x + 1): the Poisson probability of x, continued to every x ≥ 0.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export function poissonDensity(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  if (mean === 0) return 0;
  return Math.exp(-stirlingRest(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/**
 * Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) · share^x · (1 − share)^(n − x): the binomial probability of x in n, continued to
 * every 0 ≤ x ≤ n.
 *
 * Source: as {@link poissonDensity}.
 */
export function binomialDensity(x: number, n: number, share: number): number {
  if (share === 0 || share === 1) return x === share * n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-share));
  if (x === n) return Math.exp(n * Math.log(share));
  const rest = stirlingRest(n) - stirlingRest(x) - stirlingRest(n - x);
  const far = deviance(x, n * share) + deviance(n - x, n * (1 - share));
  return Math.exp(rest - far) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
