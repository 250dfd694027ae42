import { kappaOfTable, weightedKappa } from './index.ts';

describe('published tables', () => {
  // SAS/STAT User's Guide, The FREQ Procedure, "Agreement Study": two dermatologists, 88 patients; linear weights.
  const skinCondition = [
    [10, 4, 1, 0],
    [5, 10, 12, 2],
    [2, 4, 12, 5],
    [0, 2, 6, 13],
  ];
  // Agresti 1990, Categorical Data Analysis, p. 387; as answered by Kappa(SexualFun) of the R package vcd.
  const sexualFun = [
    [7, 7, 2, 3],
    [2, 8, 3, 7],
    [1, 5, 4, 9],
    [2, 8, 9, 14],
  ];

  it('two dermatologists', () => {
    const linear = kappaOfTable(skinCondition, 'linear');
    expect(linear?.n).toBe(88);
    expect(linear?.kappa).toBeCloseTo(0.5082, 4);
    expect(linear?.standardError).toBeCloseTo(0.0655, 4);
  });

  it('91 couples', () => {
    const linear = kappaOfTable(sexualFun, 'linear');
    expect(linear?.kappa).toBeCloseTo(0.2374, 4);
    expect(linear?.standardError).toBeCloseTo(0.07832, 4);
  });
});

describe('of two categories', () => {
  it('both weights are the plain kappa', () => {
    // Landis and Koch's textbook case: 20 yes-yes, 5 and 10 apart, 15 no-no; (0.7 − 0.5) / (1 − 0.5).
    const table = [
      [20, 5],
      [10, 15],
    ];
    expect(kappaOfTable(table, 'linear')?.kappa).toBeCloseTo(0.4, 10);
    expect(kappaOfTable(table, 'quadratic')?.kappa).toBeCloseTo(0.4, 10);
  });
});

describe('quadratic weights', () => {
  it('are the intraclass correlation of a two-way model when the raters use the scale alike', () => {
    // Fleiss and Cohen 1973: kappa = 2 cov / (var1 + var2 + (mean1 − mean2)²), variances over n.
    const pairs = [
      ...[
        [-3, -2],
        [-2, -2],
        [0, 1],
        [1, 1],
        [2, 3],
      ],
      ...[
        [3, 2],
        [3, 3],
        [0, 0],
        [-1, 0],
        [1, 2],
      ],
    ] as [number, number][];
    const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
    const [one, two] = [mean(0), mean(1)];
    const cov = (a: 0 | 1, b: 0 | 1) =>
      pairs.reduce((sum, pair) => sum + (pair[a] - mean(a)) * (pair[b] - mean(b)), 0) / pairs.length;
    const expected = (2 * cov(0, 1)) / (cov(0, 0) + cov(1, 1) + (one - two) ** 2);
    const found = weightedKappa(pairs, [-3, -2, -1, 0, 1, 2, 3], 'quadratic');
    expect(found?.kappa).toBeCloseTo(expected, 12);
    expect(found?.n).toBe(10);
  });
});

describe('at the edges', () => {
  const steps = [-3, -2, -1, 0, 1, 2, 3];

  it('perfect agreement is 1 without an error', () => {
    const same = steps.map((step) => [step, step] as const);
    const found = weightedKappa(same, steps);
    expect(found).toMatchObject({ n: 7, high: 1 });
    expect(found?.kappa).toBeCloseTo(1, 12);
    expect(found?.low).toBeCloseTo(1, 6);
  });

  it('opposite ratings are below chance and the interval ends at −1', () => {
    const opposite = steps.map((step) => [step, -step] as const);
    const found = weightedKappa(opposite, steps);
    expect(found?.kappa).toBeCloseTo(-1, 10);
    expect(found?.low).toBeCloseTo(-1, 10);
  });

  it('is not defined for nothing, nor where both always said the same', () => {
    expect(weightedKappa([], steps)).toBeNull();
    expect(
      weightedKappa(
        [
          [2, 2],
          [2, 2],
        ],
        steps,
      ),
    ).toBeNull();
  });

  it('refuses a rating that is not on the scale', () => {
    expect(() => weightedKappa([[4, 0]], steps)).toThrow(RangeError);
  });
});
