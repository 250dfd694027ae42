import { daysWords, fitWords, timesWords } from './waitlist-words.ts';

const wish = { weekdays: [], from: null, until: null, earliestOn: '2026-11-20', latestOn: null };
const today = '2026-11-22';

describe('what somebody waits for', () => {
  it('is told in days and times', () => {
    expect(timesWords(wish)).toBe('Any day');
    expect(timesWords({ ...wish, weekdays: [1, 4], from: '09:00', until: '13:00' })).toBe(
      'Mon, Thu from 09:00 until 13:00',
    );
    expect(daysWords(wish, today)).toBe('as soon as possible');
    expect(daysWords({ ...wish, latestOn: '2026-12-24' }, today)).toBe('until Thu 24 Dec');
    expect(daysWords({ ...wish, earliestOn: '2026-12-01', latestOn: '2026-12-24' }, today)).toBe(
      'from Tue 1 Dec to Thu 24 Dec',
    );
  });

  it('is told with what speaks for them', () => {
    const candidate = { reasons: ['time_runs_out', 'waits_longest'], daysLeft: 1, minutesLeft: 45 };
    expect(fitWords(candidate as never)).toEqual(['1 day left', 'waits longest', 'leaves 45 min free']);
    expect(fitWords({ reasons: ['fills_time'], daysLeft: null, minutesLeft: 0 } as never)).toEqual([
      'fills the whole time',
    ]);
  });
});
