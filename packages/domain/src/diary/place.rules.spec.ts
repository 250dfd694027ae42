import type { Booking, Diary, PlaceFacts, Taken } from './index.ts';
import { placeOf, sensibleDays, usualDiary } from './index.ts';

const at = (time: string) => `2026-12-07T${time}:00.000Z`;
const ever = { validFrom: '2026-01-01', validUntil: null };
const hours = { clinicId: 'leeds', weekday: 1 as const, opens: '09:00', closes: '18:00', ...ever };
const rooms = ['one', 'two', 'three'].map((id) => ({ id, clinicId: 'leeds', name: id }));
const taken = (from: string, until: string, roomId: string | null): Taken => ({
  ...{ clinicId: 'leeds', practitionerId: 'ben', roomId, clientId: null },
  ...{ startsAt: at(from), endsAt: at(until), buffers: { before: 0, after: 15 } },
});
const diary: Diary = {
  clinics: [{ clinicId: 'leeds', zone: 'Europe/London', rooms, openingHours: [hours], closures: [] }],
  practitioners: [
    {
      ...{ practitionerId: 'ada', reach: ['leeds'], workingDays: [], timeOff: [] },
      workingHours: [{ ...hours, practitionerId: 'ada' }],
    },
  ],
  taken: [taken('10:00', '12:00', 'one'), taken('13:00', '14:00', 'two')],
};
const booking: Booking = {
  ...{ clinicId: 'leeds', practitionerId: 'ada', clientId: 'casey', kind: 'session', roomId: null },
  ...{ startsAt: at('11:00'), endsAt: at('12:30') },
};
const place = (changes: Partial<Booking> = {}, facts: Partial<PlaceFacts> = {}) =>
  placeOf(
    { ...booking, ...changes },
    {
      ...{ diary, settings: usualDiary, now: at('08:00'), outsideHours: false, keepsStart: false, roomBefore: null },
      ...facts,
    },
  );

describe('a place', () => {
  it('is in the first room that is free, with the buffers of its kind', () =>
    expect(place()).toEqual({ roomId: 'two', bufferBefore: 0, bufferAfter: 15 }));
  it('is in the room it was in, where that is free', () =>
    expect(place({}, { roomBefore: 'three' })).toMatchObject({ roomId: 'three' }));
  it('is in another, where that is taken', () =>
    expect(place({}, { roomBefore: 'one' })).toMatchObject({ roomId: 'two' }));
  it('is in the room that is named', () => expect(place({ roomId: 'three' })).toMatchObject({ roomId: 'three' }));
  it('is refused in a room that is taken, for its cleaning too', () => {
    expect(place({ roomId: 'one' })).toMatchObject({ code: 'APPOINTMENT.ROOM_TAKEN' });
    const late = { roomId: 'two', startsAt: at('12:00'), endsAt: at('13:00') };
    expect(place(late)).toMatchObject({ code: 'APPOINTMENT.ROOM_TAKEN' });
  });
  it('is outside hours for those who may', () => {
    const early = { startsAt: at('07:00'), endsAt: at('08:00') };
    expect(() => place(early, { now: at('06:00') })).toThrow('APPOINTMENT.CLINIC_CLOSED');
    expect(place(early, { now: at('06:00'), outsideHours: true })).toMatchObject({ roomId: 'one' });
  });
  it('may have begun, where the beginning stays', () => {
    expect(() => place({}, { now: at('11:30') })).toThrow('APPOINTMENT.TOO_EARLY');
    expect(place({}, { now: at('11:30'), keepsStart: true })).toMatchObject({ roomId: 'two' });
  });
});

describe('days that make sense in a course', () => {
  const done = { lastSessionAt: at('12:00'), lastWorkAt: at('12:00'), zone: 'Europe/London' };
  const days = (...given: [Parameters<typeof sensibleDays>[0], Partial<typeof done>?]) =>
    sensibleDays(given[0], { ...done, ...given[1] }, { healingDays: 14 });
  it('for a session begin once the skin has healed', () =>
    expect(days('session')).toEqual({ from: '2026-12-21', until: null }));
  it('for a perfecting visit are the 21st to the 90th', () =>
    expect(days('perfecting')).toEqual({ from: '2026-12-28', until: '2027-03-07' }));
  it('for a second perfecting visit count from the work, and wait for the skin', () =>
    expect(days('perfecting', { lastSessionAt: '2026-12-28T12:00:00.000Z' })).toEqual({
      ...{ from: '2027-01-11', until: '2027-03-07' },
    }));
  it('are all where nothing touches the skin', () => expect(days('review')).toEqual({ from: null, until: null }));
});
