// Saving a session's log, every other time with a pass changed, over HTTP and GraphQL, against the same statements
// issued bare from Node, in turn on the same database.
//   npm run bench -- autosave [--count 2000] [--rounds 3] [--connections 16]
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { signInTo, startApiProcess } from './rig/api-process.ts';
import { saveBare } from './rig/bare-autosave.ts';
import { aBenchDatabase } from './rig/database.ts';
import { type OpenLog, openLogs } from './rig/open-logs.ts';
import { openSessions } from './rig/open-sessions.ts';
import { keepResult } from './rig/results.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
  },
});
const [count, rounds, connections] = [Number(values.count), Number(values.rounds), Number(values.connections)];
const target = 0.5;
const warmUp = 500;

const query = 'mutation ($input: SaveSessionInput!) { saveSession(input: $input) { id version state updatedAt } }';

const database = await aBenchDatabase();
const who = await openSessions(database.adminUrl, 2 * connections);
const idle = await openLogs(database.adminUrl, 2 * connections);
const pool = new pg.Pool({ connectionString: database.urls.app, max: 10 });
// Connections that stand idle when the database is taken away at the end.
pool.on('error', () => undefined);
const api = await startApiProcess({ appUrl: database.urls.app, queueUrl: database.urls.queue });
const cookie = await signInTo(api, who.email, who.password);

/** A log that nobody saves at the moment. */
function take(): OpenLog {
  const log = idle.shift();
  if (!log) throw new Error('More saves at once than logs');
  return log;
}

/** @returns saves a second */
async function bare(amount: number): Promise<number> {
  const began = performance.now();
  let left = amount;
  const worker = async () => {
    while (left-- > 0) {
      const log = take();
      await saveBare(pool, who, log);
      idle.push(log);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return (amount / (performance.now() - began)) * 1000;
}

/** @returns saves a second */
async function ours(amount: number): Promise<number> {
  const refused: string[] = [];
  const held = new Map<object, OpenLog>();
  // autocannon looks at its clock once a second: too coarse for a run of two.
  const began = performance.now();
  let answered = began;
  const result = await autocannon({
    url: `${api.url}/graphql`,
    connections,
    amount,
    requests: [
      {
        method: 'POST',
        setupRequest: (request, context) => {
          const log = take();
          held.set(context, log);
          return {
            ...request,
            headers: { 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID() },
            body: JSON.stringify({ query, variables: { input: log.input() } }),
          };
        },
        onResponse: (_, body, context) => {
          answered = performance.now();
          const log = held.get(context);
          if (!log) return;
          if (body.includes(`"version":${log.version + 1}`)) log.saved();
          else refused.push(body);
          idle.push(log);
        },
      },
    ],
  });
  if (refused.length > 0 || result.non2xx > 0) throw new Error(`${refused.length} not saved: ${refused[0]}`);
  return (amount / (answered - began)) * 1000;
}

const runs: { bare: number; stipple: number }[] = [];
try {
  await bare(warmUp);
  await ours(warmUp);
  for (let round = 0; round < rounds; round++) {
    const run = { bare: await bare(count), stipple: await ours(count) };
    runs.push(run);
    console.info(
      `bare ${run.bare.toFixed(0)}/s   stipple ${run.stipple.toFixed(0)}/s   ${(run.stipple / run.bare).toFixed(2)}`,
    );
  }
} finally {
  await api.stop();
  await pool.end();
  await database.close();
}

const ratios = runs.map(({ bare, stipple }) => stipple / bare).sort((a, b) => a - b);
const ofBare = ratios[Math.floor(ratios.length / 2)] ?? 0;
console.info(`\nof the bare statements ${ofBare.toFixed(2)} (at least ${target})`);
keepResult('autosave', { count, connections, runs, ofBare, target, reached: ofBare >= target });
if (ofBare < target) process.exitCode = 1;
