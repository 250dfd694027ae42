import {
  addToWaitlistInput,
  freedPart,
  freedSlotInput,
  offerStateAt,
  offerStates,
  requireWaitlistMove,
  waitlistMoves,
  waitlistStateAt,
  waitlistStates,
} from './index.ts';

const now = '2026-11-22T12:00:00.000Z';
const today = '2026-11-22';

describe('a place on the waitlist', () => {
  const entry = { closedAs: null, latestOn: '2026-12-01' } as const;

  it('stands as was decided, or as follows from its days and offers', () => {
    expect(waitlistStateAt(entry, { offersStand: false, today })).toBe('open');
    expect(waitlistStateAt(entry, { offersStand: true, today })).toBe('offered');
    expect(waitlistStateAt(entry, { offersStand: true, today: '2026-12-01' })).toBe('offered');
    expect(waitlistStateAt(entry, { offersStand: true, today: '2026-12-02' })).toBe('lapsed');
    expect(waitlistStateAt({ ...entry, latestOn: null }, { offersStand: false, today: '2030-01-01' })).toBe('open');
    expect(waitlistStateAt({ ...entry, closedAs: 'booked' }, { offersStand: true, today: '2026-12-02' })).toBe(
      'booked',
    );
  });

  it('moves by its table and no other way', () => {
    for (const from of waitlistStates)
      for (const to of waitlistStates) {
        const move = () => requireWaitlistMove(from, to);
        if ((waitlistMoves[from] as readonly string[]).includes(to)) expect(move).not.toThrow();
        else expect(move).toThrow('WAITLIST.WRONG_STATE');
      }
    expect(waitlistMoves.booked).toEqual([]);
  });
});

describe('an offer', () => {
  const offer = { closedAs: null, startsAt: '2026-11-24T10:00:00.000Z' } as const;

  it('stands until its time is taken or has begun', () => {
    expect(offerStateAt(offer, false, now)).toBe('open');
    expect(offerStateAt(offer, true, now)).toBe('taken');
    expect(offerStateAt(offer, false, '2026-11-24T09:59:59.999Z')).toBe('open');
    expect(offerStateAt(offer, false, offer.startsAt)).toBe('expired');
  });

  it('that was answered stays answered, whoever has the time', () => {
    for (const closedAs of ['accepted', 'declined', 'withdrawn'] as const) {
      expect(offerStates).toContain(closedAs);
      expect(offerStateAt({ ...offer, closedAs }, true, offer.startsAt)).toBe(closedAs);
    }
  });
});

describe('a time that has come free', () => {
  const stretch = { startsAt: '2026-11-22T11:00:00.000Z', endsAt: '2026-11-22T14:00:00.000Z' };
  it('is worth offering from the next five minutes on, while a quarter of an hour is left', () => {
    expect(freedPart(stretch, '2026-11-22T10:00:00.000Z')).toEqual(stretch);
    expect(freedPart(stretch, '2026-11-22T12:01:00.000Z')?.startsAt).toBe('2026-11-22T12:05:00.000Z');
    expect(freedPart(stretch, '2026-11-22T13:45:00.000Z')?.startsAt).toBe('2026-11-22T13:45:00.000Z');
    expect(freedPart(stretch, '2026-11-22T13:45:00.001Z')).toBeNull();
    expect(freedPart(stretch, '2026-11-23T11:00:00.000Z')).toBeNull();
  });
});

describe('what is put on the waitlist', () => {
  const id = '018f0000-0000-7000-8000-000000000001';
  const usual = {
    ...{ id, clientId: id, kind: 'perfecting', minutes: 120, clinicIds: [id], practitionerId: null, treatmentId: null },
    ...{ weekdays: [1, 5], from: '09:00', until: '13:00', earliestOn: '2026-12-01', latestOn: '2026-12-24', note: ' ' },
  };
  const fieldOf = (given: object) =>
    addToWaitlistInput.safeParse({ ...usual, ...given }).error?.issues.map(({ path }) => path.join('.'))[0];

  it('is taken as it is meant', () => {
    expect(addToWaitlistInput.parse(usual)).toMatchObject({ note: null, weekdays: [1, 5] });
    const loose = { ...usual, from: undefined, until: null, latestOn: undefined, weekdays: [] };
    expect(addToWaitlistInput.parse(loose)).toMatchObject({ from: null, until: null, latestOn: null });
  });

  it.each([
    [{ kind: 'chat' }, 'kind'],
    [{ minutes: 0 }, 'minutes'],
    [{ minutes: 421 }, 'minutes'],
    [{ clinicIds: [] }, 'clinicIds'],
    [{ clinicIds: [id, id] }, 'clinicIds'],
    [{ clinicIds: ['x'] }, 'clinicIds.0'],
    [{ practitionerId: 'ada' }, 'practitionerId'],
    [{ weekdays: [0] }, 'weekdays.0'],
    [{ weekdays: [1, 1] }, 'weekdays'],
    [{ from: '9:00' }, 'from'],
    [{ until: '24:30' }, 'until'],
    [{ until: '10:59' }, 'until'],
    [{ from: '22:01', until: null }, 'until'],
    [{ earliestOn: '2026-02-30' }, 'earliestOn'],
    [{ latestOn: '2026-11-30' }, 'latestOn'],
    [{ note: 'x'.repeat(301) }, 'note'],
  ])('is refused for %j, naming %s', (given, field) => expect(fieldOf(given)).toBe(field));

  it('is offered no time that ends before it begins', () => {
    const slot = { clinicId: id, practitionerId: id, startsAt: now, endsAt: now };
    expect(freedSlotInput.safeParse(slot).error?.issues[0]?.path).toEqual(['endsAt']);
  });
});
