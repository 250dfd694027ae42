import { aml, fromR, leukaemia, lung } from '../../reference/generated/survival.ts';
import { type GroupRows, type LogRank, logRank } from './index.ts';

type Columns = Readonly<Record<'time' | 'event', readonly number[]>> & { readonly stratum?: readonly number[] };

function split({ time, event, stratum }: Columns, by: readonly number[]): GroupRows[] {
  return [...new Set(by)].sort().map((value) => {
    const keep = (column: readonly number[]) => column.filter((_, row) => by[row] === value);
    return { time: keep(time), event: keep(event), stratum: stratum && keep(stratum) };
  });
}

function compared(groups: readonly GroupRows[]): LogRank {
  const found = logRank(groups);
  if (!found.known) throw new Error(found.lack);
  return found;
}

describe('the log-rank test', () => {
  it.each([
    [
      'aml',
      split(
        aml,
        aml.maintained.map((maintained) => 1 - maintained),
      ),
      fromR.logRankAml,
      1,
    ],
    ['leukaemia', split(leukaemia, leukaemia.group), fromR.logRankLeukaemia, 1],
    ['lung, four groups', split(lung, lung.performance), fromR.logRankPerformance, 3],
    ['lung, stratified', split({ ...lung, stratum: lung.performance }, lung.sex), fromR.logRankStratified, 1],
  ] as const)('says of %s what R says', (_, groups, wanted, degreesOfFreedom) => {
    const found = compared(groups);
    expect(found.degreesOfFreedom).toBe(degreesOfFreedom);
    expect(found.groups.map(({ observed }) => observed)).toEqual(wanted.observed);
    found.groups.forEach(({ expected }, nth) => {
      expect(expected).toBeCloseTo(wanted.expected[nth] ?? Number.NaN, 10);
    });
    expect(found.chiSquare).toBeCloseTo(wanted.chiSquare, 8);
    expect(found.p).toBeCloseTo(wanted.p, 10);
  });

  // Published: E. J. Freireich's data in J. P. Klein, M. L. Moeschberger (2003); chi-square 16.79.
  it('finds the treatment of leukaemia', () => {
    expect(compared(split(leukaemia, leukaemia.group)).chiSquare).toBeCloseTo(16.79, 2);
  });

  it('counts late entries and weights: twice the persons, twice the events', () => {
    const late = (sex: number): GroupRows => {
      const keep = (column: readonly number[]) => column.filter((_, row) => lung.sex[row] === sex);
      return { time: keep(lung.time), event: keep(lung.event), entry: keep(lung.entry) };
    };
    const once = compared([late(1), late(2)]);
    const twice = compared([late(1), late(2)].map((rows) => ({ ...rows, weight: Array.from(rows.time, () => 2) })));
    expect(twice.groups.map(({ expected }) => expected)).toEqual(once.groups.map(({ expected }) => 2 * expected));
    expect(once.groups.reduce((sum, { observed, expected }) => sum + observed - expected, 0)).toBeCloseTo(0, 9);
    expect(twice.chiSquare).toBeGreaterThan(1.9 * once.chiSquare);
  });

  it.each<[string, GroupRows[], string]>([
    ['one group', [{ time: [1], event: [1] }], 'fewer_than_two_groups'],
    [
      'an empty group',
      [
        { time: [1], event: [1] },
        { time: [], event: [] },
      ],
      'fewer_than_two_groups',
    ],
    [
      'no events',
      [
        { time: [1], event: [0] },
        { time: [2], event: [0] },
      ],
      'no_events',
    ],
    [
      'all events at one time',
      [
        { time: [1], event: [1] },
        { time: [1], event: [1] },
      ],
      'never_at_risk_together',
    ],
    [
      'groups in different strata',
      [
        { time: [1, 2], event: [1, 1], stratum: ['a', 'a'] },
        { time: [3, 4], event: [1, 1], stratum: ['b', 'b'] },
      ],
      'never_at_risk_together',
    ],
    [
      'columns that do not fit',
      [
        { time: [1], event: [1] },
        { time: [1], event: [1, 0] },
      ],
      'unequal_columns',
    ],
  ])('cannot say anything of %s', (_, groups, lack) => expect(logRank(groups)).toMatchObject({ known: false, lack }));

  it('compares the rest where one group has nobody', () => {
    const groups = split(aml, aml.maintained);
    expect(compared([...groups, { time: [], event: [] }])).toMatchObject({ degreesOfFreedom: 1 });
  });
});
