import fc from 'fast-check';
import {
  breakerAfter,
  breakerTried,
  closedBreaker,
  decideSending,
  isHeldOut,
  mayPass,
  phoneOf,
  quietUntil,
  retryAfterMinutes,
  type SendingFacts,
  usualMessageSettings,
} from './index.ts';

const base: SendingFacts = {
  reminder: {
    clientId: 'c',
    purpose: 'appointment_reminder',
    slot: '2-days-before',
    dueAt: '2026-11-22T10:00:00.000Z',
  },
  now: '2026-11-22T10:01:00.000Z',
  zone: 'Europe/London',
  client: { email: 'casey@example.com', phone: '+44 20 7946 0123' },
  appointment: { state: 'booked', startsAt: '2026-11-24T14:30:00.000Z' },
  treatment: null,
  bookedAhead: true,
  wanted: true,
  settings: usualMessageSettings,
  refusedBy: [],
};
const invitation: SendingFacts = {
  ...base,
  reminder: { ...base.reminder, purpose: 'top_up_invitation', slot: 'round-1-day-0' },
  appointment: null,
  treatment: { state: 'due', topUps: 0 },
  bookedAhead: false,
};
const decided = (given: Partial<SendingFacts>, from = base) => decideSending({ ...from, ...given });
const booked = (
  state: 'booked' | 'confirmed' | 'cancelled' | 'no_show' | 'arrived',
  startsAt = '2026-11-24T14:30:00.000Z',
) => ({
  appointment: { state, startsAt },
});

describe('a reminder that is due', () => {
  it('leaves by the first way that has an address', () => {
    expect(decided({})).toEqual({ send: 'sms', to: '+442079460123' });
    expect(decided({ settings: { ...usualMessageSettings, channels: ['email', 'sms'] } })).toMatchObject({
      send: 'email',
    });
    expect(decided({ client: { email: 'a@b.cd', phone: null } })).toEqual({ send: 'email', to: 'a@b.cd' });
  });

  it('goes the other way when the first refused its address, and fails when all did', () => {
    expect(decided({ refusedBy: ['sms'] })).toMatchObject({ send: 'email' });
    expect(decided({ refusedBy: ['sms', 'email'] })).toEqual({ state: 'failed', reason: 'address_refused' });
  });

  it('to a client without an address is skipped', () =>
    expect(decided({ client: { email: null, phone: '020 7946' } })).toEqual({
      state: 'skipped',
      reason: 'no_address',
    }));

  it('of a purpose that is not wanted is skipped', () =>
    expect(decided({ wanted: false })).toEqual({ state: 'skipped', reason: 'opted_out' }));

  it.each(['cancelled', 'no_show', 'arrived'] as const)('of an appointment that is %s is cancelled', (state) =>
    expect(decided(booked(state))).toEqual({ state: 'cancelled', reason: 'appointment_cancelled' }),
  );

  it('of an appointment that is gone is cancelled', () =>
    expect(decided({ appointment: null })).toMatchObject({ state: 'cancelled' }));

  it('of an appointment that moved to another day is superseded; to another hour of the day it is still meant', () => {
    expect(decided(booked('booked', '2026-11-25T14:30:00.000Z'))).toEqual({
      state: 'superseded',
      reason: 'appointment_moved',
    });
    expect(decided(booked('confirmed', '2026-11-24T09:00:00.000Z'))).toMatchObject({ send: 'sms' });
  });

  it('is too late a day after it was due, and two hours before the appointment', () => {
    expect(decided({ now: '2026-11-23T09:59:00.000Z' })).toMatchObject({ send: 'sms' });
    expect(decided({ now: '2026-11-23T10:00:00.000Z' })).toEqual({ state: 'skipped', reason: 'too_late' });
    const soon = { ...base.reminder, slot: '0-days-before' };
    expect(decided({ reminder: soon, ...booked('booked', '2026-11-22T12:00:00.000Z') })).toMatchObject({
      reason: 'too_late',
    });
  });

  it('waits for the end of the quiet hours', () =>
    expect(decided({ now: '2026-11-22T21:15:00.000Z' })).toEqual({ waitUntil: '2026-11-23T08:00:00.000Z' }));
});

