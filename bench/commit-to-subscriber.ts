// How long after a commit its subscriber starts: through outbox, NOTIFY, relay, queue and runner, in the real worker.
//   node bench/commit-to-subscriber.ts [--events 2000] [--perSecond 40] [--queue postgres|redis|both]
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { aRedis } from '@stipple/testing/redis';
import type pg from 'pg';
import { Chance } from './rig/chance.ts';
import { aBenchDatabase } from './rig/database.ts';
import { keepResult, percentile } from './rig/results.ts';
import { connected, foundOrganization, tellIn } from './rig/telling.ts';
import { startWorker } from './rig/worker-process.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '2000' },
    perSecond: { type: 'string', default: '40' },
    queue: { type: 'string', default: 'both' },
  },
});
const events = Number(values.events);
const warmUp = 200;
const targetP99Ms = { postgres: 100, redis: 30 };

/**
 * Both moments are told by the database's clock: the last statement before COMMIT, so that the commit itself counts,
 * and the first statement of the subscriber, which enters the inbox.
 */
const noteStarts = `
create schema bench;
create table bench.started (event_id uuid not null, at timestamptz not null default clock_timestamp());
create function bench.note() returns trigger language plpgsql security definer as
  $$ begin insert into bench.started (event_id) values (new.event_id); return new; end $$;
create trigger note before insert on inbox for each row execute function bench.note()`;

interface Measured {
  readonly queue: 'postgres' | 'redis';
  readonly events: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly targetP99Ms: number;
}

async function measure(queue: 'postgres' | 'redis', redisUrl: string | undefined): Promise<Measured> {
  const database = await aBenchDatabase();
  const admin = await connected(database.adminUrl);
  const app = await connected(database.urls.app);
  const worker = await startWorker(database.urls, redisUrl);
  try {
    await admin.query(noteStarts);
    await foundOrganization(admin);
    await worker.ready();
    const committed = await commitEvents(app);
    const waits = (await waitsOf(admin, committed)).slice(warmUp).map((ms) => Math.round(ms * 100) / 100);
    return {
      queue,
      events: waits.length,
      p50Ms: percentile(waits, 0.5),
      p99Ms: percentile(waits, 0.99),
      maxMs: Math.max(...waits),
      targetP99Ms: targetP99Ms[queue],
    };
  } finally {
    await worker.stop();
    await Promise.all([app.end(), admin.end()]);
    await database.close();
  }
}

/** One event a transaction, at an even pace. @returns when each was about to be committed, by its id. */
async function commitEvents(app: pg.Client): Promise<Map<string, number>> {
  const chance = new Chance(1);
  const committed = new Map<string, number>();
  const everyMs = 1_000 / Number(values.perSecond);
  const startedAt = performance.now();
  for (let told = 0; told < events + warmUp; told++) {
    const [id = ''] = await tellIn(app, chance, 1);
    const { rows } = await app.query<{ at: number }>(
      'select (extract(epoch from clock_timestamp()) * 1000)::float8 as at',
    );
    await app.query('commit');
    committed.set(id, rows[0]?.at ?? Number.NaN);
    await sleep(Math.max(0, startedAt + (told + 1) * everyMs - performance.now()));
  }
  return committed;
}

/** Milliseconds from commit to start, in the order of the commits. @throws Error when an event was not answered. */
async function waitsOf(admin: pg.Client, committed: ReadonlyMap<string, number>): Promise<number[]> {
  const started = new Map<string, number>();
  for (const deadline = performance.now() + 30_000; started.size < committed.size; await sleep(200)) {
    if (performance.now() > deadline) throw new Error(`${committed.size - started.size} events were not answered.`);
    const { rows } = await admin.query<{ event_id: string; at: number }>(
      'select event_id, (extract(epoch from min(at)) * 1000)::float8 as at from bench.started group by event_id',
    );
    for (const { event_id, at } of rows) started.set(event_id, at);
  }
  return [...committed].map(([id, at]) => (started.get(id) ?? Number.NaN) - at);
}

const measured: Measured[] = [];
if (values.queue !== 'redis') measured.push(await measure('postgres', undefined));
const redis = values.queue === 'postgres' ? undefined : await aRedis();
if (redis) measured.push(await measure('redis', redis.url));
await redis?.stop();

for (const { queue, p50Ms, p99Ms, maxMs, targetP99Ms: target } of measured)
  console.info(
    `commit to subscriber on ${queue}: p50 ${p50Ms} ms, p99 ${p99Ms} ms (target ${target}), longest ${maxMs} ms`,
  );
keepResult('commit-to-subscriber', { perSecond: Number(values.perSecond), measured });
if (measured.length === 0 || measured.some(({ p99Ms, targetP99Ms: target }) => p99Ms > target)) process.exitCode = 1;
