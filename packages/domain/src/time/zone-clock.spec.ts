import { clockOf, type Milliseconds } from './index.ts';
import { changingZones, platformClock } from './platform-clock.ts';

const minute = 60_000;

const text = (at: Milliseconds) => new Date(at).toISOString().slice(0, 16);
const at = (shown: string) => Date.parse(`${shown}Z`);

const changing = changingZones(2026, 2030);

describe('the clock of a zone', () => {
  it('is set somewhere, or the next tests would say nothing', () => expect(changing.length).toBeGreaterThan(100));

  it.each(changing)('shows in $zone what the platform shows, whenever it is set', ({ zone, changes }) => {
    const shows = platformClock(zone);
    const wrong = changes.flatMap((change) =>
      Array.from({ length: 6 * 12 }, (_, nth) => change + (nth - 36) * 5 * minute).filter(
        (moment) => clockOf(zone).shows(moment) !== shows(moment),
      ),
    );
    expect(wrong.map(text)).toEqual([]);
  });

  it.each(changing)('reaches in $zone each time when the platform first shows it or more', ({ zone, changes }) => {
    const shows = platformClock(zone);
    const clock = clockOf(zone);
    const wrong = changes.flatMap((change) => {
      const wall = shows(change);
      const times = Array.from({ length: 6 * 12 }, (_, nth) => wall + (nth - 36) * 5 * minute);
      return times.filter((shown) => {
        const moment = clock.reaches(shown);
        const before = Array.from({ length: 10 }, (_, nth) => moment - 1 - nth * 15 * minute);
        return shows(moment) < shown || before.some((earlier) => shows(earlier) >= shown);
      });
    });
    expect(wrong.map(text)).toEqual([]);
  });

  it.each([
    ['is set forward, London', 'Europe/London', '2026-03-29T01:30', '2026-03-29T01:00'],
    ['is set back, London', 'Europe/London', '2026-10-25T01:30', '2026-10-25T00:30'],
    ['is set forward, New York', 'America/New_York', '2026-03-08T02:30', '2026-03-08T07:00'],
    ['is set back, New York', 'America/New_York', '2026-11-01T01:30', '2026-11-01T05:30'],
    ['jumps at midnight, Beirut', 'Asia/Beirut', '2026-03-29T00:00', '2026-03-28T22:00'],
    ['jumps at midnight, Cairo', 'Africa/Cairo', '2026-04-24T00:15', '2026-04-23T22:00'],
    ['jumps at midnight, Santiago', 'America/Santiago', '2026-09-06T00:45', '2026-09-06T04:00'],
    ['is set by half an hour, Lord Howe', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:30'],
    ['is 5:45 ahead, Kathmandu', 'Asia/Kathmandu', '2026-05-05T09:00', '2026-05-05T03:15'],
    ['is 12:45 ahead, Chatham', 'Pacific/Chatham', '2026-05-05T09:00', '2026-05-04T20:15'],
    ['stands at UTC', 'UTC', '2026-05-05T24:00', '2026-05-06T00:00'],
    ['begins a year', 'Pacific/Kiritimati', '2027-01-01T00:00', '2026-12-31T10:00'],
  ])('%s', (_, zone, shown, moment) => expect(text(clockOf(zone).reaches(at(shown)))).toBe(moment));
});

describe('the ticks of a clock', () => {
  const ticks = (zone: string, from: string, until: string, step: number) =>
    [...clockOf(zone).ticks(at(from), at(until), step)].map((tick) => text(clockOf(zone).shows(tick)).slice(11));

  it('are multiples of the step on the wall, whatever they are in UTC', () =>
    expect(ticks('Asia/Kathmandu', '2026-05-05T03:20', '2026-05-05T04:30', 30)).toEqual(['09:30', '10:00']));

  it('leave out what is jumped over', () =>
    expect(ticks('Europe/London', '2026-03-29T00:30', '2026-03-29T01:45', 30)).toEqual(['00:30', '02:00', '02:30']));

  it('come twice where the clock does', () =>
    expect(ticks('Europe/London', '2026-10-25T00:30', '2026-10-25T01:31', 30)).toEqual(['01:30', '01:00', '01:30']));

  it('find their step again after half an hour', () =>
    expect(ticks('Australia/Lord_Howe', '2026-10-03T14:30', '2026-10-03T17:00', 60)).toEqual(['01:00', '03:00']));

  it('go on over New Year', () =>
    expect(ticks('America/Santiago', '2026-12-31T02:00', '2027-04-05T00:00', 1440)).toHaveLength(95));
});
