import { harlem, newYork, soho, someHours } from './an-entry.ts';
import { columnsOf } from './columns.ts';
import { type FreeSlot, freeByColumn, startIn, worthNaming } from './free-times.ts';
import { instantAt } from './wall.ts';

const day = '2026-11-24';
const slots = (zone: string, clinicId: string, practitionerId: string, ...minutes: number[]): FreeSlot[] =>
  minutes.map((minute) => ({
    clinicId,
    practitionerId,
    startsAt: instantAt(minute, day, zone),
    endsAt: instantAt(minute + 60, day, zone),
  }));
const free = [...slots('Europe/London', soho, 'ada', 600, 615, 630, 780), ...slots(newYork, harlem, 'ben', 540)];
const columns = columnsOf({
  ...{ by: 'practitioner', days: [day], hours: someHours([day]), only: [], cancelled: false },
  ...{ entries: [], nameOf: (id) => id },
});

describe('free times', () => {
  const found = freeByColumn(free, columns, 'practitioner', 15);
  it('that follow each other are one stretch, in the column they belong to', () =>
    expect(columns.map(({ key }) => found.get(key)?.map(({ from, until }) => [from, until]))).toEqual([
      [
        [600, 690],
        [780, 840],
      ],
      [[540, 600]],
    ]));

  it.each([
    [600, 600],
    [629, 615],
    [685, 630],
    [590, 600],
  ])('pressed at minute %d begin at %d', (minute, start) => {
    const [first] = found.get(columns[0]?.key ?? '') ?? [];
    expect(first && startIn(first, minute)?.startsAt).toBe(instantAt(start, day, 'Europe/London'));
  });

  it('are named a few at a time, not every quarter of an hour of the same morning', () =>
    expect(worthNaming(free, 3, 120).map(({ startsAt }) => startsAt.slice(11, 16))).toEqual([
      '10:00',
      '13:00',
      '14:00',
    ]));
});
