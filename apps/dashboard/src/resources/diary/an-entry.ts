import type { Hours } from './columns.ts';
import type { Entry } from './entry.ts';
import { instantAt } from './wall.ts';

export const soho = 'soho';
export const harlem = 'harlem';
export const london = 'Europe/London';
export const newYork = 'America/New_York';

/** An appointment for specs, its times said on the clinic's wall: `['2026-11-24', 10, 14]` is from ten to two. */
export function anEntry([day, from, until]: [string, number, number], rest: Partial<Entry> = {}): Entry {
  const zone = rest.clinicId === harlem ? newYork : london;
  return {
    id: `${day} ${from}`,
    version: 1,
    kind: 'session',
    state: 'booked',
    startsAt: instantAt(from * 60, day, zone),
    endsAt: instantAt(until * 60, day, zone),
    clinicId: soho,
    practitionerId: 'ada',
    roomId: null,
    treatmentId: null,
    clientId: 'jo',
    clientName: 'Jo Smith',
    note: null,
    movedCount: 0,
    bufferAfter: 0,
    ...rest,
  };
}

/** Hours for specs: Ada works in Soho and Ben in Harlem, nine to six on each wall, on these days. */
export function someHours(days: readonly string[]): Hours {
  const at = (zone: string) =>
    days.map((day) => ({ from: instantAt(9 * 60, day, zone), until: instantAt(18 * 60, day, zone) }));
  return {
    clinics: [
      { clinicId: soho, zone: london, rooms: [{ id: 'blue', name: 'Blue' }], open: at(london), closures: [] },
      { clinicId: harlem, zone: newYork, rooms: [], open: at(newYork), closures: [] },
    ],
    practitioners: [
      { practitionerId: 'ada', work: at(london).map((time) => ({ ...time, clinicId: soho })), away: [] },
      { practitionerId: 'ben', work: at(newYork).map((time) => ({ ...time, clinicId: harlem })), away: [] },
    ],
  };
}
