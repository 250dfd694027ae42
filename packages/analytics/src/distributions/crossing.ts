/**
 * Where a rising function of x > 0 crosses zero, to the last digits: doubling until it is enclosed, then bisection in
 * the middle of the exponents, then in the middle.
 *
 * @param start any x above 0; the closer the quicker
 * @param most x lies below; infinite when left out
 */
export function crossing(start: number, rising: (x: number) => number, most = Number.POSITIVE_INFINITY): number {
  let [low, high] = [start, start];
  while (low > 1e-300 && rising(low) > 0) low /= 2;
  while (high < most && rising(high) < 0) high = Math.min(most, high * 2);
  for (let round = 0; round < 200 && high - low > 1e-15 * high; round++) {
    const middle = high > 4 * low ? Math.sqrt(low * high) : (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
