import type { TreatmentState } from '../treatments/index.ts';
import { type CourseStanding, courseInHand, nextAppointment, usualDiary } from './index.ts';

const zone = 'America/New_York';
// The evening of 2 March in New York is 3 March in UTC.
const session = { kind: 'session', endedAt: '2026-03-03T01:00:00.000Z', zone } as const;
const perfecting = { ...session, kind: 'perfecting' } as const;
const settings = { healingDays: 14, settlingDays: 42, topUpAfterMonths: 48 };
const proposed = (state: TreatmentState | null, today: string, changes: Partial<CourseStanding> = {}) => {
  const treatment = state && { state, topUpDueOn: state === 'maintained' || state === 'due' ? '2030-03-02' : null };
  const standing = { treatment, lastSession: session, booked: [], ...changes };
  const found = nextAppointment(standing, settings, usualDiary, today);
  return found && `${found.kind} ${found.from} to ${found.until}: ${found.reason}, ${found.minutes} min`;
};

describe('the next appointment', () => {
  it.each<[string, TreatmentState | null, string, string | null, Partial<CourseStanding>?]>([
    ['of a new client', null, '2026-03-05', 'consultation 2026-03-05 to null: nothing_agreed, 45 min'],
    ['before anything is agreed', 'proposed', '2026-03-05', 'consultation 2026-03-05 to null: nothing_agreed, 45 min'],
    [
      'of an agreed course',
      'agreed',
      '2026-03-05',
      'session 2026-03-05 to null: course_begins, 240 min',
      { lastSession: null },
    ],
    [
      'waits until the skin has healed',
      'in_progress',
      '2026-03-05',
      'session 2026-03-16 to null: course_continues, 240 min',
    ],
    [
      'is possible at once when it healed long ago',
      'in_progress',
      '2026-05-05',
      'session 2026-05-05 to null: course_continues, 240 min',
    ],
    [
      'refines from day 21 to 90',
      'settling',
      '2026-03-05',
      'perfecting 2026-03-23 to 2026-05-31: result_refined, 120 min',
    ],
    [
      'still refines when settled, until day 90',
      'maintained',
      '2026-05-31',
      'perfecting 2026-05-31 to 2026-05-31: result_refined, 120 min',
    ],
    ['refines no more after day 90', 'maintained', '2026-06-01', 'top_up 2030-03-02 to null: top_up_due, 180 min'],
    [
      'looks at the result when nobody refined it',
      'settling',
      '2026-06-01',
      'review 2026-06-01 to null: result_judged, 30 min',
    ],
    [
      'looks at the refined result',
      'settling',
      '2026-03-05',
      'review 2026-04-13 to null: result_judged, 30 min',
      { lastSession: perfecting },
    ],
    ['tops up when it is due', 'due', '2030-04-01', 'top_up 2030-04-01 to null: top_up_due, 180 min'],
    [
      'tops up from the day it will be due',
      'maintained',
      '2028-01-01',
      'top_up 2030-03-02 to null: top_up_due, 180 min',
      { lastSession: perfecting },
    ],
    ['is none when it is booked', 'in_progress', '2026-03-05', null, { booked: ['session'] }],
    ['is none after the end', 'closed', '2026-03-05', null],
  ])('%s', (_, state, today, expected, changes = {}) => expect(proposed(state, today, changes)).toBe(expected));
});

describe('the course in hand', () => {
  it.each([
    [['maintained', 'in_progress', 'proposed'], 'in_progress'],
    [['proposed', 'due'], 'due'],
    [['closed', 'proposed'], 'proposed'],
  ] as const)('of %j is the one that is %s', (states, state) =>
    expect(courseInHand(states.map((each) => ({ state: each })))?.state).toBe(state),
  );
  it('is none when all are closed', () => expect(courseInHand([{ state: 'closed' }])).toBeNull());
});
