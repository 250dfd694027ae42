/**
 * Adjusted p-values, in the order given: whoever acts on those below q is wrong, on average, in at most a share q of the
 * cases acted on.
 *
 * Source: Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57 (1995) 289–300; valid for independent and for positively
 * dependent tests (Benjamini, Yekutieli 2001).
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const largestFirst = pValues.map((p, index) => ({ p, index })).sort((one, two) => two.p - one.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  largestFirst.forEach(({ p, index }, place) => {
    least = Math.min(least, (p * pValues.length) / (pValues.length - place));
    adjusted[index] = least;
  });
  return adjusted;
}