describe('an invitation that is due', () => {
  it('leaves while it is meant', () => expect(decided({}, invitation)).toMatchObject({ send: 'sms' }));
  it('is skipped when the client has booked', () =>
    expect(decided({ bookedAhead: true }, invitation)).toEqual({ state: 'skipped', reason: 'already_booked' }));
  it('is cancelled when the treatment is closed', () =>
    expect(decided({ treatment: { state: 'closed', topUps: 0 } }, invitation)).toMatchObject({ state: 'cancelled' }));
  it('is superseded when the top-up was done', () =>
    expect(decided({ treatment: { state: 'settling', topUps: 1 } }, invitation)).toMatchObject({
      state: 'superseded',
    }));
  it('is skipped when the client is held out', () => {
    const settings = { ...usualMessageSettings, holdoutPercent: 50 };
    const of = (clientId: string) => decided({ settings, reminder: { ...invitation.reminder, clientId } }, invitation);
    const ids = Array.from({ length: 50 }, (_, nth) => `client ${nth}`);
    const out = ids.filter((id) => isHeldOut(id, 50));
    expect(out.length).toBeGreaterThan(10);
    expect(out.length).toBeLessThan(40);
    for (const id of ids) expect('reason' in of(id)).toBe(out.includes(id));
  });
});

describe('a check-in that is due', () => {
  const checkIn = {
    ...invitation,
    reminder: { ...base.reminder, purpose: 'aftercare_check_in', slot: 'day-3' },
  } as const;
  it('leaves although the next visit is booked', () =>
    expect(decided({ bookedAhead: true }, checkIn)).toMatchObject({ send: 'sms' }));
  it('is too late a day later', () =>
    expect(decided({ now: '2026-11-23T10:00:00.000Z' }, checkIn)).toMatchObject({ reason: 'too_late' }));
});

describe('the quiet hours', () => {
  const night = { quietFrom: '20:00', quietUntil: '08:00' };
  it.each([
    ['before they begin', 'Europe/London', '2026-11-22T19:59:00.000Z', '2026-11-22T19:59:00.000Z'],
    ['as they begin', 'Europe/London', '2026-11-22T20:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['after midnight', 'Europe/London', '2026-11-23T07:59:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['as they end', 'Europe/London', '2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['in the night the clock is set forward', 'Europe/London', '2026-03-28T23:00:00.000Z', '2026-03-29T07:00:00.000Z'],
    ['in the night it is set back', 'America/New_York', '2026-11-01T02:00:00.000Z', '2026-11-01T13:00:00.000Z'],
    ['where the clock jumps at midnight', 'Asia/Beirut', '2026-03-28T22:30:00.000Z', '2026-03-29T05:00:00.000Z'],
  ])('%s', (_, zone, at, expected) => expect(quietUntil(at, zone, night)).toBe(expected));

  it('over midday end the same day', () =>
    expect(quietUntil('2026-11-22T13:00:00.000Z', 'Europe/London', { quietFrom: '12:00', quietUntil: '14:00' })).toBe(
      '2026-11-22T14:00:00.000Z',
    ));
  it('of no length are none', () =>
    expect(quietUntil(base.now, base.zone, { quietFrom: '08:00', quietUntil: '08:00' })).toBe(base.now));
});

describe('a channel that does not answer', () => {
  it('is asked again after ever longer pauses, an hour at the most', () =>
    expect([1, 2, 3, 4, 7, 8, 60].map(retryAfterMinutes)).toEqual([1, 2, 4, 8, 60, 60, 60]));

  it('is left alone after five failures in a row, then tried by one', () => {
    const now = '2026-11-22T10:00:00.000Z';
    const failed = (times: number) =>
      Array.from({ length: times }).reduce(
        (breaker: typeof closedBreaker) => breakerAfter(breaker, false, now),
        closedBreaker,
      );
    expect(mayPass(failed(4), now)).toBe(true);
    expect(mayPass(failed(5), now)).toBe(false);
    const later = '2026-11-22T10:01:00.000Z';
    expect(mayPass(failed(5), later)).toBe(true);
    expect(mayPass(breakerTried(failed(5), later), later)).toBe(false);
    expect(failed(9).openUntil).toBe('2026-11-22T10:16:00.000Z');
    expect(breakerAfter(failed(9), true, later)).toEqual(closedBreaker);
  });
});

describe('who is held out', () => {
  it('stays so when the share grows', () =>
    fc.assert(
      fc.property(fc.uuid(), fc.nat(50), fc.nat(50), (id, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        return !isHeldOut(id, less) || isHeldOut(id, more);
      }),
    ));
  it('is nobody at no per cent, and about the share of many', () => {
    const ids = Array.from({ length: 5_000 }, (_, nth) => `018f0000-0000-7000-8000-${String(nth).padStart(12, '0')}`);
    expect(ids.filter((id) => isHeldOut(id, 0))).toEqual([]);
    const share = ids.filter((id) => isHeldOut(id, 10)).length / ids.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  });
});

describe('a phone number', () => {
  it.each([
    ['+44 20 7946 0123', '+442079460123'],
    ['+1 (415) 555-0155', '+14155550155'],
    ['020 7946 0123', null],
    ['+0 12345678', null],
    ['', null],
    [null, null],
  ])('%s', (given, expected) => expect(phoneOf(given)).toBe(expected));
});
