import {
  type Appointment,
  appointmentStates,
  asksSafetyAgain,
  cancelAppointmentInput,
  cancelReasons,
  cancelReasonsOf,
  changeAppointmentState,
  isSamePlace,
  missAppointmentInput,
  movedTo,
  requireMovable,
} from './index.ts';

const before: Appointment = {
  ...{ id: 'a', clientId: 'casey', clinicId: 'leeds', practitionerId: 'ada', treatmentId: null, roomId: 'one' },
  ...{ kind: 'session', state: 'confirmed', startsAt: '2026-12-07T10:00:00.000Z', endsAt: '2026-12-07T14:00:00.000Z' },
  ...{ startsOn: '2026-12-07', bufferBefore: 0, bufferAfter: 15, note: null, depositMinor: null, depositState: null },
  ...{ cancelledBy: null, cancelledFor: null, cancelReason: null, cancelWords: null, movedCount: 2, version: 4 },
};
const moved = (changes: Partial<Appointment>) => movedTo(before, { ...before, ...changes });

describe('a move', () => {
  it('is counted, and leaves the rest alone', () =>
    expect(moved({ roomId: 'two' })).toEqual({ ...before, roomId: 'two', movedCount: 3 }));
  it.each<[string, Partial<Appointment>, string]>([
    ['another start is not what the client confirmed', { startsAt: '2026-12-07T10:30:00.000Z' }, 'booked'],
    ['nor is another clinic', { clinicId: 'york' }, 'booked'],
    ['a longer one is', { endsAt: '2026-12-07T15:00:00.000Z' }, 'confirmed'],
    ['so is one with a colleague', { practitionerId: 'ben' }, 'confirmed'],
  ])('%s', (_, changes, state) => expect(moved(changes).state).toBe(state));
  it.each<[string, Partial<Appointment>, boolean]>([
    ['on another day', { startsOn: '2026-12-08' }, true],
    ['at another clinic', { clinicId: 'york' }, true],
    ['with a colleague', { practitionerId: 'ben' }, true],
    ['in another room', { roomId: 'two' }, false],
    ['an hour later', { startsAt: '2026-12-07T11:00:00.000Z' }, false],
  ])('%s asks the safety rules again: %#', (_, changes, asks) =>
    expect(asksSafetyAgain(before, moved(changes))).toBe(asks),
  );
  it('to where it is, in whichever room, is none', () => {
    expect(isSamePlace(before, { ...before, roomId: null })).toBe(true);
    expect(isSamePlace(before, { ...before, roomId: 'two' })).toBe(false);
    expect(isSamePlace(before, { ...before, endsAt: '2026-12-07T13:00:00.000Z' })).toBe(false);
  });
  it('is for what is still to come', () => {
    const may = appointmentStates.filter((state) => {
      try {
        requireMovable({ state });
        return true;
      } catch {
        return false;
      }
    });
    expect(may).toEqual(['booked', 'confirmed']);
  });
});

describe('a mistake', () => {
  it.each(['cancelled', 'no_show'] as const)('%s is booked again', (state) =>
    expect(changeAppointmentState({ ...before, state }, 'booked').state).toBe('booked'),
  );
  it('completed is not', () =>
    expect(() => changeAppointmentState({ ...before, state: 'completed' }, 'booked')).toThrow('WRONG_STATE'));
});

describe('why an appointment came to nothing', () => {
  const id = '01932c5e-7d3a-7000-8000-000000000001';
  const fits = (cancelledFor: 'client' | 'clinic', reason: string) =>
    cancelAppointmentInput.safeParse({ id, version: 1, cancelledFor, reason }).success;
  it('is a reason of the side that gives it', () => {
    expect(cancelReasons.filter((reason) => fits('client', reason)).sort()).toEqual([...cancelReasonsOf.client].sort());
    expect(cancelReasons.filter((reason) => fits('clinic', reason)).sort()).toEqual([...cancelReasonsOf.clinic].sort());
  });
  it('knows every reason once', () => {
    const all = Object.values(cancelReasonsOf).flat();
    expect(new Set(all)).toEqual(new Set(cancelReasons));
    expect(new Set(cancelReasons).size).toBe(cancelReasons.length);
  });
  it('is no word where nothing is known of a no-show', () => {
    expect(missAppointmentInput.parse({ id, version: 1 })).toEqual({ id, version: 1, reason: 'no_word', words: null });
    expect(missAppointmentInput.safeParse({ id, version: 1, reason: 'ill' }).success).toBe(false);
  });
});
