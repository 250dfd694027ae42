// When clients come back, for a chain of twelve clinics with 200,000 sessions, over HTTP: everybody together, and told
// apart by skin and by practitioner. The baseline is the same waits read from the record, as a rebuild does.
//   npm run bench -- time-to-top-up [--sessions 200000] [--clinics 12] [--times 200]
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

const targets = { p99Ms: 50, ofRecord: 50 } as const;

const reading = `clients toppedUp left outOfTouch waiting leftOut cameBackSoFar meanWithinFiveYears
  points { month share lower upper atRisk } median { months lower upper }`;
const query = `query TimeToTopUp($filter: TimeToTopUpFilter!) {
  timeToTopUp(filter: $filter) {
    updatedAt hidden all { ${reading} } groups { key name reading { ${reading} } } difference { chiSquare p }
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
const ctx = Context.ofSystem(chain.id, 'benchmark');
const began = performance.now();
await server.work.in(ctx, (tx) => server.services.topUps.rebuildIn(tx));
const fromRecordMs = Math.round(performance.now() - began);
await server.close();

const api = await startApiProcess(database);
try {
  const cookie = await signInTo(api, chain.ownerEmail, benchPassword);
  let clients = 0;
  const check = ({ timeToTopUp: { all } }: { timeToTopUp: { all: { clients: number } } }) => {
    clients = all.clients;
    if (clients === 0) throw new Error('Nobody waits');
  };
  const asked = (by: string | null) => {
    const variables = { filter: { from: '2014-11-22', to: '2026-11-22', by } };
    return askOften({ url: api.url, cookie, query, variables, times: Number(values.times), check });
  };
  const all = await asked(null);
  const bySkin = await asked('skin');
  const byPractitioner = await asked('practitioner');
  const ofRecord = Math.round(fromRecordMs / all.p50Ms);
  const reached = {
    p99: [all, bySkin, byPractitioner].every(({ p99Ms }) => p99Ms <= targets.p99Ms),
    ofRecord: ofRecord >= targets.ofRecord,
  };
  const result = { sessions: database.sessions, clients, times: Number(values.times), all, bySkin, byPractitioner };
  console.info({ ...result, fromRecordMs, ofRecord, targets, reached });
  keepResult('time-to-top-up', { ...result, fromRecordMs, ofRecord, targets, reached });
  if (!reached.p99 || !reached.ofRecord) process.exitCode = 1;
} finally {
  await api.stop();
  await database.close();
}
