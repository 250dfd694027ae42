import { type Funnel, funnelOfRatios, funnelOfShares, type NoFunnel } from './index.ts';

function drawn(found: Funnel | NoFunnel): Funnel {
  if (!found.known) throw new Error(found.lack);
  return found;
}

const shares = (...counts: readonly [number, number][]) =>
  counts.map(([events, cases], nth) => ({ group: `${nth}`, cases, events }));

// R 4.2.2, after the formula of Spiegelhalter (2005), A.1.1: r <- qbinom(p, n, t); (r - (pbinom(r, n, t) - p) / dbinom(r, n, t)) / n,
// and the same with qpois, ppois and dpois; what is below 0 there is 0 here.
describe('exact limits', () => {
  it.each([
    [25, 0, 0.18452728249928532, 0, 0.2715157774182379],
    [150, 0.03570239341277535, 0.12289391895603423, 0.0164919592089286, 0.15255128133170734],
    [40_000, 0.07733877610341375, 0.08265608482792675, 0.07582584324499754, 0.08420914763370606],
  ])('of a share of 8 %% in %d cases', (cases, lower95, upper95, lower998, upper998) => {
    const limits = drawn(funnelOfShares(shares([8, 100]), { target: 0.08 })).limitsAt(cases);
    const wanted = { lower95, upper95, lower998, upper998 };
    for (const [name, value] of Object.entries(wanted)) expect(limits).toHaveProperty(name, expect.closeTo(value, 10));
  });

  it.each([
    [5, 0.1084131591025766, 1.8753117175325542, 0, 2.554270756327973],
    [37.5, 0.6788223614417573, 1.3196946226420352, 0.5205737507269201, 1.528602185481003],
    [12_000, 0.9821058301677735, 1.0178897814378045, 0.9718673376495297, 1.0282868220917782],
  ])('of %d expected events', (expected, lower95, upper95, lower998, upper998) => {
    const limits = drawn(funnelOfRatios([{ group: 'A', observed: 3, expected: 3 }])).limitsAt(expected);
    const wanted = { lower95, upper95, lower998, upper998 };
    for (const [name, value] of Object.entries(wanted)) expect(limits).toHaveProperty(name, expect.closeTo(value, 10));
  });
});

describe('a funnel', () => {
  it('says where each group lies, in the order given, and nothing of small ones', () => {
    const { points } = drawn(
      funnelOfShares(shares([12, 150], [20, 150], [30, 150], [4, 150], [0, 150], [9, 19]), { target: 0.08 }),
    );
    expect(points.map(({ place }) => place)).toEqual([
      'within',
      'above_95',
      'above_998',
      'below_95',
      'below_998',
      'too_few',
    ]);
    expect(points[5]?.limits).toBeNull();
    expect(points[0]).toMatchObject({ group: '0', volume: 150, observed: 12, expected: 12, value: 0.08 });
  });

  it('compares with all together where no target is told', () => {
    const { target } = drawn(funnelOfShares(shares([10, 100], [20, 300], [0, 0])));
    expect(target).toBe(0.075);
  });

  it('compares observed with expected, however much was expected', () => {
    const groups = [
      { group: 'A', observed: 60, expected: 37.5 },
      { group: 'B', observed: 4, expected: 4.9 },
      { group: 'C', observed: 0, expected: 0 },
    ];
    const { points } = drawn(funnelOfRatios(groups));
    expect(points.map(({ place }) => place)).toEqual(['above_998', 'too_few', 'too_few']);
    expect(points.map(({ value }) => value)).toEqual([1.6, 4 / 4.9, 1]);
  });
});

describe('over-dispersion', () => {
  // z-scores −3, −1, −0.5, 0, 0.2, 0.7, 1.1, 1.3, 2, 6 at 2,500 expected; R 4.2.2: their 10 % and 90 % quantiles are −1.2 and 2.4.
  const z = [-3, -1, -0.5, 0, 0.2, 0.7, 1.1, 1.3, 2, 6];
  const groups = z.map((each, nth) => ({ group: `${nth}`, observed: 2500 + 50 * each, expected: 2500 }));

  it('is the mean square of winsorised z-scores, and widens the limits by its root', () => {
    const { overDispersion, limitsAt } = drawn(funnelOfRatios(groups));
    const winsorised = [-1.2, -1, -0.5, 0, 0.2, 0.7, 1.1, 1.3, 2, 2.4];
    const factor = winsorised.reduce((sum, each) => sum + each * each, 0) / 10;
    expect(overDispersion).toEqual({ state: 'widened', factor: expect.closeTo(factor, 12), groups: 10 });
    const [exact, wide] = [drawn(funnelOfRatios(groups.slice(0, 9))).limitsAt(100), limitsAt(100)];
    expect((wide.upper95 - 1) / (exact.upper95 - 1)).toBeCloseTo(Math.sqrt(factor), 12);
  });

  it('cannot be told from few groups, and never narrows', () => {
    expect(drawn(funnelOfRatios(groups.slice(1))).overDispersion).toEqual({
      state: 'too_few_groups',
      factor: 1,
      groups: 9,
    });
    const calm = groups.map((each) => ({ ...each, observed: 2500 }));
    expect(drawn(funnelOfRatios(calm)).overDispersion).toEqual({ state: 'none', factor: 1, groups: 10 });
  });
});

describe('what is no funnel', () => {
  it.each<[string, readonly [number, number][], object]>([
    ['no groups', [], { lack: 'no_groups' }],
    ['no cases', [[0, 0]], { lack: 'no_cases' }],
    ['no events', [[0, 90]], { lack: 'nothing_varies' }],
    ['nothing but events', [[90, 90]], { lack: 'nothing_varies' }],
    [
      'counts that cannot be',
      [
        [9, 8],
        [-1, 8],
        [Number.NaN, 8],
        [1.5, 8],
      ],
      { lack: 'no_groups', leftOut: ['0', '1', '2', '3'] },
    ],
  ])('%s', (_, counts, told) => expect(funnelOfShares(shares(...counts))).toMatchObject({ known: false, ...told }));

  it('draws the rest where single counts cannot be', () => {
    expect(funnelOfShares(shares([9, 8], [5, 60]))).toMatchObject({ known: true, leftOut: ['0'] });
    expect(funnelOfRatios([{ group: 'A', observed: 1, expected: 0 }])).toMatchObject({
      known: false,
      lack: 'no_cases',
    });
    expect(funnelOfRatios([{ group: 'A', observed: 1, expected: -1 }])).toMatchObject({
      known: false,
      lack: 'no_groups',
    });
  });

  it('is red for a target that is no share', () => {
    expect(() => funnelOfShares(shares([1, 60]), { target: 1.2 })).toThrow(RangeError);
  });

  it('judges ten thousand groups at once', () => {
    const many = shares(...Array.from({ length: 10_000 }, (_, nth): [number, number] => [nth % 9, 20 + (nth % 80)]));
    expect(drawn(funnelOfShares(many)).points).toHaveLength(10_000);
  });
});
