import { Chance } from './index.ts';

describe('Chance', () => {
  const draws = (seed: number, count = 20_000) => {
    const chance = new Chance(seed);
    return Array.from({ length: count }, () => [chance.share(), chance.normal(), chance.exponential()] as const);
  };

  it('draws the same from the same seed, and something else from the next', () => {
    expect(draws(7, 50)).toEqual(draws(7, 50));
    expect(draws(7, 50)).not.toEqual(draws(8, 50));
  });

  it('is uniform, normal and exponential where it says so', () => {
    const mean = (nth: 0 | 1 | 2, of = (value: number) => value) =>
      draws(1).reduce((sum, each) => sum + of(each[nth]), 0) / 20_000;
    expect(mean(0)).toBeCloseTo(0.5, 1);
    expect(mean(1)).toBeCloseTo(0, 1);
    expect(mean(1, (z) => z * z)).toBeCloseTo(1, 1);
    expect(mean(2)).toBeCloseTo(1, 1);
    expect(draws(1).every(([share]) => share > 0 && share < 1)).toBe(true);
  });
});
