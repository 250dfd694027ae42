import { type Booking, type ClinicDiary, type Diary, findInDiary, type Taken, usualDiary } from './index.ts';

const always = { validFrom: '2020-01-01', validUntil: null };
const weekday = 1 as const;
const clinic: ClinicDiary = {
  ...{ clinicId: 'leeds', zone: 'Europe/London', rooms: [{ id: 'one', clinicId: 'leeds', name: 'One' }] },
  openingHours: [{ clinicId: 'leeds', weekday, opens: '08:00', closes: '20:00', ...always }],
  closures: [{ clinicId: 'leeds', from: '2026-12-07T18:00', until: '2026-12-08T00:00', reason: null }],
};
const ada = {
  ...{ practitionerId: 'ada', reach: ['leeds'], workingDays: [] },
  workingHours: [{ practitionerId: 'ada', clinicId: 'leeds', weekday, opens: '09:00', closes: '19:00', ...always }],
  timeOff: [{ practitionerId: 'ada', from: '2026-12-07T12:00', until: '2026-12-07T13:00' }],
};
const eve = { ...ada, practitionerId: 'eve', reach: ['york'] };
const at = (time: string, day = '2026-12-07') => `${day}T${time}:00.000Z`;
const taken = (changes: Partial<Taken>): Taken => ({
  ...{ clinicId: 'leeds', practitionerId: 'ben', roomId: 'two', clientId: 'another' },
  ...{ startsAt: at('13:00'), endsAt: at('14:00'), buffers: { before: 0, after: 15 }, ...changes },
});
const diary = (...all: Partial<Taken>[]): Diary => ({
  ...{ clinics: [{ ...clinic }], practitioners: [ada, eve], taken: all.map(taken) },
});
const found = (changes: Partial<Booking>, ...all: Partial<Taken>[]) => {
  const booking: Booking = {
    ...{ clinicId: 'leeds', practitionerId: 'ada', clientId: 'client', roomId: null, kind: 'review' as const },
    ...{ startsAt: at('14:15'), endsAt: at('14:45'), ...changes },
  };
  const findings = findInDiary(booking, diary(...all), usualDiary, at('09:30', '2026-12-01'));
  return findings.map(({ code, field }) => `${code} at ${field}`);
};

describe('a booking', () => {
  it('of a free time is fine', () => expect(found({})).toEqual([]));

  it.each<[string, Partial<Booking>, string[]]>([
    ['that ends before it starts', { endsAt: at('14:00') }, ['APPOINTMENT.ENDS_BEFORE_START at endsAt']],
    ['of no length', { endsAt: at('14:15') }, ['APPOINTMENT.TOO_LONG at endsAt']],
    [
      'of 20 hours',
      { startsAt: at('00:00'), endsAt: at('20:00') },
      [
        ...['APPOINTMENT.TOO_LONG at endsAt', 'APPOINTMENT.CLINIC_CLOSED at startsAt'],
        ...['APPOINTMENT.AWAY at practitionerId', 'APPOINTMENT.OUTSIDE_HOURS at startsAt'],
      ],
    ],
    [
      'in the past',
      { startsAt: at('14:15', '2026-11-30'), endsAt: at('14:45', '2026-11-30') },
      ['APPOINTMENT.TOO_EARLY at startsAt'],
    ],
    ['before work', { startsAt: at('08:15'), endsAt: at('09:15') }, ['APPOINTMENT.OUTSIDE_HOURS at startsAt']],
    ['while it is closed', { startsAt: at('17:45'), endsAt: at('18:15') }, ['APPOINTMENT.CLINIC_CLOSED at startsAt']],
    ['over a break', { startsAt: at('11:45'), endsAt: at('12:15') }, ['APPOINTMENT.AWAY at practitionerId']],
    ['with somebody of another clinic', { practitionerId: 'eve' }, ['STAFF.NOT_PRACTITIONER at practitionerId']],
    ['with nobody we know', { practitionerId: 'zoe' }, ['STAFF.NOT_PRACTITIONER at practitionerId']],
    ['in a room of another clinic', { roomId: 'york-1' }, ['APPOINTMENT.ROOM_OF_ANOTHER_CLINIC at roomId']],
    ['at a clinic we do not know', { clinicId: 'york' }, ['INPUT.NOT_FOUND at clinicId']],
  ])('%s is told so', (_, changes, findings) => expect(found(changes)).toEqual(findings));

  it.each<[string, Partial<Taken>, Partial<Booking>, string[]]>([
    ['right after the buffer', { practitionerId: 'ada', roomId: 'one' }, {}, []],
    ['within the buffer', { practitionerId: 'ada', roomId: 'one' }, { startsAt: at('14:10') }, ['TAKEN', 'ROOM_TAKEN']],
    [
      'before, and cleaning up runs into it',
      { practitionerId: 'ada', startsAt: at('14:50'), endsAt: at('15:00') },
      { kind: 'session' },
      ['TAKEN', 'ROOM_TAKEN'],
    ],
    ['in the only room', { roomId: 'one', endsAt: at('14:20') }, {}, ['ROOM_TAKEN']],
    [
      'in another clinic, of the same client',
      { clinicId: 'york', clientId: 'client', endsAt: at('14:20') },
      {},
      ['CLIENT_TAKEN'],
    ],
    ['of the same client, one after the other', { clinicId: 'york', clientId: 'client', endsAt: at('14:15') }, {}, []],
  ])('beside one %s', (_, other, changes, codes) =>
    expect(found(changes, other).map((each) => each.replace(/APPOINTMENT\.| at.*/g, ''))).toEqual(codes),
  );
});
