import { defaultSettings } from '../organizations/index.ts';
import {
  afterSession,
  agreeTreatment,
  type CompletedWork,
  closeTreatment,
  hasFallenDue,
  hasSettled,
  markTopUpDue,
  sessionKindsThatFit,
  settleTreatment,
  type Treatment,
  treatmentMoves,
  treatmentStates,
} from './index.ts';

const proposed: Treatment = {
  id: 't',
  clientId: 'c',
  clinicId: 'k',
  practitionerId: null,
  indication: 'pattern_baldness',
  state: 'proposed',
  closeReason: null,
  plannedSessions: 2,
  priceMinor: null,
  completedSessions: 0,
  topUps: 0,
  agreedAt: null,
  lastSessionAt: null,
  courseCompletedAt: null,
  topUpDueOn: null,
  closedAt: null,
  createdAt: '2026-01-01T09:00:00.000Z',
  version: 1,
};
const agreed = agreeTreatment(proposed, '2026-01-02T09:00:00.000Z');
const work = (kind: CompletedWork['kind'], endedAt: string): CompletedWork => ({
  kind,
  endedAt,
  zone: 'Europe/London',
});
const after = (treatment: Treatment, kind: CompletedWork['kind'], endedAt: string) =>
  afterSession(treatment, work(kind, endedAt), defaultSettings);

const first = after(agreed, 'session', '2026-02-01T13:00:00.000Z');
const done = after(first, 'session', '2026-02-20T13:00:00.000Z');
const maintained = settleTreatment(done);
const due = markTopUpDue(maintained);

describe('a treatment', () => {
  it('is agreed once', () => {
    expect(agreed).toMatchObject({ state: 'agreed', agreedAt: '2026-01-02T09:00:00.000Z' });
    expect(() => agreeTreatment(agreed, '2026-01-03T09:00:00.000Z')).toThrow('TREATMENT.WRONG_STATE');
  });

  it('is in progress after its first session and knows no top-up yet', () => {
    expect(first).toMatchObject({
      state: 'in_progress',
      completedSessions: 1,
      courseCompletedAt: null,
      topUpDueOn: null,
    });
  });

  it('settles after its last planned session, with a top-up due by the prior', () => {
    expect(done).toMatchObject({
      state: 'settling',
      completedSessions: 2,
      courseCompletedAt: '2026-02-20T13:00:00.000Z',
      topUpDueOn: '2030-02-20',
    });
  });

  it('settles at once when one session was planned', () => {
    expect(after({ ...agreed, plannedSessions: 1 }, 'session', '2026-02-01T13:00:00.000Z').state).toBe('settling');
  });

  it('ends its course later when an extra session follows', () => {
    const extra = after(done, 'session', '2026-03-20T13:00:00.000Z');
    expect(extra).toMatchObject({ state: 'settling', completedSessions: 3, topUpDueOn: '2030-03-20' });
  });

  it('is not moved by a perfecting visit: that is not a top-up', () => {
    const perfected = after(done, 'perfecting', '2026-03-25T13:00:00.000Z');
    expect(perfected).toEqual({ ...done, lastSessionAt: '2026-03-25T13:00:00.000Z' });
  });

  it('counts the due day from the day in the clinic, not in Greenwich', () => {
    const late = afterSession(
      first,
      { kind: 'session', endedAt: '2026-02-21T04:30:00.000Z', zone: 'America/Denver' },
      defaultSettings,
    );
    expect(late.topUpDueOn).toBe('2030-02-20');
  });

  it('settles again after a top-up and is due anew', () => {
    const toppedUp = after(due, 'top_up', '2030-03-01T12:00:00.000Z');
    expect(toppedUp).toMatchObject({ state: 'settling', topUps: 1, completedSessions: 2, topUpDueOn: '2034-03-01' });
    expect(toppedUp.courseCompletedAt).toBe(done.courseCompletedAt);
  });

  it('keeps its last session when an older one is logged late', () => {
    expect(after(done, 'perfecting', '2026-02-18T13:00:00.000Z').lastSessionAt).toBe(done.lastSessionAt);
  });

  it('is closed from every state but closed, and is due no more', () => {
    for (const state of treatmentStates) {
      const close = () => closeTreatment({ ...done, state }, 'moved_away', '2027-01-01T00:00:00.000Z');
      if (state === 'closed') expect(close).toThrow('TREATMENT.WRONG_STATE');
      else
        expect(close()).toMatchObject({
          state: 'closed',
          closeReason: 'moved_away',
          closedAt: '2027-01-01T00:00:00.000Z',
          topUpDueOn: null,
        });
    }
  });

  it('has settled on the 42nd day after its last session, in the clinic', () => {
    expect(hasSettled(done, '2026-04-02', 'Europe/London', defaultSettings)).toBe(false);
    expect(hasSettled(done, '2026-04-03', 'Europe/London', defaultSettings)).toBe(true);
    expect(hasSettled(maintained, '2026-04-03', 'Europe/London', defaultSettings)).toBe(false);
  });

  it('has fallen due on its day', () => {
    expect(hasFallenDue(maintained, '2030-02-19')).toBe(false);
    expect(hasFallenDue(maintained, '2030-02-20')).toBe(true);
    expect(hasFallenDue(due, '2030-02-20')).toBe(false);
  });

  it('allows the kinds of session that fit its state', () => {
    const fits = Object.fromEntries(treatmentStates.map((state) => [state, sessionKindsThatFit({ state })]));
    expect(fits).toEqual({
      proposed: [],
      agreed: ['session'],
      in_progress: ['session'],
      settling: ['perfecting', 'session'],
      maintained: ['top_up', 'perfecting'],
      due: ['top_up', 'perfecting'],
      closed: [],
    });
  });

  it('can reach every state, and nothing from closed', () => {
    const reachable = new Set<string>(Object.values(treatmentMoves).flat());
    expect([...reachable].sort()).toEqual(treatmentStates.filter((state) => state !== 'proposed').sort());
    expect(treatmentMoves.closed).toEqual([]);
  });
});
