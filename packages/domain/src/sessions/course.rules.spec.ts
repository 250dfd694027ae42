import { defaultSettings } from '../organizations/index.ts';
import type { TreatmentState } from '../treatments/index.ts';
import { findInCourse, isExtra, nextStepAfter } from './index.ts';

const facts = {
  kind: 'session',
  startedAt: '2026-11-22T09:00:00.000Z',
  zone: 'Europe/London',
  plannedSessions: 3,
  completedSessions: 2,
  extraReason: null,
  lastWorkAt: '2026-11-01T12:00:00.000Z',
} as const;
type Facts = Parameters<typeof findInCourse>[0];
const codes = (changes: Partial<Facts>) => findInCourse({ ...facts, ...changes }).map(({ code }) => code);

describe('work in its course', () => {
  it('is one of the sessions that were agreed', () => expect(codes({})).toEqual([]));

  it('beyond them needs a reason', () => {
    expect(codes({ completedSessions: 3 })).toEqual(['SESSION.EXTRA_REASON_MISSING']);
    expect(codes({ completedSessions: 3, extraReason: 'too_light' })).toEqual([]);
  });

  it('is no extra session when it refines or refreshes', () => {
    expect(isExtra({ ...facts, kind: 'perfecting', completedSessions: 3 })).toBe(false);
    expect(codes({ kind: 'top_up', completedSessions: 3, lastWorkAt: '2020-01-01T12:00:00.000Z' })).toEqual([]);
  });

  it('is perfected until the 90th day in the clinic, and not later', () => {
    const kind = 'perfecting';
    expect(codes({ kind, lastWorkAt: '2026-08-24T12:00:00.000Z' })).toEqual([]);
    expect(codes({ kind, lastWorkAt: '2026-08-23T12:00:00.000Z' })).toEqual(['SESSION.PERFECTING_TOO_LATE']);
    expect(codes({ kind, lastWorkAt: '2026-08-23T23:30:00.000Z' })).toEqual([]);
    const [finding] = findInCourse({ ...facts, kind, lastWorkAt: '2026-08-23T12:00:00.000Z' });
    expect(finding?.params).toEqual({ lastOn: '2026-11-21' });
  });
});

describe('the next step', () => {
  const after = (state: TreatmentState, kind: Facts['kind'] = 'session') =>
    nextStepAfter({ kind, endedAt: '2026-11-22T13:00:00.000Z', zone: 'Europe/London' }, { state }, defaultSettings);

  it('is the next session once the skin has healed', () => {
    expect(after('in_progress')).toEqual({ kind: 'session', from: '2026-12-06', until: null });
  });

  it('is a perfecting visit from the 21st to the 90th day after the course, and after a top-up', () => {
    const visit = { kind: 'perfecting', from: '2026-12-13', until: '2027-02-20' };
    expect(after('settling')).toEqual(visit);
    expect(after('settling', 'top_up')).toEqual(visit);
  });

  it('is a review of the settled result after a perfecting visit', () => {
    expect(after('settling', 'perfecting')).toEqual({ kind: 'review', from: '2027-01-03', until: null });
  });

  it.each(['proposed', 'agreed', 'maintained', 'due', 'closed'] as const)('is nothing when %s', (state) => {
    expect(after(state)).toBeNull();
  });
});
