import { followUps, listWords, type Planned } from './follow-ups.ts';

const reminder = (
  purpose: Planned['purpose'],
  slot: string,
  dueAt: string,
  state: Planned['state'] = 'planned',
): Planned => ({
  id: `${purpose} ${slot} ${dueAt}`,
  purpose,
  slot,
  dueAt,
  state,
});

const startedAt = '2026-11-22T09:00:00.000Z';
const reminders = [
  reminder('top_up_invitation', 'round-1-day-30', '2030-12-22T10:00:00.000Z'),
  reminder('aftercare_check_in', 'day-3', '2026-11-25T10:00:00.000Z'),
  reminder('aftercare_check_in', 'day-1', '2026-11-23T10:00:00.000Z'),
  reminder('aftercare_check_in', 'day-7', '2026-11-29T10:00:00.000Z', 'cancelled'),
  reminder('aftercare_check_in', 'day-30', '2026-11-25T10:00:00.000Z'),
  reminder('top_up_invitation', 'round-1-day-0', '2030-11-22T10:00:00.000Z'),
  reminder('perfecting_invitation', 'round-1', '2026-12-13T10:00:00.000Z'),
  reminder('review_invitation', 'round-1', '2026-12-13T10:00:00.000Z', 'superseded'),
];

describe('what follows a session', () => {
  it('are its own check-ins by day, without those of other sessions and those taken back', () => {
    expect(followUps(reminders, startedAt, 'Europe/London').checkIns.map(({ days }) => days)).toEqual([1, 3]);
  });

  it('are the next invitations, each purpose once', () => {
    expect(followUps(reminders, startedAt, 'Europe/London').invitations).toEqual([
      { purpose: 'perfecting_invitation', day: '2026-12-13' },
      { purpose: 'top_up_invitation', day: '2030-11-22' },
    ]);
  });

  it('is nothing before the job has run', () => {
    expect(followUps([], startedAt, 'Europe/London')).toEqual({ checkIns: [], invitations: [] });
  });

  it('is said as a list', () => {
    expect(listWords([1, 3, 7])).toBe('1, 3 and 7');
  });
});
