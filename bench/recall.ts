// From a lot to everybody treated with it, through mixes: one chain of 60 clinics with 1,000,000 sessions, asked on the server with row
// level security on, and the same question joined naively from the tables of the record, in the same run.
//   npm run bench -- recall [--sessions 1000000] [--times 60] [--naive 5]
import { parseArgs } from 'node:util';
import { openServer } from '@stipple/server/house';
import { Context } from '@stipple/server/work';
import pg from 'pg';
import { aBenchDatabase } from './rig/database.ts';
import { mixedSessions } from './rig/mixed-sessions.ts';
import { keepResult, percentile } from './rig/results.ts';

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '60' },
    naive: { type: 'string', default: '5' },
  },
});
const target = { p99Ms: 200 } as const;

/** As somebody would write it who looks at the picture of the tables: from the lot along every reference, then once each. */
const naiveQuestion = `
select distinct k.id, k.name, k.phone, k.email
from client k
join session s on s.organization_id = k.organization_id and s.client_id = k.id
join session_pass p on p.organization_id = s.organization_id and p.session_id = s.id
join mix x on x.organization_id = p.organization_id and x.id = p.mix_id
join mix_part m on m.organization_id = x.organization_id and m.mix_id = x.id
join lot l on l.organization_id = m.organization_id and l.id = m.lot_id
where k.organization_id = $1 and l.product_id = $2 and l.number = $3
order by k.name, k.id`;

const database = await aBenchDatabase();
const server = await openServer({ databaseAppUrl: database.urls.app, name: 'stipple-bench', poolSize: 2 });
const naive = new pg.Client({ connectionString: database.urls.app });
try {
  const began = performance.now();
  const { organizationId, labels } = await mixedSessions(database.adminUrl, Number(values.sessions));
  const seededSeconds = Math.round((performance.now() - began) / 1000);
  console.info(`${values.sessions} sessions after ${seededSeconds} s`);
  await naive.connect();
  const ctx = Context.ofSystem(organizationId, 'benchmark');
  const labelAt = (nth: number) => labels[(nth * 97) % labels.length] ?? fail('no labels');

  const clients: number[] = [];
  const ours = await measured(Number(values.times), async (nth) => {
    const found = await server.services.recalls.trace(ctx, labelAt(nth));
    clients.push(found.length);
  });
  let same = true;
  const joined = await measured(Number(values.naive), async (nth) => {
    const { productId, lotNumber } = labelAt(nth);
    await naive.query(
      `begin; select set_config('app.organization_id', '${organizationId}', true), set_config('app.clinic_ids', '*', true)`,
    );
    const { rows } = await naive.query(naiveQuestion, [organizationId, productId, lotNumber]);
    await naive.query('commit');
    same &&= rows.length === (await server.services.recalls.trace(ctx, { productId, lotNumber })).length;
  });
  const reached = same && ours.p99Ms <= target.p99Ms;
  const result = {
    ...{ sessions: Number(values.sessions), clinics: 60, times: Number(values.times) },
    clientsFound: { p50: percentile(clients, 0.5), most: Math.max(...clients) },
    ...{ ours, naive: joined, timesAsFast: Math.round((joined.p50Ms / ours.p50Ms) * 10) / 10 },
    ...{ sameClients: same, target, reached },
  };
  console.info(result);
  keepResult('recall', result);
  if (!reached) process.exitCode = 1;
} finally {
  await naive.end();
  await server.close();
  await database.close();
}

/** Milliseconds of each, one after the other, every time about another lot; the first three are left out. */
async function measured(times: number, ask: (nth: number) => Promise<void>): Promise<{ p50Ms: number; p99Ms: number }> {
  const taken: number[] = [];
  for (let nth = -3; nth < times; nth++) {
    const began = performance.now();
    await ask(Math.abs(nth));
    if (nth >= 0) taken.push(performance.now() - began);
  }
  const round = (ms: number) => Math.round(ms * 10) / 10;
  return { p50Ms: round(percentile(taken, 0.5)), p99Ms: round(percentile(taken, 0.99)) };
}

function fail(why: string): never {
  throw new Error(why);
}
