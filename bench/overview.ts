// The owner's overview of a chain of twelve clinics with 200,000 sessions, over HTTP: a year and the whole history, each asked many times.
// The baseline is the same figures computed from the record, as a rebuild does.
//   npm run bench -- overview [--sessions 200000] [--clinics 12] [--times 200]
import { parseArgs } from 'node:util';
import { openServer } from '@stipple/server/house';
import { Context } from '@stipple/server/work';
import { signInTo, startApiProcess } from './rig/api-process.ts';
import { askOften } from './rig/ask-often.ts';
import { keepResult } from './rig/results.ts';
import { aSeededDatabase, benchPassword } from './rig/seeded-database.ts';

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '200000' },
    clinics: { type: 'string', default: '12' },
    times: { type: 'string', default: '200' },
  },
});

const target = { p99Ms: 50 } as const;

const figures = `sessions minutes topUpsDue appointments noShows treatments { state count }
  satisfaction { answers mean high highLower highUpper }`;
const query = `query Overview($filter: OverviewFilter!) {
  overview(filter: $filter) {
    updatedAt total { ${figures} } clinics { clinic { id name } figures { ${figures} } }
    months { month sessions perfecting topUps }
  }
}`;

const database = await aSeededDatabase({
  organizations: 1,
  sessions: Number(values.sessions),
  clinics: Number(values.clinics),
  take: 1,
});
const [chain] = database.organizations;
if (!chain) throw new Error('Nothing was seeded');

const server = await openServer({ databaseAppUrl: database.appUrl, name: 'stipple-bench', poolSize: 2 });
const began = performance.now();
await server.services.reports.rebuild(Context.ofSystem(chain.id, 'benchmark'));
const fromRecordMs = Math.round(performance.now() - began);
await server.close();

const api = await startApiProcess(database);
try {
  const cookie = await signInTo(api, chain.ownerEmail, benchPassword);
  const check = ({ overview }: { overview: { total: { sessions: number } } }) => {
    if (overview.total.sessions === 0) throw new Error('The overview is empty');
  };
  const over = (filter: object) =>
    askOften({ url: api.url, cookie, query, variables: { filter }, times: Number(values.times), check });
  const year = await over({ from: '2025-11-23', to: '2026-11-22' });
  const history = await over({ from: '2018-01-01', to: '2026-11-22' });
  const reached = year.p99Ms <= target.p99Ms && history.p99Ms <= target.p99Ms;
  const result = {
    sessions: database.sessions,
    clinics: Number(values.clinics),
    times: Number(values.times),
    year,
    history,
    fromRecordMs,
    target,
    reached,
  };
  console.info(result);
  keepResult('overview', result);
  if (!reached) process.exitCode = 1;
} finally {
  await api.stop();
  await database.close();
}
