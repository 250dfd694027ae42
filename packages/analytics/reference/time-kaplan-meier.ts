// Times the survival curve of many rows, in a process of its own, and leaves the rows for R to do the same.
//   node packages/analytics/reference/time-kaplan-meier.ts <rows> <folder>
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chance } from '../src/chance/index.ts';
import { kaplanMeier, type Rows, readAt } from '../src/survival/index.ts';

const [count = '1000000', folder = '.'] = process.argv.slice(2);
const chance = new Chance(1);

/** Months to a top-up and to leaving; `round` makes ties. */
function drawn(round: (months: number) => number): { time: Float64Array; event: Uint8Array } {
  const time = new Float64Array(Number(count));
  const event = new Uint8Array(Number(count));
  for (let row = 0; row < time.length; row++) {
    const topUp = 54 * (chance.exponential() / Math.LN2) ** (1 / 3.5);
    const end = Math.min(chance.exponential() / 0.0055, 120 * chance.share());
    time[row] = round(Math.min(topUp, end));
    event[row] = Number(topUp <= end);
  }
  return { time, event };
}

function measured(name: string, rows: { time: Float64Array; event: Uint8Array }) {
  writeFileSync(join(folder, `${name}-time.bin`), new Uint8Array(rows.time.buffer));
  writeFileSync(join(folder, `${name}-event.bin`), rows.event);
  const { ms, steps, survival } = timed(rows);
  const late: Rows = { ...rows, entry: rows.time.map((time, row) => (row % 3 === 0 ? time / 2 : 0)) };
  return {
    name,
    rows: rows.time.length,
    steps,
    firstMs: ms[0],
    bestMs: Math.min(...ms),
    lateEntryMs: Math.min(...timed(late).ms),
    survival,
  };
}

function timed(rows: Rows) {
  const ms: number[] = [];
  let [steps, survival] = [0, [0]];
  for (let nth = 0; nth < 5; nth++) {
    const began = performance.now();
    const curve = kaplanMeier(rows);
    ms.push(Math.round(performance.now() - began));
    if (!curve.known) throw new Error(curve.lack);
    steps = curve.steps.length;
    survival = [24, 48, 72].map((time) => readAt(curve, time)?.survival ?? -1);
  }
  return { ms, steps, survival };
}

// By day the curve has some thousand steps; when all times differ it has as many as rows, which is the most there can be.
const different = measured(
  'different',
  drawn((months) => months),
);
const byDay = measured(
  'by-day',
  drawn((months) => Math.round(months * 30.4375) / 30.4375),
);
console.info(JSON.stringify([byDay, different]));
