import { incompleteGamma } from './gamma.ts';

/** Probability that a standard normal variable is below z. */
export function normalBelow(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** Probability that a standard normal variable is as far from 0 as z, on either side: a two-sided p-value. */
export function normalBeyond(z: number): number {
  return incompleteGamma(0.5, (z * z) / 2).upper;
}
