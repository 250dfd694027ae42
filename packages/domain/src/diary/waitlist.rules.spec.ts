import { type FreedSlot, rankForSlot, unfitFor, type WaitlistEntry } from './index.ts';

// Nine in the evening of 7 December in New York.
const slot: FreedSlot = {
  ...{ clinicId: 'soho', zone: 'America/New_York', practitionerId: 'ada' },
  ...{ startsAt: '2026-12-08T02:00:00.000Z', endsAt: '2026-12-08T04:00:00.000Z' },
};
const entry = (id: string, changes: Partial<WaitlistEntry> = {}): WaitlistEntry => ({
  ...{ id, clientId: id, kind: 'perfecting', minutes: 90, clinicIds: ['soho'], practitionerId: null },
  ...{ weekdays: [], from: null, until: null },
  ...{ earliestOn: '2026-12-01', latestOn: null, addedAt: '2026-11-20T10:00:00.000Z', ...changes },
});

describe('somebody who waits', () => {
  it.each<[string, Partial<WaitlistEntry>, string | null]>([
    ['fits', {}, null],
    ['fits on their last day', { latestOn: '2026-12-07' }, null],
    ['fits on the day they have healed by', { earliestOn: '2026-12-07' }, null],
    ['would come elsewhere', { clinicIds: ['harlem'] }, 'other_clinic'],
    ['asks for another', { practitionerId: 'ben' }, 'other_practitioner'],
    ['needs all of it', { minutes: 120 }, null],
    ['needs longer', { minutes: 121 }, 'too_long'],
    ['comes on Mondays', { weekdays: [1, 3] }, null],
    ['comes on other days', { weekdays: [2, 3] }, 'other_day'],
    ['comes after half past nine', { from: '21:30' }, null],
    ['comes too late in the evening', { from: '21:31' }, 'other_time'],
    ['has to be gone by half past ten', { until: '22:30' }, null],
    ['has to be gone too early', { until: '22:29' }, 'other_time'],
    ['has not healed', { earliestOn: '2026-12-08' }, 'too_soon'],
    ['could only come before', { latestOn: '2026-12-06' }, 'too_late'],
  ])('%s', (_, changes, unfit) => {
    expect(unfitFor(slot, entry('a', changes))).toBe(unfit);
    expect(rankForSlot(slot, [entry('a', changes)])).toHaveLength(unfit === null ? 1 : 0);
  });

  it('is ranked by what speaks for them, and told why', () => {
    const waitlist = [
      entry('waits since long', { addedAt: '2026-10-01T10:00:00.000Z' }),
      entry('fits exactly', { minutes: 120 }),
      entry('asked for ada', { practitionerId: 'ada' }),
      entry('has ten days', { latestOn: '2026-12-17' }),
      entry('has two days', { latestOn: '2026-12-09', minutes: 120 }),
      entry('has a month', { latestOn: '2027-01-07', minutes: 60 }),
      entry('has not healed', { earliestOn: '2027-01-01' }),
    ];
    const ranked = rankForSlot(slot, waitlist);
    expect(ranked.map(({ entry: { id }, reasons }) => `${id}: ${reasons.join(', ')}`)).toEqual([
      'has two days: time_runs_out, fills_time',
      'has ten days: time_runs_out',
      'asked for ada: asked_for',
      'fits exactly: fills_time',
      'waits since long: waits_longest',
      'has a month: ',
    ]);
    const [late] = rankForSlot(slot, [entry('comes after ten past', { from: '21:10' })]);
    expect(late).toMatchObject({ startsAt: '2026-12-08T02:10:00.000Z', endsAt: '2026-12-08T03:40:00.000Z' });
    expect(ranked[0]).toMatchObject({ daysLeft: 2, minutesLeft: 0 });
    expect(ranked.at(-1)).toMatchObject({ daysLeft: null, minutesLeft: 60 });
  });
});
