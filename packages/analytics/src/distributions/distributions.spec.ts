import {
  betaQuantile,
  binomialDensity,
  chiSquareQuantile,
  chiSquareTail,
  gammaQuantile,
  incompleteBeta,
  incompleteGamma,
  normalBelow,
  normalBeyond,
  normalQuantile,
  poissonDensity,
  zOf,
} from './index.ts';

/** To 1e-10 of the value, however small it is. */
const expectSame = (found: number, published: number) =>
  expect(Math.abs(found - published)).toBeLessThanOrEqual(1e-10 * Math.abs(published));

describe('the normal distribution', () => {
  // Published: M. J. Wichura, Appl. Statist. 37 (1988) 477–484, the values algorithm AS 241 is to be checked with.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
    [0.5, 0],
  ])('has its quantile of %d at %d', (probability, z) => expectSame(normalQuantile(probability), z));

  // Published: Abramowitz and Stegun, table 26.1; beyond its 15 digits: R 4.2.2, pnorm.
  it.each([
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [-3, 0.00134989803163009],
    [-8, 6.220960574271785e-16],
  ])('is below %d with probability %d', (z, probability) => expectSame(normalBelow(z), probability));

  it('fits together', () => {
    for (const probability of [1e-12, 0.003, 0.2, 0.7, 0.99999]) {
      expectSame(normalBelow(normalQuantile(probability)), probability);
    }
    expectSame(normalBeyond(zOf(0.95)), 0.05);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the incomplete gamma function', () => {
  it('has closed forms at whole and half shapes (NIST DLMF 8.4)', () => {
    expectSame(incompleteGamma(1, 0.3).lower, 1 - Math.exp(-0.3));
    expectSame(incompleteGamma(3, 7).upper, Math.exp(-7) * (1 + 7 + 49 / 2));
    expectSame(incompleteGamma(3, 0.01).lower, 1.6542165280748764e-7);
  });

  // R 4.2.2: pgamma, with lower.tail = FALSE where the upper one is named.
  it.each([
    [0.5, 0.3, 'lower', 0.5614219739190001],
    [10, 3, 'lower', 0.0011024881301154794],
    [3, 40, 'upper', 3.572865928700227e-15],
    [1e5, 1e5 + 300, 'upper', 0.17136368874879232],
  ] as const)('of %d, %d: %s is %d', (shape, x, tail, value) => expectSame(incompleteGamma(shape, x)[tail], value));

  // Published: Abramowitz and Stegun, table 26.8 (first two, five digits there), completed by R 4.2.2: qchisq.
  it.each([
    [0.95, 1, 3.841458820694124],
    [0.99, 10, 23.209251158954356],
    [0.999, 200, 267.5405278227572],
    [0.001, 0.3, 1.2599925262770394e-20],
  ])('makes the chi-square quantile of %d with %d degrees of freedom %d', (probability, degrees, x) => {
    expectSame(chiSquareQuantile(probability, degrees), x);
    expectSame(chiSquareTail(x, degrees), 1 - probability);
  });

  it('knows its ends', () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
    expect(gammaQuantile(2, 0)).toBe(0);
    expect(gammaQuantile(2, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(chiSquareTail(-1, 2)).toBe(1);
    expect(() => incompleteGamma(0, 1)).toThrow(RangeError);
    expect(() => gammaQuantile(1, Number.NaN)).toThrow(RangeError);
  });
});

describe('the incomplete beta function', () => {
  it('has closed forms (NIST DLMF 8.17.5, 8.17.7)', () => {
    expectSame(incompleteBeta(0.5, 2, 3).lower, 0.6875);
    expectSame(incompleteBeta(0.2, 4, 1).lower, 0.0016);
    expectSame(incompleteBeta(0.3, 1, 5).upper, 0.7 ** 5);
  });

  // R 4.2.2: pbeta, with lower.tail = FALSE where the upper one is named.
  it.each([
    [0.3, 2.5, 7, 'lower', 0.6412224629717211],
    [0.5, 1e5, 1e5 - 300, 'lower', 0.2510065641401292],
    [0.999, 0.5, 20, 'upper', 1.254304307211252e-61],
    [1e-5, 0.01, 3, 'lower', 0.90466408561167],
  ] as const)('of %d; %d, %d: %s is %d', (x, a, b, tail, value) => expectSame(incompleteBeta(x, a, b)[tail], value));

  // R 4.2.2: qbeta.
  it.each([
    [0.025, 16, 133, 0.06306901823565021],
    [0.975, 1e5, 30, 0.999797641080874],
    [1e-4, 0.2, 0.3, 8.937847688294915e-20],
  ])('has its quantile of %d; %d, %d at %d', (probability, a, b, x) => expectSame(betaQuantile(probability, a, b), x));

  it('knows its ends', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError);
    expect(() => betaQuantile(-0.1, 1, 1)).toThrow(RangeError);
  });
});

describe('densities', () => {
  // R 4.2.2: dpois, dbinom.
  it('keep their digits where the numbers are large', () => {
    expectSame(poissonDensity(1e6, 1e6 + 10), 0.00039892230067552887);
    expectSame(binomialDensity(30, 1e6, 4e-5), 0.018464824650815444);
  });

  it('know their ends', () => {
    expect(poissonDensity(0, 2)).toBe(Math.exp(-2));
    expect(poissonDensity(3, 0)).toBe(0);
    expect([binomialDensity(0, 4, 0), binomialDensity(1, 4, 0), binomialDensity(4, 4, 1)]).toEqual([1, 0, 1]);
    expectSame(binomialDensity(4, 4, 0.5), 0.0625);
    expectSame(binomialDensity(0, 4, 0.5), 0.0625);
  });
});
