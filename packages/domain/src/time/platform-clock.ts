import type { Milliseconds } from './zone-clock.ts';

const quarter = 15 * 60_000;
const day = 96 * quarter;

/** What a clock shows, asked of the platform each time: slow, and what our own clock is tested against. */
export function platformClock(zone: string): (at: Milliseconds) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  return (at) => {
    const [month = 0, date = 0, year = 0, ...time] = (format.format(at).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, date, ...time);
  };
}

/** Every IANA zone whose clock is set in these years, and when: found by looking at each day and then closer. */
export function changingZones(firstYear: number, lastYear: number): { zone: string; changes: Milliseconds[] }[] {
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, changes: changesOf(platformClock(zone), Date.UTC(firstYear), Date.UTC(lastYear + 1)) }))
    .filter(({ changes }) => changes.length > 0);
}

function changesOf(shows: (at: Milliseconds) => number, first: Milliseconds, last: Milliseconds): Milliseconds[] {
  const offset = (at: Milliseconds) => shows(at) - at;
  const found: Milliseconds[] = [];
  let before = offset(first);
  for (let from = first; from < last; from += day) {
    const after = offset(from + day);
    if (after === before) continue;
    let at = from;
    while (offset(at) === before) at += quarter;
    found.push(at);
    before = after;
  }
  return found;
}
