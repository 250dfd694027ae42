import { wilsonInterval } from './wilson.ts';

describe('the Wilson interval', () => {
  // Published: R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statist. Med. 17 (1998)
  // 857–872, table I, method 3 (score, no continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it('reaches 1 when all succeed, and mirrors', () => {
    const all = wilsonInterval(20, 20);
    const none = wilsonInterval(0, 20);
    expect(all.upper).toBe(1);
    expect(all.lower).toBeCloseTo(1 - none.upper, 12);
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
  ])('refuses %d of %d', (successes, trials) => expect(() => wilsonInterval(successes, trials)).toThrow(RangeError));
});
