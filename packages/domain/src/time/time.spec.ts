import {
  addDays,
  addMinutes,
  addMonths,
  atWallClock,
  daysBetween,
  isZone,
  localDate,
  minutesBetween,
} from './index.ts';

describe('a wall clock', () => {
  it.each([
    ['2026-03-28', 'Europe/London', '2026-03-28T10:00:00.000Z'],
    ['2026-03-29', 'Europe/London', '2026-03-29T09:00:00.000Z'],
    ['2026-10-25', 'Europe/London', '2026-10-25T10:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T14:00:00.000Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T15:00:00.000Z'],
    ['2026-07-01', 'America/Phoenix', '2026-07-01T17:00:00.000Z'],
  ])('shows ten on %s in %s at %s', (day, zone, instant) => {
    expect(atWallClock(day, '10:00', zone)).toBe(instant);
    expect(localDate(instant, zone)).toBe(day);
  });

  it('moves a time that does not exist behind the jump, and takes the first of two', () => {
    expect(atWallClock('2026-03-29', '01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z');
    expect(atWallClock('2026-10-25', '01:30', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('survives a zone whose clock jumps at midnight', () => {
    expect(atWallClock('2026-03-29', '00:00', 'Asia/Beirut')).toBe('2026-03-28T22:00:00.000Z');
  });

  it.each([
    ['Europe/London', true],
    ['America/Argentina/Buenos_Aires', true],
    ['UTC', true],
    ['London', false],
    ['+01:00', false],
    ['Europe/Atlantis', false],
    ['', false],
  ])('knows whether %s is a zone', (zone, known) => expect(isZone(zone)).toBe(known));
});

describe('the calendar', () => {
  it('adds days and months', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
  });

  it('adds minutes', () => {
    expect(addMinutes('2026-11-22T23:30:00.000Z', 45)).toBe('2026-11-23T00:15:00.000Z');
    expect(minutesBetween('2026-11-22T10:00:00.000Z', '2026-11-22T13:30:00.000Z')).toBe(210);
  });
});
