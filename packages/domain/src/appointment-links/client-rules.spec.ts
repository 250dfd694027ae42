import {
  cancelByLinkInput,
  findInAct,
  lastMomentFor,
  moveByLinkInput,
  setClientRulesInput,
  toldToClient,
  usualClientRules,
} from './index.ts';

const appointment = { state: 'booked', startsAt: '2026-11-24T14:30:00.000Z', movedByClient: 0 } as const;
const early = '2026-11-20T12:00:00.000Z';
const codes = (...asked: Parameters<typeof findInAct>) => findInAct(...asked).map(({ code }) => code);

describe('what a client may do by a link', () => {
  it('is all of it while there is time', () => {
    for (const act of ['confirm', 'cancel', 'move'] as const) {
      expect(codes(act, appointment, usualClientRules, early)).toEqual([]);
      expect(codes(act, { ...appointment, state: 'confirmed' }, usualClientRules, early)).toEqual([]);
    }
  });

  it('is to confirm alone once the notice has run out, to the millisecond', () => {
    const last = lastMomentFor('cancel', appointment.startsAt, usualClientRules);
    expect(last).toBe('2026-11-22T14:30:00.000Z');
    expect(codes('cancel', appointment, usualClientRules, last)).toEqual([]);
    const late = '2026-11-22T14:30:00.001Z';
    expect(codes('cancel', appointment, usualClientRules, late)).toEqual(['LINK.TOO_LATE']);
    expect(findInAct('move', appointment, usualClientRules, late)[0]?.params).toEqual({ hours: 48 });
    expect(codes('confirm', appointment, usualClientRules, late)).toEqual([]);
  });

  it('is to move as often as the clinic says', () => {
    expect(codes('move', { ...appointment, movedByClient: 1 }, usualClientRules, early)).toEqual([]);
    expect(codes('move', { ...appointment, movedByClient: 2 }, usualClientRules, early)).toEqual(['LINK.MOVED_OFTEN']);
    expect(codes('move', appointment, { ...usualClientRules, moves: 0 }, early)).toEqual(['LINK.NO_MOVES']);
    expect(codes('cancel', { ...appointment, movedByClient: 9 }, usualClientRules, early)).toEqual([]);
  });

  it('is nothing once it is cancelled or has begun', () => {
    for (const act of ['confirm', 'cancel', 'move'] as const) {
      const cancelled = { ...appointment, state: 'cancelled' } as const;
      expect(codes(act, cancelled, usualClientRules, early)).toEqual(['LINK.APPOINTMENT_CANCELLED']);
      for (const state of ['arrived', 'completed', 'no_show'] as const)
        expect(codes(act, { ...appointment, state }, usualClientRules, early)).toEqual(['LINK.APPOINTMENT_OVER']);
      expect(codes(act, appointment, usualClientRules, appointment.startsAt)).toEqual(['LINK.APPOINTMENT_OVER']);
    }
  });
});

describe('a booking that is refused', () => {
  it.each([
    ['APPOINTMENT.TAKEN', 'LINK.NOT_FREE'],
    ['APPOINTMENT.AWAY', 'LINK.NOT_FREE'],
    ['SAFETY.HEALTH_BLOCKS', 'LINK.ASK_THE_CLINIC'],
    ['SAFETY.NOT_HEALED', 'LINK.ASK_THE_CLINIC'],
    ['APPOINTMENT.CLIENT_TAKEN', 'LINK.ASK_THE_CLINIC'],
    ['INPUT.STALE', 'INPUT.STALE'],
    ['LINK.TOO_LATE', 'LINK.TOO_LATE'],
  ] as const)('for %s is told to the client as %s', (code, told) => expect(toldToClient(code)).toBe(told));
});

describe('what a client sends', () => {
  const id = '018f0000-0000-7000-8000-000000000001';
  it.each([
    [cancelByLinkInput, { token: 't', id, version: 1, reason: 'practitioner_away' }, 'reason'],
    [cancelByLinkInput, { token: 't', id, version: 1, reason: 'ill', words: 'x'.repeat(301) }, 'words'],
    [cancelByLinkInput, { token: 'x'.repeat(201), id, version: 1, reason: 'ill' }, 'token'],
    [moveByLinkInput, { token: 't', id, version: 1, startsAt: 'noon', clinicId: id, practitionerId: id }, 'startsAt'],
    [setClientRulesInput, { ...usualClientRules, cancelHours: 337 }, 'cancelHours'],
    [setClientRulesInput, { ...usualClientRules, moves: -1 }, 'moves'],
    [setClientRulesInput, { ...usualClientRules, moveHours: 1.5 }, 'moveHours'],
  ])('is refused, naming what is wrong (%#)', (schema, given, field) => {
    expect(schema.safeParse(given).error?.issues[0]?.path).toEqual([field]);
  });
});
