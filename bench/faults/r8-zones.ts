// R8: every zone, every transition of its clock from 2026 to 2030, appointments each quarter of an hour around it.
// Must come out: each has exactly one reminder of each kind, at ten on the wall of the day that lies so many days
// before its own; and nothing leaves in the quiet hours of the wall.
//   node bench/faults/r8-zones.ts [--quarters 96]
import { parseArgs } from 'node:util';
import { remindersOfAppointment } from '@stipple/domain/follow-ups';
import { quietUntil } from '@stipple/domain/messages';
import { localDate } from '@stipple/domain/time';
import { keepResult } from '../rig/results.ts';

const { values } = parseArgs({ options: { quarters: { type: 'string', default: '96' } } });
const quarter = 15 * 60_000;
const day = 96 * quarter;
const around = Number(values.quarters);
const kinds = [7, 2];
const longAgo = '2020-01-01T00:00:00.000Z';
const night = { quietFrom: '20:00', quietUntil: '08:00' };

/** What the wall shows, asked of the platform and not of our own clock: "2026-03-29 10:00". */
function wallOf(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  });
  return (at) => format.format(at);
}

/** Moments at which the wall is set, found by looking at each day and then closer. */
function transitionsOf(wall: (at: number) => string): number[] {
  const offset = (at: number) => Date.parse(`${wall(at).replace(' ', 'T')}:00Z`) - at;
  const found: number[] = [];
  let before = offset(Date.UTC(2026));
  for (let from = Date.UTC(2026); from < Date.UTC(2031); from += day) {
    const after = offset(from + day);
    if (after === before) continue;
    let at = from;
    while (offset(at) === before) at += quarter;
    found.push(at);
    before = after;
  }
  return found;
}

const plainDay = (text: string, days: number) =>
  new Date(Date.parse(`${text}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

const seen = { zones: 0, transitions: 0, appointments: 0, wrongCount: 0, wrongWall: 0, inQuietHours: 0, inGaps: 0 };

for (const zone of Intl.supportedValuesOf('timeZone')) {
  seen.zones += 1;
  const wall = wallOf(zone);
  for (const transition of transitionsOf(wall)) {
    seen.transitions += 1;
    // Also appointments whose reminders, and not they themselves, fall beside the transition.
    for (const days of [0, ...kinds])
      for (let nth = -around; nth <= around; nth++) look(zone, wall, transition + days * day + nth * quarter);
  }
}

function look(zone: string, wall: (at: number) => string, startsMs: number): void {
  seen.appointments += 1;
  const startsAt = new Date(startsMs).toISOString();
  const startsOn = localDate(startsAt, zone);
  const planned = remindersOfAppointment({ id: 'appointment', startsOn }, zone, longAgo);
  if (planned.length !== kinds.length || new Set(planned.map(({ slot }) => slot)).size !== kinds.length)
    seen.wrongCount += 1;
  for (const [nth, { dueAt }] of planned.entries()) {
    const meant = `${plainDay(wall(startsMs).slice(0, 10), -(kinds[nth] ?? 0))} 10:00`;
    if (wall(Date.parse(dueAt)) === meant) continue;
    // Ten o'clock that day may not exist, as where a zone skips a day.
    if (isGap(wall, meant)) seen.inGaps += 1;
    else seen.wrongWall += 1;
  }
  const leaves = wall(Date.parse(quietUntil(startsAt, zone, night))).slice(11);
  if (leaves < night.quietUntil || leaves >= night.quietFrom) seen.inQuietHours += 1;
}

function isGap(wall: (at: number) => string, meant: string): boolean {
  const about = Date.parse(`${meant.replace(' ', 'T')}:00Z`);
  for (let at = about - 16 * 4 * quarter; at <= about + 16 * 4 * quarter; at += quarter)
    if (wall(at) === meant) return false;
  return true;
}

const { zones, transitions, appointments, wrongCount, wrongWall, inQuietHours, inGaps } = seen;
console.info(
  `R8: ${zones} zones, ${transitions} transitions, ${appointments} appointments: ${wrongCount} without exactly one ` +
    `reminder of each kind, ${wrongWall} at another hour of the wall, ${inGaps} in gaps, ${inQuietHours} in quiet hours`,
);
keepResult('r8-zones', { wanted: { wrongCount: 0, wrongWall: 0, inQuietHours: 0 }, outcome: seen });
if (transitions < 500 || wrongCount + wrongWall + inQuietHours !== 0) process.exitCode = 1;
