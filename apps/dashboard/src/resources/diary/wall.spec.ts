import { clockWords, inDay, instantAt, onGrid, wallDay, wallMinute } from './wall.ts';

describe('the wall of a clinic', () => {
  it.each([
    ['an ordinary day', '2026-11-24', 'Europe/London', 10 * 60, '2026-11-24T10:00:00.000Z'],
    ['the same in summer', '2026-07-01', 'Europe/London', 10 * 60, '2026-07-01T09:00:00.000Z'],
    ['after the clock went forward', '2026-03-29', 'Europe/London', 10 * 60, '2026-03-29T09:00:00.000Z'],
    ['after it went back', '2026-10-25', 'Europe/London', 10 * 60, '2026-10-25T10:00:00.000Z'],
    ['in New York, forward', '2026-03-08', 'America/New_York', 10 * 60, '2026-03-08T14:00:00.000Z'],
    ['in New York, back', '2026-11-01', 'America/New_York', 10 * 60, '2026-11-01T15:00:00.000Z'],
    ['a quarter past in Kathmandu', '2026-05-05', 'Asia/Kathmandu', 9 * 60 + 15, '2026-05-05T03:30:00.000Z'],
  ])('shows %s', (_, day, zone, minute, instant) => {
    expect(instantAt(minute, day, zone)).toBe(instant);
    expect(wallMinute(instant, day, zone)).toBe(minute);
    expect(wallDay(instant, zone)).toBe(day);
  });

  it('goes on behind an hour that is jumped over', () => {
    const at = instantAt(90, '2026-03-29', 'Europe/London');
    expect(at).toBe('2026-03-29T01:00:00.000Z');
    expect(wallMinute(at, '2026-03-29', 'Europe/London')).toBe(120);
  });

  it('takes the first of an hour that comes twice, and shows both alike', () => {
    expect(instantAt(90, '2026-10-25', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z');
    expect(wallMinute('2026-10-25T01:30:00.000Z', '2026-10-25', 'Europe/London')).toBe(90);
  });

  it('counts on over midnight', () => {
    expect(wallMinute('2026-11-25T00:30:00.000Z', '2026-11-24', 'Europe/London')).toBe(1_470);
    expect(wallMinute('2026-11-23T23:00:00.000Z', '2026-11-24', 'Europe/London')).toBe(-60);
  });

  it('cuts a night into its days', () => {
    const night = ['2026-11-24T22:00:00.000Z', '2026-11-25T02:00:00.000Z'] as const;
    expect(inDay(...night, '2026-11-24', 'Europe/London')).toEqual({ from: 1_320, until: 1_440 });
    expect(inDay(...night, '2026-11-25', 'Europe/London')).toEqual({ from: 0, until: 120 });
    expect(inDay(...night, '2026-11-26', 'Europe/London')).toBeNull();
  });

  it.each([
    [607, 15, 600],
    [608, 15, 615],
    [592, 10, 590],
    [-3, 15, -0],
  ])('puts minute %d on a grid of %d at %d', (minute, grid, at) => expect(onGrid(minute, grid)).toBe(at));

  it('is read as a clock', () => expect([0, 545, 1_440].map(clockWords)).toEqual(['00:00', '09:05', '24:00']));
});
