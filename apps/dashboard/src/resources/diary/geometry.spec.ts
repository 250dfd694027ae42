import { anEntry, someHours } from './an-entry.ts';
import { columnsOf } from './columns.ts';
import { columnWidthIn, inSight, pxPerMinuteIn, rangeOf, spansOf, under } from './geometry.ts';

const day = '2026-11-24';
const columns = columnsOf({
  ...{ by: 'practitioner', days: [day], hours: someHours([day]), only: [], cancelled: false },
  ...{ entries: [anEntry([day, 7.5, 8.5])], nameOf: (id) => id },
});

describe('the range of a view', () => {
  it('holds all hours and appointments, in whole hours', () =>
    expect(rangeOf(columns)).toEqual({ from: 420, until: 1_080 }));
  it('is a usual day where there is nothing', () => expect(rangeOf([])).toEqual({ from: 540, until: 1_080 }));
  it('never shows less than six hours, nor past midnight', () => {
    const late = columnsOf({
      ...{ by: 'practitioner', days: [day], only: [], cancelled: false, nameOf: (id) => id },
      ...{ hours: { ...someHours([]) }, entries: [anEntry([day, 23, 23.5])] },
    });
    expect(rangeOf(late)).toEqual({ from: 1_080, until: 1_440 });
  });
});

describe('sizes', () => {
  it('fill the height between what is readable and what is wasteful', () =>
    expect([200, 600, 5_000].map((height) => pxPerMinuteIn(height, { from: 540, until: 1_140 }))).toEqual([
      0.8, 1, 1.6,
    ]));
  it('fill the width until it gets too narrow', () =>
    expect([columnWidthIn(1_000, 4, 120), columnWidthIn(1_000, 60, 120)]).toEqual([250, 120]));
});

describe('points and columns', () => {
  const geometry = { range: { from: 540, until: 1_140 }, pxPerMinute: 1, columnWidth: 100 };
  it.each([
    [250, 60, 2, 600],
    [-40, -30, 0, 510],
    [9_999, 0, 4, 540],
  ])('%d, %d is column %d at minute %d', (x, y, column, minute) =>
    expect(under(x, y, 5, geometry)).toEqual({ column, minute }),
  );

  it('draws what is in sight and a little beside it', () => {
    expect(inSight(0, 1_000, 360, 100)).toEqual({ first: 0, last: 11 });
    expect(inSight(17_950, 1_000, 360, 100)).toEqual({ first: 177, last: 191 });
    expect(inSight(35_000, 1_000, 360, 100).last).toBe(359);
  });

  it('gives neighbours one heading', () =>
    expect(spansOf(columns, ({ day: on }) => on).map(({ heading, at, count }) => [heading, at, count])).toEqual([
      [day, 0, 2],
    ]));
});
