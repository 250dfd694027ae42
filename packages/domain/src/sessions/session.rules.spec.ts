import type { Lot } from '../stock/index.ts';
import {
  completeSession,
  findAtCompletion,
  findAtStart,
  type Pass,
  type Session,
  type StartFacts,
  saveSession,
} from './index.ts';

const now = '2026-11-22T15:00:00.000Z';
const lot: Lot = {
  id: 'lot',
  productId: 'p',
  clinicId: 'k',
  number: 'A1',
  receivedOn: '2026-01-01',
  expiresOn: '2027-01-01',
  recalledAt: null,
  version: 1,
};
const pass: Pass = {
  id: 'pass',
  zone: 'crown',
  lotId: 'lot',
  needle: '3RL',
  depthMm: 1.2,
  machine: 'Rotary 2',
  speed: 110,
  speedUnit: 'hertz',
  minutes: 90,
};
const session: Session = {
  id: 's',
  treatmentId: 't',
  clientId: 'c',
  clinicId: 'k',
  practitionerId: 'm',
  appointmentId: null,
  kind: 'session',
  state: 'in_progress',
  number: null,
  startedAt: '2026-11-22T11:00:00.000Z',
  endedAt: '2026-11-22T14:00:00.000Z',
  startedOn: '2026-11-22',
  zones: ['crown', 'top'],
  passes: [pass],
  skinReaction: 'mild',
  notes: null,
  completedAt: null,
  updatedAt: now,
  updatedBy: 'm',
  version: 3,
};
const lots = new Map([[lot.id, lot]]);
const found = (changes: Partial<Session>, known: ReadonlyMap<string, Lot> = lots) =>
  findAtCompletion({ ...session, ...changes }, known, now).map(({ code, field }) => `${code} at ${field}`);
const withPass = (changes: Partial<Pass>) => found({ passes: [{ ...pass, ...changes }] });

describe('a session at completion', () => {
  it('lacks nothing when everything is there', () => expect(found({})).toEqual([]));

  it.each<[string, Partial<Session>, string]>([
    ['has no end', { endedAt: null }, 'SESSION.END_MISSING at endedAt'],
    ['ends before it starts', { endedAt: '2026-11-22T10:00:00.000Z' }, 'SESSION.END_BEFORE_START at endedAt'],
    ['ends when it starts', { endedAt: session.startedAt }, 'SESSION.END_BEFORE_START at endedAt'],
    ['ends in the future', { endedAt: '2026-11-22T15:16:00.000Z' }, 'SESSION.IN_FUTURE at endedAt'],
    ['lasts minutes', { endedAt: '2026-11-22T11:29:00.000Z', passes: [] }, 'SESSION.TOO_SHORT at endedAt'],
    ['lasts nine hours', { startedAt: '2026-11-22T05:00:00.000Z' }, 'SESSION.TOO_LONG at endedAt'],
    ['names no zone', { zones: [], passes: [] }, 'SESSION.NO_ZONE at zones'],
    ['has no pass', { passes: [] }, 'SESSION.NO_PASS at passes'],
    ['says nothing of the skin', { skinReaction: null }, 'SESSION.REACTION_MISSING at skinReaction'],
  ])('that %s is not complete', (_, changes, finding) => expect(found(changes)).toContain(finding));

  it.each<[string, Partial<Pass>, string]>([
    ['without a lot', { lotId: null }, 'SESSION.PASS_WITHOUT_LOT at passes.0.lotId'],
    ['with an unknown lot', { lotId: 'other' }, 'SESSION.PASS_WITHOUT_LOT at passes.0.lotId'],
    ['without a needle', { needle: null }, 'SESSION.PASS_WITHOUT_NEEDLE at passes.0.needle'],
    ['in a zone that is not named', { zone: 'scar' }, 'SESSION.PASS_OUTSIDE_ZONES at passes.0.zone'],
    ['with a speed of no unit', { speedUnit: null }, 'SESSION.SPEED_WITHOUT_UNIT at passes.0.speedUnit'],
    ['longer than the session', { minutes: 181 }, 'SESSION.PASSES_LONGER_THAN_SESSION at passes'],
  ])('with a pass %s is not complete', (_, changes, finding) => expect(withPass(changes)).toEqual([finding]));

  it.each<[string, Partial<Lot>, string]>([
    ['expired the day before', { expiresOn: '2026-11-21' }, 'LOT.EXPIRED at passes.0.lotId'],
    ['was recalled', { recalledAt: '2026-11-01T00:00:00.000Z' }, 'LOT.RECALLED at passes.0.lotId'],
    ['lies in another clinic', { clinicId: 'other' }, 'LOT.OF_ANOTHER_CLINIC at passes.0.lotId'],
  ])('with a lot that %s is not complete', (_, changes, finding) => {
    expect(found({}, new Map([['lot', { ...lot, ...changes }]]))).toEqual([finding]);
  });

  it('may use a lot on its last day', () => {
    expect(found({}, new Map([['lot', { ...lot, expiresOn: '2026-11-22' }]]))).toEqual([]);
  });

  it('above four hours is warned about and goes through', () => {
    const long = { ...session, startedAt: '2026-11-22T09:30:00.000Z' };
    expect(findAtCompletion(long, lots, now)).toEqual([
      { code: 'SESSION.LONG', field: 'endedAt', params: { usual: 4 }, warning: true },
    ]);
    expect(completeSession(long, { lots, completedBefore: 1 }, now)).toMatchObject({
      state: 'completed',
      number: 2,
      completedAt: now,
    });
  });

  it('is completed once', () => {
    const completed = completeSession(session, { lots, completedBefore: 0 }, now);
    expect(() => completeSession(completed, { lots, completedBefore: 1 }, now)).toThrow('SESSION.COMPLETED');
  });

  it('names everything that is missing at once', () => {
    expect(found({ endedAt: null, zones: [], passes: [], skinReaction: null })).toHaveLength(4);
  });
});

