import fc from 'fast-check';
import { appointmentStates } from '../appointments/index.ts';
import {
  type CountedAppointment,
  countDaysAhead,
  diaryFigures,
  merged,
  quantileOf,
  shareOf,
  sumOfDiaryFigures,
} from './index.ts';

fc.configureGlobal({ seed: 2026 });

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 11, 7, hour, minute)).toISOString();
const span = (from: number, until: number) => ({ from: Date.parse(at(from)), until: Date.parse(at(until)) });
const booked = '2026-12-01T23:30:00.000Z';
const appointment = (
  startsAt: string,
  endsAt: string,
  state: CountedAppointment['state'] = 'completed',
  bookedAt = booked,
): CountedAppointment => ({ state, startsAt, endsAt, bookedAt });
const figuresOf = (...appointments: CountedAppointment[]) =>
  diaryFigures({ hours: [span(9, 12), span(13, 18)], appointments, zone: 'UTC', shortestMinutes: 30 }, at(20));

describe('the figures of a diary', () => {
  it('of an empty day have only a denominator', () =>
    expect(figuresOf()).toEqual({
      ...sumOfDiaryFigures([]),
      utilisation: { part: 0, whole: 480 },
      gapMinutes: { part: 0, whole: 480 },
    }));

  it('count what was booked within the hours, and apart what was outside', () => {
    const figures = figuresOf(appointment(at(8), at(10)), appointment(at(14), at(15), 'booked'));
    expect(figures.utilisation).toEqual({ part: 120, whole: 480 });
    expect(figures.minutesOutside).toBe(60);
  });

  it('count no time nobody used', () =>
    expect(
      figuresOf(appointment(at(9), at(10), 'no_show'), appointment(at(14), at(15), 'cancelled')).utilisation,
    ).toEqual({
      part: 0,
      whole: 480,
    }));

  it('count no-shows of those known to have come or not', () => {
    const states = ['completed', 'arrived', 'no_show', 'cancelled', 'booked', 'confirmed'] as const;
    const figures = figuresOf(...states.map((state, nth) => appointment(at(9 + nth), at(9 + nth, 30), state)));
    expect(figures.noShows).toEqual({ part: 1, whole: 3 });
    expect(figures.unresolved).toBe(2);
  });

  it('find gaps between two appointments, not before, after or over a break', () => {
    const day = [
      ...[appointment(at(9, 30), at(10)), appointment(at(10, 20), at(11))],
      ...[appointment(at(14), at(15)), appointment(at(16), at(17))],
    ];
    const figures = figuresOf(...day);
    expect(figures.gapsTooShort).toEqual({ part: 1, whole: 2 });
    expect(figures.gapMinutes).toEqual({ part: 80, whole: 480 });
  });

  it('count the days somebody booked ahead, in the days of the clinic', () => {
    const appointments = [appointment(at(9), at(10)), appointment(at(10), at(11), 'cancelled', at(9))];
    const ahead = (zone: string) =>
      diaryFigures({ hours: [], appointments, zone, shortestMinutes: 30 }, at(20)).daysAhead;
    expect([ahead('UTC'), ahead('Europe/Berlin')]).toEqual([[6], [5]]);
  });

  it('have no share of nothing, and a median of one, two and none', () => {
    expect([shareOf({ part: 1, whole: 4 }), shareOf({ part: 0, whole: 0 })]).toEqual([0.25, null]);
    const median = (...inOrder: number[]) => quantileOf(inOrder, 0.5);
    expect([median(5), median(1, 4), median(1, 2, 9), median()]).toEqual([5, 2.5, 2, null]);
  });

  // R: quantile(c(0, 2, 3, 7, 40), c(0.25, 0.75)); quantile(1:4, c(0.25, 0.75)).
  it('have quartiles as R has them', () => {
    const quartiles = (...inOrder: number[]) => [quantileOf(inOrder, 0.25), quantileOf(inOrder, 0.75)];
    expect([quartiles(0, 2, 3, 7, 40), quartiles(1, 2, 3, 4)]).toEqual([
      [2, 7],
      [1.75, 3.25],
    ]);
  });

  it('count each of the days ahead in one group', () => {
    expect(countDaysAhead([-1, 0, 1, 7, 8, 56, 57, 400])).toEqual([2, 2, 1, 0, 1, 2]);
  });

  const anyAppointment = fc
    .tuple(fc.nat(1300), fc.integer({ min: 5, max: 300 }), fc.constantFrom(...appointmentStates), fc.nat(90))
    .map(([start, length, state, days]) => appointment(at(0, start), at(0, start + length), state, at(-24 * days)));

  it('never use more than there is, and add up to the sum of their parts', () =>
    fc.assert(
      fc.property(fc.array(anyAppointment), fc.array(anyAppointment), (some, others) => {
        const [a, b] = [figuresOf(...some), figuresOf(...others)];
        for (const { part, whole } of [a.utilisation, a.noShows, a.gapsTooShort, a.gapMinutes]) {
          expect(0 <= part && part <= whole).toBe(true);
        }
        const spans = some.filter(({ state }) => state !== 'cancelled' && state !== 'no_show');
        const minutes = merged(
          spans.map((each) => ({ from: Date.parse(each.startsAt), until: Date.parse(each.endsAt) })),
        );
        const worked = minutes.reduce((sum, { from, until }) => sum + (until - from) / 60_000, 0);
        expect(a.utilisation.part + a.minutesOutside).toBe(worked);
        const both = sumOfDiaryFigures([a, b]);
        expect(both.utilisation).toEqual({ part: a.utilisation.part + b.utilisation.part, whole: 960 });
        expect(both.daysAhead).toHaveLength(a.daysAhead.length + b.daysAhead.length);
        expect(sumOfDiaryFigures([a])).toEqual(a);
      }),
    ));
});
