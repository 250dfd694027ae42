import { binomialDensity } from '../distributions/index.ts';
import { exactInterval, wilsonInterval } from './index.ts';

describe('the exact interval', () => {
  // Published: R. G. Newcombe, Statist. Med. 17 (1998) 857–872, table I, method 5 (Clopper–Pearson).
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('of %d in %d is %d to %d', (successes, trials, lower, upper) => {
    const interval = exactInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  // R 4.2.2: binom.test.
  it.each([
    [81, 263, 0.95, 0.2527367455852712, 0.3676219226013514],
    [3, 1000, 0.998, 0.0001907059817085266, 0.01299669714776375],
  ])('of %d in %d at %d has the digits of R', (successes, trials, confidence, lower, upper) => {
    const interval = exactInterval(successes, trials, confidence);
    expect(Math.abs(interval.lower - lower)).toBeLessThan(1e-10);
    expect(Math.abs(interval.upper - upper)).toBeLessThan(1e-10);
  });

  it('has closed forms at the ends', () => {
    expect(exactInterval(0, 20).upper).toBeCloseTo(1 - 0.025 ** (1 / 20), 14);
    expect(exactInterval(20, 20)).toEqual({ lower: expect.closeTo(0.025 ** (1 / 20), 14), upper: 1 });
  });

  it('covers every share as often as promised, which Wilson does only on average', () => {
    const coverage = (share: number, of: (successes: number, trials: number) => { lower: number; upper: number }) =>
      Array.from({ length: 31 }, (_, successes) => {
        const { lower, upper } = of(successes, 30);
        return lower <= share && share <= upper ? binomialDensity(successes, 30, share) : 0;
      }).reduce((sum, chance) => sum + chance, 0);
    const shares = Array.from({ length: 199 }, (_, nth) => (nth + 1) / 200);
    expect(Math.min(...shares.map((share) => coverage(share, exactInterval)))).toBeGreaterThanOrEqual(0.95);
    expect(Math.min(...shares.map((share) => coverage(share, wilsonInterval)))).toBeLessThan(0.95);
  });

  it.each([
    [1, 0, 0.95],
    [-1, 5, 0.95],
    [6, 5, 0.95],
    [1, 5, 1],
  ])('refuses %d of %d at %d', (...input) => expect(() => exactInterval(...input)).toThrow(RangeError));
});
