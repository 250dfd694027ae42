// The survival curve of a million rows in Node, and by R's survfit from the same rows in the same run where R is installed
// (Debian: apt-get install r-base-core r-cran-survival). By day, and with all times different, which is the most there can be.
//   npm run bench -- survival [--rows 1000000]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { answers, runAnalytics } from './rig/analytics-script.ts';
import { keepResult } from './rig/results.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const target = { firstMs: 1000 } as const;

interface Measured {
  readonly name: string;
  readonly rows: number;
  readonly steps: number;
  /** The first time in a fresh process. */
  readonly firstMs: number;
  readonly bestMs: number;
  /** Best, a third of the rows entering late. */
  readonly lateEntryMs: number;
  readonly survival: readonly number[];
}

const hasR = answers('Rscript', ['-e', 'library(survival)']);
const folder = mkdtempSync(join(tmpdir(), 'stipple-survival-'));
try {
  const measured = runAnalytics<Measured[]>('node', 'time-kaplan-meier.ts', [values.rows, folder]);
  const results = measured.map((ours) => (hasR ? { ...ours, survfit: besideR(ours) } : ours));
  const reached = measured.every(({ firstMs }) => firstMs <= target.firstMs);
  const result = { r: hasR ? 'survfit ran in the same run' : 'R is not installed', results, target, reached };
  console.info(inspect(result, { depth: null }));
  keepResult('survival', result);
  if (!reached) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** R's best of three, how many times ours that is, and the largest difference between the curves at 24, 48 and 72 months. */
function besideR({ name, rows, bestMs, survival }: Measured) {
  const theirs = runAnalytics<{ ms: number[]; survival: number[] }>('Rscript', 'time-survfit.R', [
    folder,
    name,
    `${rows}`,
  ]);
  const theirBestMs = Math.min(...theirs.ms);
  const difference = Math.max(...survival.map((value, nth) => Math.abs(value - (theirs.survival[nth] ?? -1))));
  if (difference > 1e-8) throw new Error(`The curves differ by ${difference}`);
  return { bestMs: theirBestMs, ratio: Math.round((10 * theirBestMs) / bestMs) / 10, difference };
}
