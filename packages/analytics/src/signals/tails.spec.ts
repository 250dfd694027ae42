import { hypergeometric, lnGamma, poissonLimits, poissonUpperTail, stratifiedUpperTail } from './index.ts';

describe('ln Γ', () => {
  it.each([
    [0.3, 1.0957979948180752],
    [7.5, 7.534364236758734],
    [1e6, 12_815_504.569147611],
  ])('of %f is %f', (x, value) => expect(Math.abs(lnGamma(x) / value - 1)).toBeLessThan(1e-13));
});

describe('the upper tail of a Poisson count', () => {
  // Computed with another program (SciPy, `poisson.sf`).
  it.each([
    [7, 2.1, 0.0058621178080039],
    [3, 2.1, 0.3503686481179309],
    [1, 0.5, 0.3934693402873666],
    [0, 4, 1],
    [3, 0, 0],
  ])('from %d with a mean of %f is %f', (observed, mean, tail) => {
    expect(poissonUpperTail(observed, mean)).toBeCloseTo(tail, 13);
  });
});

describe('the exact limits of a Poisson mean', () => {
  // Published: F. Garwood, Biometrika 28 (1936) 437–442, table of 95 % limits.
  it.each([
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [7, 2.814, 14.423],
    [10, 4.795, 18.39],
    [30, 20.241, 42.827],
  ])('after %d are %f and %f', (observed, lower, upper) => {
    const limits = poissonLimits(observed);
    expect(limits.lower).toBeCloseTo(lower, 3);
    expect(limits.upper).toBeCloseTo(upper, 3);
  });
});

describe('drawing from bags', () => {
  it('makes the lady tasting tea (Fisher 1935)', () => {
    const tea = { all: 8, marked: 4, drawn: 4 };
    expect(hypergeometric(tea).map((chance) => Math.round(chance * 70))).toEqual([1, 16, 36, 16, 1]);
    expect(stratifiedUpperTail(4, [tea])).toBeCloseTo(1 / 70, 14);
    expect(stratifiedUpperTail(3, [tea])).toBeCloseTo(17 / 70, 14);
  });

  it('adds up over bags exactly: a sum of fractions counted out by another program', () => {
    const bags = [
      { all: 30, marked: 5, drawn: 12 },
      { all: 40, marked: 9, drawn: 10 },
    ];
    expect(stratifiedUpperTail(8, bags)).toBeCloseTo(1_679_235 / 88_867_636, 14);
    expect(stratifiedUpperTail(0, bags)).toBeCloseTo(1, 12);
  });

  it('knows what cannot happen', () => {
    expect(hypergeometric({ all: 5, marked: 4, drawn: 3 }).slice(0, 2)).toEqual([0, 0]);
    expect(stratifiedUpperTail(4, [{ all: 9, marked: 3, drawn: 3 }])).toBe(0);
  });
});
