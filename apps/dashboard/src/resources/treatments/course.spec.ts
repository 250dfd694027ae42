import { nextInWords, stepsOf, type TreatmentRecord } from './course.ts';

const clinic = { id: 'c1', name: 'Leeds', city: 'Leeds', zone: 'Europe/London', currency: 'GBP' };
const session = (
  number: number | null,
  state: 'completed' | 'in_progress' = 'completed',
  kind: 'session' | 'perfecting' = 'session',
) => ({
  ...{
    id: `s${number}${kind}`,
    kind,
    state,
    number,
    clinic,
    zones: [],
    skinReaction: null,
    endedAt: null,
    completedAt: null,
  },
  startedAt: `2026-0${number ?? 9}-01T09:00:00.000Z`,
  updatedAt: '2026-09-01T09:00:00.000Z',
  practitioner: { id: 'p', name: 'Yusuf' },
});
const treatment = (changes: Partial<TreatmentRecord>) =>
  ({
    state: 'proposed',
    plannedSessions: 3,
    completedSessions: 0,
    sessions: [],
    createdAt: '2026-01-01T09:00:00.000Z',
    agreedAt: null,
    courseCompletedAt: null,
    topUpDueOn: null,
    clinic,
    ...changes,
  }) as TreatmentRecord;
const words = (changes: Partial<TreatmentRecord>) =>
  stepsOf(treatment(changes)).map((step) => `${step.word} ${step.is}`);
const agreedAt = '2026-01-05T09:00:00.000Z';

describe('the course as a track', () => {
  it('begins as a proposal with its sessions ahead', () => {
    expect(words({})).toEqual([
      'Proposed now',
      'Session 1 ahead',
      'Session 2 ahead',
      'Session 3 ahead',
      'Top-up ahead',
    ]);
  });

  it('counts an open session among those planned', () => {
    expect(
      words({
        state: 'in_progress',
        agreedAt,
        completedSessions: 1,
        sessions: [session(1), session(null, 'in_progress')],
      }),
    ).toEqual(['Agreed done', 'Session 1 done', 'Session now', 'Session 3 ahead', 'Top-up ahead']);
  });

  it('plans no session once the course is complete', () => {
    const done = {
      agreedAt,
      completedSessions: 2,
      plannedSessions: 3,
      courseCompletedAt: agreedAt,
      topUpDueOn: '2030-01-01',
      sessions: [session(1), session(2)],
    };
    expect(words({ ...done, state: 'settling' })).toEqual([
      'Agreed done',
      'Session 1 done',
      'Session 2 done',
      'Settling now',
      'Top-up ahead',
    ]);
    expect(words({ ...done, state: 'due' }).at(-1)).toBe('Top-up due now');
  });

  it('ends when it is closed', () => {
    expect(words({ state: 'closed', agreedAt, sessions: [session(1)], completedSessions: 1 })).toEqual([
      'Agreed done',
      'Session 1 done',
      'Closed done',
    ]);
  });
});

it('says how many sessions are left', () => {
  expect(nextInWords(treatment({ state: 'in_progress', completedSessions: 2 }))).toBe(
    'One session of the course is left.',
  );
  expect(nextInWords(treatment({ state: 'in_progress', completedSessions: 1 }))).toBe(
    '2 sessions of the course are left.',
  );
});
