import type { KnownMixes, Lot, Mix } from '../stock/index.ts';
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
  openedOn: null,
  recalledAt: null,
  version: 1,
};
const mix: Mix = {
  id: 'mix',
  label: null,
  waterMl: 1,
  parts: [{ lotId: 'lot', ml: 2 }],
  clinicId: 'k',
  sessionId: 's',
  madeAt: now,
  madeBy: 'm',
  discardedAt: null,
};
const pass: Pass = {
  id: 'pass',
  zone: 'crown',
  mixId: 'mix',
  needle: '3RL',
  cartridgeLotId: null,
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
  marks: [],
  breaks: [],
  passes: [pass],
  anaesthetics: [],
  skinReaction: 'mild',
  bleeding: 'none',
  pain: 3,
  notes: null,
  signOff: { name: 'Casey Client', drawing: null, signedAt: '2026-11-22T14:05:00.000Z' },
  extraReason: null,
  aftercareVersionId: null,
  completedAt: null,
  updatedAt: now,
  updatedBy: 'm',
  version: 3,
};
const knownOf = (changes: Partial<Lot> = {}, mixed: Partial<Mix> = {}): KnownMixes => ({
  mixes: new Map([['mix', { ...mix, ...mixed }]]),
  lots: new Map([['lot', { ...lot, ...changes }]]),
});
const known = knownOf();
const found = (changes: Partial<Session>, about: KnownMixes = known) =>
  findAtCompletion({ ...session, ...changes }, about, now).map(({ code, field }) => `${code} at ${field}`);
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
    ['without a mix', { mixId: null }, 'SESSION.PASS_WITHOUT_MIX at passes.0.mixId'],
    ['with an unknown mix', { mixId: 'other' }, 'SESSION.PASS_WITHOUT_MIX at passes.0.mixId'],
    ['without a needle', { needle: null }, 'SESSION.PASS_WITHOUT_NEEDLE at passes.0.needle'],
    ['in a zone that is not named', { zone: 'scar' }, 'SESSION.PASS_OUTSIDE_ZONES at passes.0.zone'],
    ['with a speed of no unit', { speedUnit: null }, 'SESSION.SPEED_WITHOUT_UNIT at passes.0.speedUnit'],
    ['longer than the session', { minutes: 181 }, 'SESSION.PASS_LONGER_THAN_SESSION at passes.0.minutes'],
  ])('with a pass %s is not complete', (_, changes, finding) => expect(withPass(changes)).toEqual([finding]));

  it.each<[string, Partial<Lot>, string]>([
    ['expired the day before', { expiresOn: '2026-11-21' }, 'LOT.EXPIRED at passes.0.mixId'],
    ['was recalled', { recalledAt: '2026-11-01T00:00:00.000Z' }, 'LOT.RECALLED at passes.0.mixId'],
    ['lies in another clinic', { clinicId: 'other' }, 'LOT.OF_ANOTHER_CLINIC at passes.0.mixId'],
  ])('with a lot that %s is not complete', (_, changes, finding) => {
    expect(found({}, knownOf(changes))).toEqual([finding]);
  });

  it.each<[string, Partial<Mix>, string]>([
    ['is empty', { parts: [] }, 'MIX.EMPTY at passes.0.mixId'],
    ['does not say how much', { parts: [{ lotId: 'lot', ml: null }] }, 'MIX.AMOUNT_MISSING at passes.0.mixId'],
    ['was poured away', { discardedAt: now }, 'MIX.DISCARDED at passes.0.mixId'],
  ])('with a mix that %s is not complete', (_, changes, finding) => {
    expect(found({}, knownOf({}, changes))).toEqual([finding]);
  });

  it('has no more passes than minutes of work', () => {
    const two = [pass, { ...pass, id: 'second', minutes: 91 }];
    expect(found({ passes: two })).toEqual(['SESSION.PASSES_LONGER_THAN_SESSION at passes']);
  });

  it('is paused in its breaks: they are no work', () => {
    const breaks = [{ id: 'b', startedAt: '2026-11-22T12:00:00.000Z', endedAt: '2026-11-22T13:31:00.000Z' }];
    expect(found({ breaks })).toEqual(['SESSION.PASS_LONGER_THAN_SESSION at passes.0.minutes']);
    expect(found({ breaks: [{ id: 'b', startedAt: '2026-11-22T12:00:00.000Z', endedAt: null }] })).toContain(
      'SESSION.BREAK_OPEN at breaks.0.endedAt',
    );
  });

  it('looks at the lot of a cartridge as at any other', () => {
    const used = [{ ...pass, cartridgeLotId: 'lot' }];
    expect(found({ passes: used })).toEqual([]);
    const old = { ...lot, id: 'old', expiresOn: '2026-11-21' };
    const about = { ...known, lots: new Map([...known.lots, ['old', old] as const]) };
    expect(found({ passes: [{ ...pass, cartridgeLotId: 'old' }] }, about)).toEqual([
      'LOT.EXPIRED at passes.0.cartridgeLotId',
    ]);
  });

  it('names how much anaesthetic of which lot', () => {
    const gel = { id: 'a', lotId: null, amount: null, unit: 'g', appliedAt: '2026-11-22T10:30:00.000Z' } as const;
    expect(found({ anaesthetics: [{ ...gel, lotId: 'lot', amount: 5 }] })).toEqual([]);
    expect(found({ anaesthetics: [gel] })).toEqual([
      'SESSION.ANAESTHETIC_WITHOUT_AMOUNT at anaesthetics.0.amount',
      'SESSION.ANAESTHETIC_WITHOUT_LOT at anaesthetics.0.lotId',
    ]);
  });

  it('that the client did not sign is unusual and goes through', () => {
    expect(findAtCompletion({ ...session, signOff: null }, known, now)).toEqual([
      { code: 'SESSION.NOT_SIGNED_OFF', field: 'signOff', warning: true },
    ]);
  });

  it('may use a lot on its last day', () => {
    expect(found({}, knownOf({ expiresOn: '2026-11-22' }))).toEqual([]);
  });

  it('above four hours is warned about and goes through', () => {
    const long = { ...session, startedAt: '2026-11-22T09:30:00.000Z' };
    expect(findAtCompletion(long, known, now)).toEqual([
      { code: 'SESSION.LONG', field: 'endedAt', params: { usual: 4 }, warning: true },
    ]);
    expect(completeSession(long, { known, completedBefore: 1 }, now)).toMatchObject({
      state: 'completed',
      number: 2,
      completedAt: now,
    });
  });

  it('is completed once', () => {
    const completed = completeSession(session, { known, completedBefore: 0 }, now);
    expect(() => completeSession(completed, { known, completedBefore: 1 }, now)).toThrow('SESSION.COMPLETED');
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
    mixes: [],
    marks: [],
    breaks: [],
    passes: [...session.passes],
    anaesthetics: [],
  };

  it('is in progress once saved, and keeps its start when none is given', () => {
    const saved = saveSession({ ...session, state: 'draft' }, input, 'Europe/London', now);
    expect(saved).toMatchObject({ state: 'in_progress', startedAt: session.startedAt, notes: 'ok' });
  });

  it('is paused while a break lasts', () => {
    const pause = { id: 'b', startedAt: '2026-11-22T12:00:00.000Z', endedAt: null };
    expect(saveSession(session, { ...input, breaks: [pause] }, 'UTC', now).state).toBe('paused');
    const over = { ...pause, endedAt: '2026-11-22T12:20:00.000Z' };
    expect(saveSession({ ...session, state: 'paused' }, { ...input, breaks: [over] }, 'UTC', now).state).toBe(
      'in_progress',
    );
  });

  it('keeps why it is an extra session', () => {
    const extra = { ...session, extraReason: 'too_light' } as const;
    expect(saveSession(extra, input, 'UTC', now).extraReason).toBe('too_light');
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
    plannedSessions: 3,
    completedSessions: 1,
    extraReason: null,
    lastWorkAt: null,
    openSessionId: null,
  };
  const codes = (changes: Partial<StartFacts>) =>
    findAtStart({ ...facts, ...changes }, now).map((finding) => finding.code);

  it.each<[string, Partial<StartFacts>, string[]]>([
    ['is free when it fits', {}, []],
    ['needs an agreed treatment', { kindsThatFit: [] }, ['SESSION.TREATMENT_NOT_AGREED']],
    ['needs a kind that fits', { kind: 'top_up' }, ['SESSION.KIND_DOES_NOT_FIT']],
    ['beyond the plan needs a reason', { completedSessions: 3 }, ['SESSION.EXTRA_REASON_MISSING']],
    ['needs the other log finished', { openSessionId: 'x' }, ['SESSION.ALREADY_OPEN']],
    ['is not in the future', { startedAt: '2026-11-22T16:00:00.000Z' }, ['SESSION.IN_FUTURE']],
    [
      'tells all reasons',
      { kindsThatFit: [], openSessionId: 'x' },
      ['SESSION.TREATMENT_NOT_AGREED', 'SESSION.ALREADY_OPEN'],
    ],
  ])('%s', (_, changes, expected) => expect(codes(changes)).toEqual(expected));
});
