import { benjaminiHochberg, type Excess, findExcess, type GroupStratum } from './index.ts';

describe('the adjustment for many tests', () => {
  // Published: the fifteen p-values of Benjamini and Hochberg (1995), section 4.1: four are rejected at 0.05.
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];

  it('rejects the four that the paper rejects', () => {
    const q = benjaminiHochberg(p);
    expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
    expect(q[0]).toBeCloseTo(0.0015, 10);
    expect(q[3]).toBeCloseTo(0.035625, 10);
    expect(q[14]).toBe(1);
  });

  it('keeps the order it was given, and never falls below a smaller one', () => {
    expect(benjaminiHochberg([0.04, 0.01, 0.03])).toEqual([0.04, 0.03, 0.04]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

describe('an excess of reactions', () => {
  const whole = [
    { stratum: '2', sessions: 1000, reactions: 80 },
    { stratum: '4', sessions: 1000, reactions: 20 },
  ];
  const lot = (group: string, fair: [number, number], dark: [number, number]): GroupStratum[] => [
    { group, stratum: '2', sessions: fair[0], reactions: fair[1] },
    { group, stratum: '4', sessions: dark[0], reactions: dark[1] },
  ];
  const found = (...groups: GroupStratum[][]): Excess[] => findExcess(groups.flat(), whole);
  const only = (...parts: Parameters<typeof lot>): Excess => {
    const [excess] = found(lot(...parts));
    if (!excess) throw new Error('nothing was found');
    return excess;
  };

  it('is expected from the other sessions of the same strata', () => {
    const { expected, ratio } = only('A', [100, 14], [50, 3]);
    expect(expected).toBeCloseTo((100 * 66) / 900 + (50 * 17) / 950, 12);
    expect(ratio?.value).toBeCloseTo(17 / expected, 12);
    expect(ratio?.lower).toBeCloseTo(9.903 / expected, 3);
  });

  it('does not blame a lot for the skin it was used on', () => {
    expect(only('fair skin', [200, 17], [0, 0]).state).toBe('as_expected');
    expect(only('dark skin', [0, 0], [200, 17]).state).toBe('more_than_expected');
  });

  it('says nothing of a lot that was hardly used', () => {
    const few = only('new', [19, 12], [0, 0]);
    expect(few).toMatchObject({ state: 'too_few', p: null, q: null, reactions: 12 });
  });

  it('asks for more when many lots were looked at', () => {
    const calm = Array.from({ length: 30 }, (_, nth) => lot(`calm ${nth}`, [60, 5], [0, 0]));
    const alone = found(lot('odd', [60, 10], [0, 0]))[0];
    const among = found(lot('odd', [60, 10], [0, 0]), ...calm).find(({ group }) => group === 'odd');
    expect(alone?.state).toBe('more_than_expected');
    expect(among?.p).toBe(alone?.p);
    expect(among?.state).toBe('as_expected');
  });

  it('stands first where it is largest, and finds a bad lot among many', () => {
    const calm = Array.from({ length: 30 }, (_, nth) => lot(`calm ${nth}`, [60, 5], [0, 0]));
    const [first, second] = found(...calm, lot('bad', [80, 28], [0, 0]));
    expect(first).toMatchObject({ group: 'bad', state: 'more_than_expected' });
    expect(second?.state).toBe('as_expected');
  });

  it('is never found where a lot is all there is', () => {
    const [all] = findExcess(
      [{ group: 'A', stratum: '2', sessions: 50, reactions: 9 }],
      [{ stratum: '2', sessions: 50, reactions: 9 }],
    );
    expect(all).toMatchObject({ expected: 9, state: 'as_expected' });
  });

  /** Lots drawn at the rate of their stratum: a run may name one with 5 %, and 200 runs with two deviations more. */
  it('rarely cries wolf', () => {
    let seed = 7;
    const draw = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return seed / 2 ** 32;
    };
    const runs = Array.from({ length: 200 }, () => {
      const groups = Array.from({ length: 20 }, (_, nth) => ({
        group: `${nth}`,
        stratum: '2',
        sessions: 60,
        reactions: Array.from({ length: 60 }, draw).filter((value) => value < 0.08).length,
      }));
      const reactions = groups.reduce((sum, each) => sum + each.reactions, 0);
      return findExcess(groups, [{ stratum: '2', sessions: 1200, reactions }]);
    });
    const wolves = runs.filter((run) => run.some(({ state }) => state === 'more_than_expected'));
    expect(wolves.length / runs.length).toBeLessThan(0.081);
  });
});
