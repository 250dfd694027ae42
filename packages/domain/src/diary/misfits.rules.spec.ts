import { daysFrom, misfitsIn, openingHoursOf, type StandingBooking } from './index.ts';

const monday = '2026-11-23';
const clinic = {
  ...{ clinicId: 'soho', zone: 'Europe/London', rooms: [{ id: 'one', clinicId: 'soho', name: 'One' }] },
  ...{ openingHours: openingHoursOf('soho', []), closures: [] },
};
const robin = {
  ...{ practitionerId: 'robin', reach: ['soho'], workingDays: [], timeOff: [] },
  workingHours: openingHoursOf('soho', []).map((hours) => ({ ...hours, practitionerId: 'robin' })),
};
const booking: StandingBooking = {
  ...{ appointmentId: 'a', kind: 'review', clinicId: 'soho', practitionerId: 'robin', clientId: 'c', roomId: 'one' },
  ...{ startsAt: `${monday}T10:00:00.000Z`, endsAt: `${monday}T11:00:00.000Z` },
};
const why = (given: Partial<StandingBooking>, who: object = {}, where: object = {}) => {
  const diary = { clinics: [{ ...clinic, ...where }], practitioners: [{ ...robin, ...who }] };
  return misfitsIn([{ ...booking, ...given }], diary, daysFrom(monday, monday)).map((misfit) => misfit.why);
};
const off = { practitionerId: 'robin', from: `${monday}T10:30`, until: `${monday}T12:00` };

describe('a booking no longer fits', () => {
  it('when the clinic is closed, and says that first', () => {
    const closures = [{ clinicId: 'soho', from: `${monday}T00:00`, until: '2026-11-24T00:00', reason: null }];
    expect(why({}, { timeOff: [off] }, { closures })).toEqual(['closed']);
    expect(why({ endsAt: `${monday}T20:00:00.000Z` })).toEqual(['closed']);
  });
  it('when its practitioner is away', () => expect(why({}, { timeOff: [off] })).toEqual(['away']));
  it('when its practitioner does not work then, or no longer there', () => {
    expect(why({}, { workingHours: [] })).toEqual(['outside_hours']);
    expect(why({}, { reach: [] })).toEqual(['outside_hours']);
    expect(why({ practitionerId: 'gone' })).toEqual(['outside_hours']);
  });
  it('when its room is no longer used', () => expect(why({ roomId: 'two' })).toEqual(['room_closed']));
});

it('a booking fits as long as nothing speaks against it', () => {
  expect(why({})).toEqual([]);
  expect(why({ roomId: null }, { timeOff: [{ ...off, from: `${monday}T11:00` }] })).toEqual([]);
});
