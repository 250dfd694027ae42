import { runningClock } from './running-clock.ts';

describe('a running clock', () => {
  it.each([
    [0, '0:00:00'],
    [64.15, '1:04:09'],
    [59.999, '0:59:59'],
    [240, '4:00:00'],
    [1439.5, '23:59:30'],
    [1440, '1 day'],
    [4428, '3 days'],
  ])('shows %d minutes as %s', (minutes, shown) => expect(runningClock(minutes)).toBe(shown));
});
