import { atWallClock, localDate } from '@stipple/domain/time';
import { dateOf, dayOf, instantOf, millisOfDay, weekdayOf } from './calendar.ts';
import { ClinicClock } from './clinic-clock.ts';

const zones = [
  'Europe/London',
  'Europe/Lisbon',
  'America/New_York',
  'America/Phoenix',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const from = dayOf('2018-11-01');
const to = dayOf('2027-01-15');

describe.each(zones)('ClinicClock in %s', (zone) => {
  const clock = new ClinicClock(zone, (from - 5) * millisOfDay, (to + 5) * millisOfDay);

  it('agrees with the product around every clock change of eight years, and on days between', () => {
    const differing: string[] = [];
    for (let day = from; day < to; day++) {
      const date = dateOf(day);
      // Clocks change in March to April and September to November.
      if (!/-(03|04|09|10|11)-/.test(date) && day % 10 !== 0) continue;
      const at = clock.at(day, 540);
      if (instantOf(at) !== atWallClock(date, '09:00', zone) || clock.minutesAt(at) !== 540) differing.push(date);
    }
    expect(differing).toEqual([]);
  });

  it('knows the day of any instant', () => {
    const differing: string[] = [];
    for (let at = from * millisOfDay; at < to * millisOfDay; at += millisOfDay * 3.37) {
      if (dateOf(clock.dayAt(at)) !== localDate(instantOf(at), zone)) differing.push(instantOf(at));
    }
    expect(differing).toEqual([]);
  });
});

it('counts weekdays from Sunday', () => {
  expect(weekdayOf(dayOf('2026-11-22'))).toBe(0);
  expect(weekdayOf(dayOf('2026-11-28'))).toBe(6);
});
