import {
  addDays,
  ageOn,
  dayOf,
  daysAwayWords,
  daysBetween,
  dayWords,
  durationWords,
  monthWords,
  sinceWords,
  timeOf,
  whenInFull,
  whenWords,
} from './dates.ts';

const now = new Date('2026-11-22T12:00:00.000Z');

describe('an instant', () => {
  it.each([
    ['2026-11-24T14:30:00.000Z', 'Europe/London', 'Tue 24 Nov, 14:30'],
    ['2026-11-24T14:30:00.000Z', 'America/New_York', 'Tue 24 Nov, 09:30'],
    ['2027-03-01T00:15:00.000Z', 'America/Los_Angeles', '28 Feb 2027, 16:15'],
  ])('%s in %s reads %s', (instant, zone, words) => expect(whenWords(instant, zone, now)).toBe(words));

  it.each([
    ['before', 'Europe/London', '2026-03-29T00:59:00.000Z', '00:59'],
    ['after', 'Europe/London', '2026-03-29T01:00:00.000Z', '02:00'],
    ['before', 'America/New_York', '2026-11-01T05:59:00.000Z', '01:59'],
    ['after', 'America/New_York', '2026-11-01T06:00:00.000Z', '01:00'],
  ])('%s the clock change in %s', (_, zone, instant, time) => expect(timeOf(instant, zone)).toBe(time));

  it('has the day of its clinic, not of its reader', () => {
    expect(dayOf('2026-11-22T23:30:00.000Z', 'Europe/London')).toBe('2026-11-22');
    expect(dayOf('2026-11-22T23:30:00.000Z', 'Asia/Tokyo')).toBe('2026-11-23');
  });

  it('is told in full with its zone', () => {
    expect(whenInFull('2026-11-24T14:30:00.000Z', 'America/New_York')).toBe(
      'Tuesday 24 November 2026, 09:30 (America/New York)',
    );
  });

  it.each([
    ['2026-11-22T11:59:40.000Z', 'just now'],
    ['2026-11-22T11:48:00.000Z', '12 minutes ago'],
    ['2026-11-22T15:00:00.000Z', 'in 3 hours'],
    ['2026-11-20T12:00:00.000Z', undefined],
  ])('%s is %s, relative under a day only', (instant, words) => expect(sinceWords(instant, now)).toBe(words));
});

describe('a calendar day', () => {
  it('drops the year that everybody knows', () => {
    expect(dayWords('2026-11-24', '2026-01-01')).toBe('Tue 24 Nov');
    expect(dayWords('2030-08-11', '2026-01-01')).toBe('11 Aug 2030');
    expect(monthWords('2026-03-01')).toBe('Mar 2026');
  });

  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-27', 'in 5 days'],
    ['2026-11-10', '12 days ago'],
    ['2028-01-20', 'in 14 months'],
    ['2030-11-22', 'in 4 years'],
  ])('%s is %s', (day, words) => expect(daysAwayWords(day, '2026-11-22')).toBe(words));

  it('counts days over months and clock changes', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('counts birthdays, not halves of years', () => {
    expect(ageOn('1989-05-07', '2026-05-06')).toBe(36);
    expect(ageOn('1989-05-07', '2026-05-07')).toBe(37);
  });
});

it.each([
  [45, '45 min'],
  [120, '2 h'],
  [160.4, '2 h 40 min'],
])('%d minutes are %s', (minutes, words) => expect(durationWords(minutes)).toBe(words));
