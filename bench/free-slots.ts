// Free slots of a chain: 30 days, 12 clinics, 60 practitioners. The floor is a plain scan written by hand over numbers made
// ready for it: no zones, no rules, no texts, only each start against the appointments of its day. Both must find the same.
//   npm run bench -- free-slots [--days 30] [--clinics 12] [--practitioners 60] [--times 200]
import { parseArgs } from 'node:util';
import type { AppointmentKind } from '@stipple/domain/appointments';
import { bookableSpans, daysFrom, freeRanges, freeSlots, type SlotQuestion, usualDiary } from '@stipple/domain/diary';
import { addDays } from '@stipple/domain/time';
import { Chance } from './rig/chance.ts';
import { crowdedDiary } from './rig/crowded-diary.ts';
import { keepResult, percentile } from './rig/results.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '30' },
    clinics: { type: 'string', default: '12' },
    practitioners: { type: 'string', default: '60' },
    times: { type: 'string', default: '200' },
  },
});
const target = { p99Ms: 50 } as const;
const minute = 60_000;
const times = Number(values.times);
const firstDay = '2026-03-09';
const lastDay = addDays(firstDay, Number(values.days) - 1);
const size = { clinics: Number(values.clinics), practitioners: Number(values.practitioners), firstDay, lastDay };
const diary = crowdedDiary(new Chance(2026), size);

const consultation = compare('consultation');
const session = compare('session');
const reached = consultation.ours.p99Ms <= target.p99Ms && session.ours.p99Ms <= target.p99Ms;
const appointments = diary.taken.length;
const result = { days: Number(values.days), ...size, appointments, times, consultation, session, target, reached };
console.info(result);
keepResult('free-slots', result);
if (!reached) process.exitCode = 1;

/** Ours and the floor for one kind of appointment, in milliseconds a search. */
function compare(kind: AppointmentKind) {
  const now = '2026-03-01T00:00:00.000Z';
  const about = { kind, minutes: usualDiary.minutes[kind], earliestOn: null, clientId: null, now };
  const question: SlotQuestion = { diary, settings: usualDiary, firstDay, lastDay, ...about };
  const scan = plainScan(question);
  const began = performance.now();
  const slots = freeSlots(question).length;
  const firstMs = round(performance.now() - began);
  if (scan() !== slots) throw new Error(`The floor finds ${scan()} slots, the search ${slots}`);
  const ours = measure(() => freeSlots(question));
  const ranges = measure(() => freeRanges(question));
  const floor = measure(scan);
  return { slots, firstMs, ours, ranges, floor, ratio: round(ours.p50Ms / floor.p50Ms) };
}

/** Everything made ready outside the measured part; what is left is a start, a practitioner and a room at a time. */
function plainScan({ kind, minutes, settings }: SlotQuestion): () => number {
  const { before, after } = settings.buffers[kind];
  const [grid, length] = [settings.gridMinutes * minute, minutes * minute];
  const numbers = diary.taken.map((taken) => ({
    ...taken,
    from: Date.parse(taken.startsAt) - taken.buffers.before * minute,
    until: Date.parse(taken.endsAt) + taken.buffers.after * minute,
  }));
  const stretches = diary.practitioners.flatMap(({ practitionerId, ...who }) =>
    diary.clinics.flatMap((clinic) =>
      bookableSpans({ practitionerId, ...who }, clinic, daysFrom(firstDay, lastDay)).map(({ from, until }) => {
        const near = numbers.filter((taken) => taken.from < until + 6 * 3_600_000 && taken.until > from - 3_600_000);
        const own = near.filter((taken) => taken.practitionerId === practitionerId);
        const rooms = clinic.rooms.map(({ id }) => near.filter(({ roomId }) => roomId === id));
        return { from, until, own, rooms };
      }),
    ),
  );
  return () => {
    let found = 0;
    for (const { from, until, own, rooms } of stretches) {
      for (let at = from; at + length <= until; at += grid) {
        const [begins, ends] = [at - before * minute, at + length + after * minute];
        const clashes = (taken: (typeof numbers)[number]) => taken.from < ends && begins < taken.until;
        if (!own.some(clashes) && rooms.some((room) => !room.some(clashes))) found++;
      }
    }
    return found;
  };
}

function measure(search: () => unknown): { p50Ms: number; p99Ms: number } {
  const took: number[] = [];
  for (let nth = -10; nth < times; nth++) {
    const began = performance.now();
    search();
    if (nth >= 0) took.push(performance.now() - began);
  }
  return { p50Ms: round(percentile(took, 0.5)), p99Ms: round(percentile(took, 0.99)) };
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
