import { createHash } from 'node:crypto';
import { reportedInstruments } from '@stipple/domain/outcomes';
import { minutesBetween } from '@stipple/domain/time';
import { threeChains } from '../chains/index.ts';
import { type ChainHistory, type ChainPlan, simulateChain } from './index.ts';

const now = '2026-11-22T17:30:00.000Z';
const [lisbon, british, american] = threeChains(now);
const smaller = (plan: ChainPlan, sessionsWanted: number): ChainPlan => ({ ...plan, sessionsWanted });
const bytes = (history: ChainHistory) => {
  const { truth, ...rows } = history;
  return createHash('sha256')
    .update(JSON.stringify([rows, truth.courses]))
    .digest('hex');
};
const share = <T>(rows: readonly T[], which: (row: T) => boolean) => rows.filter(which).length / rows.length;

const isReported = (key: string) => (reportedInstruments as readonly string[]).includes(key);

describe('simulateChain', () => {
  const history = simulateChain(smaller(american, 4000));

  it('makes the same bytes from the same seed, and others from another', () => {
    const plan = smaller(lisbon, 300);
    expect(bytes(simulateChain(plan))).toBe(bytes(simulateChain(plan)));
    expect(bytes(simulateChain(plan))).not.toBe(bytes(simulateChain({ ...plan, seed: 'another' })));
  });

  it('has as many sessions as wanted, over eight growing years', () => {
    const completed = history.sessions.filter(({ state }) => state === 'completed');
    // A few more than wanted fill the day of now.
    expect(completed.length).toBeGreaterThanOrEqual(4000);
    expect(completed.length).toBeLessThan(4600);
    const inYear = (year: string) => completed.filter(({ startedOn }) => startedOn.startsWith(year)).length;
    expect(inYear('2020')).toBeGreaterThan(inYear('2019'));
    expect(inYear('2023')).toBeGreaterThan(inYear('2020') * 2);
    expect(history.clinics).toHaveLength(12);
    expect(history.staff.filter(({ practitioner }) => practitioner).length).toBeLessThanOrEqual(60);
  });

  it('follows the trade: three sessions usual, one in five a fourth, more rare', () => {
    const courses = history.treatments.filter(({ courseCompletedAt }) => courseCompletedAt !== null);
    expect(share(courses, ({ completedSessions }) => completedSessions === 3)).toBeCloseTo(0.55, 1);
    expect(share(courses, ({ completedSessions }) => completedSessions >= 4)).toBeGreaterThan(0.15);
    expect(share(courses, ({ completedSessions }) => completedSessions >= 4)).toBeLessThan(0.27);
    expect(share(courses, ({ completedSessions }) => completedSessions >= 5)).toBeLessThan(0.08);
    expect(share(history.treatments, ({ indication }) => indication === 'pattern_baldness')).toBeCloseTo(0.55, 1);
  });

  it('loses some: missed and cancelled appointments, treatments closed with a reason', () => {
    expect(share(history.appointments, ({ state }) => state === 'no_show')).toBeCloseTo(0.05, 1);
    expect(share(history.appointments, ({ state }) => state === 'cancelled')).toBeCloseTo(0.07, 1);
    const reasons = new Set(history.treatments.map(({ closeReason }) => closeReason));
    for (const reason of ['client_withdrew', 'not_suitable', 'lost_contact', 'moved_away'])
      expect(reasons).toContain(reason);
    expect(share(history.sessions, ({ skinReaction }) => skinReaction === 'severe')).toBeLessThan(0.03);
  });

  it('asks again at 30 days and later, and not everybody answers', () => {
    const courses = history.treatments.filter(
      ({ courseCompletedAt }) => courseCompletedAt !== null && courseCompletedAt < '2026-09',
    );
    const answered = new Set(history.outcomes.map(({ treatmentId }) => treatmentId));
    expect(share(courses, ({ id }) => answered.has(id))).toBeGreaterThan(0.75);
    expect(share(courses, ({ id }) => answered.has(id))).toBeLessThan(0.99);
    const ten = history.outcomes.filter(({ instrument }) => isReported(instrument));
    for (const { score } of ten) expect(score >= 0 && score <= 10).toBe(true);
  });

  it('has treatments in every state', () => {
    const states = new Set(history.treatments.map(({ state }) => state));
    expect([...states].sort()).toEqual([
      'agreed',
      'closed',
      'due',
      'in_progress',
      'maintained',
      'proposed',
      'settling',
    ]);
  });

  it('plans what is still to come, leaves what is just due to the worker, and has sent what was due before', () => {
    const justNow = new Date(Date.parse(now) - 12 * 3_600_000).toISOString();
    for (const { dueAt, state } of history.reminders)
      expect([dueAt, state === 'planned']).toEqual([dueAt, dueAt >= justNow]);
    const due = history.reminders.filter(({ dueAt, state }) => state === 'planned' && dueAt <= now);
    expect(due.length).toBeLessThan(200);
    const sent = history.reminders.filter(({ state }) => state === 'sent');
    expect(sent.length).toBeGreaterThan(0);
    expect(new Set(history.messageAttempts.map(({ reminderId }) => reminderId))).toEqual(
      new Set(sent.map(({ id }) => id)),
    );
    const keys = history.reminders.map(
      ({ clientId, purpose, subjectId, slot }) => `${clientId} ${purpose} ${subjectId} ${slot}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('recalls a batch that had reacted more often', () => {
    const recalled = new Set(history.recalls.map(({ productId, lotNumber }) => `${productId} ${lotNumber}`));
    const parts = history.mixParts.filter(({ productId, lotNumber }) => recalled.has(`${productId} ${lotNumber}`));
    const mixed = new Set(parts.map(({ mixId }) => mixId));
    const bad = new Set(
      history.passes.filter(({ mixId }) => mixId !== null && mixed.has(mixId)).map(({ sessionId }) => sessionId),
    );
    const reacted = ({ skinReaction }: { skinReaction: string | null }) =>
      skinReaction === 'moderate' || skinReaction === 'severe';
    const sessions = history.sessions.filter(({ id }) => bad.has(id));
    expect(sessions.length).toBeGreaterThan(20);
    expect(share(sessions, reacted)).toBeGreaterThan(2 * share(history.sessions, reacted));
  });
});

describe('the day of now', () => {
  const history = simulateChain(smaller(british, 500));
  const today = history.appointments.filter(({ startsOn }) => startsOn === '2026-11-22');
  const practitioners = history.staff.filter(({ practitioner, removedAt }) => practitioner && removedAt === null);

  it('is full for every practitioner, with work done, under way and ahead', () => {
    for (const { id } of practitioners) {
      const own = today.filter(({ practitionerId, state }) => practitionerId === id && state !== 'cancelled');
      expect(own.length).toBeGreaterThanOrEqual(4);
      expect(own.some(({ state }) => state === 'completed')).toBe(true);
      expect(
        history.sessions.some(({ practitionerId, state }) => practitionerId === id && state === 'in_progress'),
      ).toBe(true);
    }
  });

  it('looks ahead six weeks and no further', () => {
    const last =
      history.appointments
        .map(({ startsOn }) => startsOn)
        .sort()
        .at(-1) ?? '';
    expect(last > '2026-12-06' && last <= '2027-01-03').toBe(true);
  });

  it('misses something: a client without contact details, before the day is over', () => {
    const morning = simulateChain({ ...smaller(british, 500), now: '2026-11-22T10:20:00.000Z' });
    const unreachable = new Set(
      morning.clients.filter(({ email, phone }) => email === null && phone === null).map(({ id }) => id),
    );
    const missing = morning.appointments.filter(
      ({ startsOn, clientId }) => startsOn === '2026-11-22' && unreachable.has(clientId),
    );
    expect(missing.length).toBeGreaterThan(0);
  });

  it.each(['2026-11-22T03:00:00.000Z', '2026-03-29T12:00:00.000Z', '2026-12-25T23:30:00.000Z'])(
    'holds at %s too',
    (moment) => {
      const other = simulateChain({ ...smaller(british, 300), now: moment });
      for (const session of other.sessions) {
        expect(session.startedAt <= moment && (session.endedAt ?? '') <= moment && session.updatedAt <= moment).toBe(
          true,
        );
        if (session.endedAt) expect(minutesBetween(session.startedAt, session.endedAt)).toBeGreaterThanOrEqual(30);
      }
    },
  );
});
