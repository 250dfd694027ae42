// Utilisation, no-shows, days ahead and gaps of a year in a chain of twelve clinics, in process: the rows are loaded and the
// figures computed each time. The floor is one statement written by hand that counts the same appointments and knows nothing of
// hours: what no answer can do without. Both must count the same.
//   npm run bench -- diary-figures [--sessions 200000] [--clinics 12] [--times 40]
import { parseArgs } from 'node:util';
import { openServer } from '@stipple/server/house';
import { Context } from '@stipple/server/work';
import { keepResult, percentile } from './rig/results.ts';
import { aSeededDatabase } from './rig/seeded-database.ts';

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '200000' },
    clinics: { type: 'string', default: '12' },
    times: { type: 'string', default: '40' },
  },
});
const target = { p99Ms: 500, mostTimesTheFloor: 12 } as const;
const year = { from: '2025-11-23', to: '2026-11-22' } as const;
const times = Number(values.times);

const floorSql = `select a.clinic_id, a.practitioner_id, count(*) filter (where a.state <> 'cancelled') as appointments,
    count(*) filter (where a.state = 'no_show') as "noShows",
    sum(extract(epoch from a.ends_at - a.starts_at) / 60) filter (where a.state not in ('cancelled', 'no_show')) as minutes,
    percentile_cont(array[0.25, 0.5, 0.75]) within group (order by a.starts_on - (a.created_at at time zone c.zone)::date)
      filter (where a.state <> 'cancelled') as ahead
  from appointment a join clinic c on c.organization_id = a.organization_id and c.id = a.clinic_id
  where a.organization_id = $1 and a.starts_on between $2 and $3
  group by 1, 2`;

const database = await aSeededDatabase({
  organizations: 1,
  sessions: Number(values.sessions),
  clinics: Number(values.clinics),
  take: 1,
});
const [chain] = database.organizations;
if (!chain) throw new Error('Nothing was seeded');
const server = await openServer({ databaseAppUrl: database.appUrl, name: 'stipple-bench', poolSize: 2 });
const ctx = Context.ofSystem(chain.id, 'benchmark');

const ours = () => server.services.diaryFigures.of(ctx, year);
const floor = () =>
  server.work.read(ctx, (tx) =>
    tx.query<{ appointments: number; noShows: number }>(floorSql, [chain.id, year.from, year.to]),
  );

try {
  const report = await ours();
  const counted = (await floor()).reduce(
    (sum, row) => ({ appointments: sum.appointments + row.appointments, noShows: sum.noShows + row.noShows }),
    { appointments: 0, noShows: 0 },
  );
  const { daysAhead, noShows } = report.total;
  if (counted.appointments === 0) throw new Error('There are no appointments');
  if (counted.appointments !== daysAhead.length || counted.noShows !== noShows.part) {
    throw new Error(`The floor counts ${JSON.stringify(counted)}, the figures ${daysAhead.length}, ${noShows.part}`);
  }
  const measured = { ours: await measure(ours), floor: await measure(floor) };
  const ratio = Math.round((measured.ours.p50Ms / measured.floor.p50Ms) * 100) / 100;
  const reached = measured.ours.p99Ms <= target.p99Ms && ratio <= target.mostTimesTheFloor;
  const size = { clinics: report.clinics.length, practitioners: report.practitioners.length, ...counted };
  const result = { sessions: database.sessions, ...size, times, ...measured, ratio, target, reached };
  console.info(result);
  keepResult('diary-figures', result);
  if (!reached) process.exitCode = 1;
} finally {
  await server.close();
  await database.close();
}

/** Milliseconds, one after the other. */
async function measure(ask: () => Promise<unknown>) {
  const took: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  const at = (share: number) => Math.round(percentile(took, share) * 10) / 10;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}
