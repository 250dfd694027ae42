import {
  bookableSpans,
  type ClinicDiary,
  daysFrom,
  lengthOf,
  openSpans,
  type PractitionerDiary,
  type Spans,
} from './index.ts';

const told = (spans: Spans) =>
  spans.map(({ from, until }) =>
    [from, until].map((at) => new Date(at).toISOString().slice(5, 16).replace('T', ' ')).join(' to '),
  );
const always = { validFrom: '2020-01-01', validUntil: null };
const everyDay = (clinicId: string, opens: string, closes: string) =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ clinicId, weekday, opens, closes, ...always }));
const clinic = (zone: string, opens = '00:00', closes = '24:00'): ClinicDiary => ({
  ...{ clinicId: 'leeds', zone, rooms: [], openingHours: everyDay('leeds', opens, closes), closures: [] },
});
const openOn = (day: string, ...where: Parameters<typeof clinic>) => openSpans(clinic(...where), daysFrom(day, day));

describe('hours on the wall', () => {
  it.each([
    [
      '09:00 to 18:00 when the clock was set forward',
      '2026-03-29',
      'Europe/London',
      '09:00',
      '18:00',
      '03-29 08:00 to 03-29 17:00',
    ],
    [
      '09:00 to 18:00 when it was set back',
      '2026-10-25',
      'Europe/London',
      '09:00',
      '18:00',
      '10-25 09:00 to 10-25 18:00',
    ],
    ['09:00 to 18:00 the day before', '2026-10-24', 'Europe/London', '09:00', '18:00', '10-24 08:00 to 10-24 17:00'],
    [
      'from a time that is jumped over: from the jump',
      '2026-03-08',
      'America/New_York',
      '02:30',
      '05:00',
      '03-08 07:00 to 03-08 09:00',
    ],
    [
      'until a time that is jumped over: until the jump',
      '2026-03-08',
      'America/New_York',
      '00:00',
      '02:30',
      '03-08 05:00 to 03-08 07:00',
    ],
    [
      'from a time that comes twice: from the first',
      '2026-11-01',
      'America/New_York',
      '01:30',
      '05:00',
      '11-01 05:30 to 11-01 10:00',
    ],
    [
      'until a time that comes twice: until the first',
      '2026-11-01',
      'America/New_York',
      '00:00',
      '01:30',
      '11-01 04:00 to 11-01 05:30',
    ],
    ['a day that begins at one, Beirut', '2026-03-29', 'Asia/Beirut', '00:00', '09:00', '03-28 22:00 to 03-29 06:00'],
    ['a day that begins at one, Cairo', '2026-04-24', 'Africa/Cairo', '00:00', '09:00', '04-23 22:00 to 04-24 06:00'],
    [
      'a day that begins at one, Santiago',
      '2026-09-06',
      'America/Santiago',
      '00:00',
      '09:00',
      '09-06 04:00 to 09-06 12:00',
    ],
    [
      'a day set by half an hour, Lord Howe',
      '2026-04-05',
      'Australia/Lord_Howe',
      '00:00',
      '09:00',
      '04-04 13:00 to 04-04 22:30',
    ],
    ['a zone 5:45 ahead', '2026-05-05', 'Asia/Kathmandu', '09:00', '18:00', '05-05 03:15 to 05-05 12:15'],
    ['a zone 12:45 ahead', '2026-06-05', 'Pacific/Chatham', '09:00', '18:00', '06-04 20:15 to 06-05 05:15'],
  ])('%s', (_, day, zone, opens, closes, expected) =>
    expect(told(openOn(day, zone, opens, closes))).toEqual([expected]),
  );

  it('inside a jump are none at all', () =>
    expect(openOn('2026-03-29', 'Europe/London', '01:00', '02:00')).toEqual([]));

  it('of a whole day are 23 or 25 hours where the clock is set, and days touch', () => {
    const hours = (day: string) => lengthOf(openOn(day, 'Europe/London')) / 3_600_000;
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 23, 25]);
    expect(openSpans(clinic('Europe/London'), daysFrom('2026-01-01', '2026-12-31'))).toHaveLength(1);
  });

  it('leave closures out', () => {
    const closed = { clinicId: 'leeds', from: '2026-12-24T13:00', until: '2026-12-27T00:00', reason: 'Christmas' };
    const spans = openSpans(
      { ...clinic('UTC', '09:00', '18:00'), closures: [closed] },
      daysFrom('2026-12-24', '2026-12-27'),
    );
    expect(told(spans)).toEqual(['12-24 09:00 to 12-24 13:00', '12-27 09:00 to 12-27 18:00']);
  });

  it('hold from their first day to their last', () => {
    const [monday] = everyDay('leeds', '09:00', '18:00');
    const one = { ...clinic('UTC'), openingHours: [{ ...monday, validFrom: '2026-12-08', validUntil: '2026-12-14' }] };
    expect(told(openSpans(one as ClinicDiary, daysFrom('2026-11-30', '2026-12-31')))).toEqual([
      '12-14 09:00 to 12-14 18:00',
    ]);
  });
});

describe('a practitioner', () => {
  const hours = everyDay('leeds', '09:00', '17:00').map((each) => ({ ...each, practitionerId: 'ada' }));
  const ada: PractitionerDiary = {
    ...{ practitionerId: 'ada', reach: 'everything', workingHours: hours, workingDays: [], timeOff: [] },
  };
  const inLeeds = (changes: Partial<PractitionerDiary>, opens = '08:00') =>
    told(bookableSpans({ ...ada, ...changes }, clinic('UTC', opens, '18:00'), daysFrom('2026-12-07', '2026-12-07')));
  const day = { practitionerId: 'ada', day: '2026-12-07', opens: '12:00', closes: '20:00' };

  it.each<[string, Partial<PractitionerDiary>, string[]]>([
    ['works their hours', {}, ['12-07 09:00 to 12-07 17:00']],
    ['works nowhere out of their reach', { reach: ['york'] }, []],
    [
      'works on a single day as that day says, while the clinic is open',
      { workingDays: [{ ...day, clinicId: 'leeds' }] },
      ['12-07 12:00 to 12-07 18:00'],
    ],
    ['is not here on a day they work elsewhere', { workingDays: [{ ...day, clinicId: 'york' }] }, []],
    [
      'takes an hour off',
      { timeOff: [{ practitionerId: 'ada', from: '2026-12-07T12:00', until: '2026-12-07T13:00' }] },
      ['12-07 09:00 to 12-07 12:00', '12-07 13:00 to 12-07 17:00'],
    ],
    [
      'takes a day off',
      { timeOff: [{ practitionerId: 'ada', from: '2026-12-07T00:00', until: '2026-12-08T00:00' }] },
      [],
    ],
  ])('%s', (_, changes, expected) => expect(inLeeds(changes)).toEqual(expected));

  it('is bookable only while the clinic is open', () =>
    expect(inLeeds({}, '11:00')).toEqual(['12-07 11:00 to 12-07 17:00']));
});