describe('a draft', () => {
  const input = {
    ...session,
    version: 3,
    startedAt: null,
    notes: 'ok',
    zones: [...session.zones],
    passes: [...session.passes],
  };

  it('is in progress once saved, and keeps its start when none is given', () => {
    const saved = saveSession({ ...session, state: 'draft' }, input, 'Europe/London', now);
    expect(saved).toMatchObject({ state: 'in_progress', startedAt: session.startedAt, notes: 'ok' });
  });

  it('moves to the clinic’s day of its new start', () => {
    const early = saveSession(session, { ...input, startedAt: '2026-11-22T03:00:00.000Z' }, 'America/New_York', now);
    expect(early.startedOn).toBe('2026-11-21');
  });

  it('refuses a start far ahead, and one of another season', () => {
    expect(() => saveSession(session, { ...input, startedAt: '2026-11-22T15:16:00.000Z' }, 'UTC', now)).toThrow(
      'SESSION.IN_FUTURE',
    );
    expect(() => saveSession(session, { ...input, startedAt: '2026-10-01T09:00:00.000Z' }, 'UTC', now)).toThrow(
      'SESSION.TOO_OLD',
    );
  });

  it('is closed to changes once completed', () => {
    expect(() => saveSession(session, { ...input, endedAt: session.startedAt }, 'UTC', now)).toThrow(
      'SESSION.END_BEFORE_START',
    );
    expect(() => saveSession({ ...session, state: 'completed' }, input, 'UTC', now)).toThrow('SESSION.COMPLETED');
  });
});

describe('a start', () => {
  const facts: StartFacts = {
    kind: 'session',
    startedAt: '2026-11-22T14:50:00.000Z',
    zone: 'Europe/London',
    kindsThatFit: ['session'],
    lastSessionAt: '2026-11-08T14:00:00.000Z',
    healingDays: 14,
    openSessionId: null,
  };
  const codes = (changes: Partial<StartFacts>) =>
    findAtStart({ ...facts, ...changes }, now).map((finding) => finding.code);

  it.each<[string, Partial<StartFacts>, string[]]>([
    ['is free on the day the skin has healed', {}, []],
    ['waits for the skin', { lastSessionAt: '2026-11-09T08:00:00.000Z' }, ['SESSION.NOT_HEALED']],
    ['needs an agreed treatment', { kindsThatFit: [] }, ['SESSION.TREATMENT_NOT_AGREED']],
    ['needs a kind that fits', { kind: 'top_up' }, ['SESSION.KIND_DOES_NOT_FIT']],
    ['needs the other log finished', { openSessionId: 'x' }, ['SESSION.ALREADY_OPEN']],
    ['is not in the future', { startedAt: '2026-11-22T16:00:00.000Z' }, ['SESSION.IN_FUTURE']],
    [
      'tells all reasons',
      { kindsThatFit: [], openSessionId: 'x' },
      ['SESSION.TREATMENT_NOT_AGREED', 'SESSION.ALREADY_OPEN'],
    ],
  ])('%s', (_, changes, expected) => expect(codes(changes)).toEqual(expected));

  it('says when the skin will have healed', () => {
    const [finding] = findAtStart({ ...facts, healingDays: 21 }, now);
    expect(finding?.params).toEqual({ healedOn: '2026-11-29' });
  });
});
