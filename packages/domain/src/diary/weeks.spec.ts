import {
  findInAway,
  findInDay,
  findInTwoClinics,
  findInWeek,
  openingHoursOf,
  usualWeek,
  type WeekHours,
  type WorkingWeek,
  workingHoursOf,
} from './index.ts';

const monday = (opens: string, closes: string): WeekHours => ({ weekday: 1, opens, closes });
const week = (validFrom: string, ...hours: WeekHours[]): WorkingWeek => ({
  ...{ id: validFrom, clinicId: 'soho', practitionerId: 'robin', validFrom, hours, version: 1 },
});
const validity = (hours: readonly { opens: string; validFrom: string; validUntil: string | null }[]) =>
  hours.map(({ opens, validFrom, validUntil }) => [opens, validFrom, validUntil]);

describe('the weeks of a clinic', () => {
  it('are the usual one until it says another', () => {
    expect(openingHoursOf('soho', [])).toHaveLength(usualWeek.length);
    const said = openingHoursOf('soho', [week('2026-12-07', monday('10:00', '12:00'))]);
    expect(validity(said).slice(-2)).toEqual([
      ['09:00', '1900-01-01', '2026-12-06'],
      ['10:00', '2026-12-07', null],
    ]);
  });

  it('hold one after the other, in whatever order they come', () => {
    const weeks = [week('2027-01-01', monday('08:00', '09:00')), week('2026-12-07', monday('10:00', '12:00'))];
    expect(validity(openingHoursOf('soho', weeks)).slice(-2)).toEqual([
      ['10:00', '2026-12-07', '2026-12-31'],
      ['08:00', '2027-01-01', null],
    ]);
  });

  it('may be closed', () => {
    const hours = openingHoursOf('soho', [week('2026-12-07', monday('10:00', '12:00')), week('2027-01-01')]);
    expect(hours.filter(({ validUntil }) => validUntil === null)).toEqual([]);
  });
});

describe('the weeks of a practitioner', () => {
  const openingHours = openingHoursOf('soho', []).slice(0, 1);
  const of = (weeks: readonly WorkingWeek[], since = '2026-01-01') =>
    validity(workingHoursOf({ practitionerId: 'robin', weeks, since, openingHours }));

  it('are the hours of their clinics from the day they came', () =>
    expect(of([])).toEqual([['09:00', '2026-01-01', null]]));

  it('are their own from the first they say, whichever clinic it is about', () => {
    const elsewhere = { ...week('2026-12-07', monday('10:00', '12:00')), clinicId: 'leeds' };
    expect(of([elsewhere])).toEqual([
      ['10:00', '2026-12-07', null],
      ['09:00', '2026-01-01', '2026-12-06'],
    ]);
  });

  it('leave nothing over from before they came', () =>
    expect(of([week('2025-12-01', monday('10:00', '12:00'))])).toEqual([['10:00', '2025-12-01', null]]));
});

describe('a week', () => {
  const codes = (...hours: WeekHours[]) => findInWeek(hours).map(({ code, field }) => `${code} ${field}`);

  it('may have stretches that touch, and the same ones on two days', () => {
    expect(codes(monday('08:00', '12:00'), monday('12:00', '24:00'))).toEqual([]);
    expect(codes(monday('08:00', '12:00'), { ...monday('08:00', '12:00'), weekday: 2 })).toEqual([]);
  });

  it.each([
    ['12:00', '12:00'],
    ['12:00', '11:00'],
  ])('does not end before it begins: %s to %s', (opens, closes) =>
    expect(codes(monday(opens, closes))).toEqual(['HOURS.END_BEFORE_START hours.0.closes']),
  );

  it('has no stretch twice, nor one within another', () => {
    expect(codes(monday('08:00', '12:00'), monday('09:00', '10:00'))).toEqual(['HOURS.OVERLAP hours.1.opens']);
  });
});

describe('two clinics', () => {
  const there = [week('2026-12-07', monday('10:00', '12:00')), week('2027-01-04', monday('14:00', '16:00'))];
  const codes = (validFrom: string, until: string | null, ...hours: WeekHours[]) =>
    findInTwoClinics({ validFrom, hours }, until, there).map(({ code, field }) => `${code} ${field}`);

  it('have nobody at the same time', () => {
    expect(codes('2026-12-01', null, monday('11:00', '13:00'))).toEqual(['HOURS.TWO_CLINICS hours.0.opens']);
    expect(codes('2026-12-01', null, monday('12:00', '14:00'))).toEqual([]);
  });

  it('share a person whose weeks do not hold at the same time', () => {
    expect(codes('2026-12-01', '2026-12-06', monday('10:00', '12:00'))).toEqual([]);
    expect(codes('2027-01-04', null, monday('10:00', '12:00'))).toEqual([]);
    expect(codes('2027-01-03', null, monday('10:00', '12:00'))).toEqual(['HOURS.TWO_CLINICS hours.0.opens']);
  });
});

describe('time away', () => {
  const codes = (from: string, until: string) => findInAway({ from, until }, '2026-11-22').map(({ code }) => code);

  it('begins and ends within reason', () => {
    expect(codes('2026-12-24T00:00', '2026-12-27T00:00')).toEqual([]);
    expect(codes('2026-12-24T10:00', '2026-12-24T10:00')).toEqual(['HOURS.END_BEFORE_START']);
    expect(codes('2026-12-24T00:00', '2028-12-26T00:00')).toEqual(['HOURS.TOO_LONG']);
    expect(codes('2031-12-24T00:00', '2031-12-25T00:00')).toEqual(['HOURS.DAY_TOO_FAR']);
  });

  it('is said from ten years back to three ahead', () => {
    const far = (day: string) => findInDay(day, '2026-11-22', 'day').length > 0;
    expect(['2016-11-21', '2016-11-22', '2029-11-22', '2029-11-23'].map(far)).toEqual([true, false, false, true]);
  });
});
