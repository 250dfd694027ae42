// R6: writers tell events while the processes that relay and answer them are killed again and again.
// Must come out: no event lost, no effect twice.
//   node bench/faults/r6-outbox.ts [--events 50000] [--writers 16] [--kills 50] [--seed 1] [--queue postgres|redis|both]
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { aRedis } from '@stipple/testing/redis';
import type pg from 'pg';
import { Chance } from '../rig/chance.ts';
import { aBenchDatabase, type BenchDatabase } from '../rig/database.ts';
import { keepResult } from '../rig/results.ts';
import { connected, foundOrganization, subscriber, tellIn } from '../rig/telling.ts';
import { startWorker, type WorkerProcess } from '../rig/worker-process.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '50000' },
    writers: { type: 'string', default: '16' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    queue: { type: 'string', default: 'both' },
  },
});
const wanted = { events: Number(values.events), writers: Number(values.writers), kills: Number(values.kills) };

/** Between two kills, on average; writers take as long as the killing does, so that every kill meets work. */
const betweenKillsMs = 1_800;
/** A killed worker's jobs are taken up after their lock and a look for stalled ones: well below this. */
const standstillMs = 120_000;

interface Outcome {
  readonly queue: string;
  readonly events: number;
  readonly kills: number;
  readonly lost: number;
  readonly duplicates: number;
  readonly seconds: number;
}

/**
 * Counts what the subscriber really did, outside its own book-keeping: computing a day's figures begins with one DELETE,
 * and a trigger in the same transaction notes each.
 */
const noteEffects = `
create schema bench;
create table bench.effect (at timestamptz not null default clock_timestamp());
create function bench.note() returns trigger language plpgsql security definer as
  $$ begin insert into bench.effect default values; return null; end $$;
create trigger note after delete on clinic_day_figures for each statement execute function bench.note()`;

async function run(queue: 'postgres' | 'redis', redisUrl: string | undefined): Promise<Outcome> {
  const database = await aBenchDatabase();
  const admin = await connected(database.adminUrl);
  const chance = new Chance(Number(values.seed));
  const startedAt = performance.now();
  const workers = await Promise.all([startWorker(database.urls, redisUrl), startWorker(database.urls, redisUrl)]);
  try {
    await admin.query(noteEffects);
    await foundOrganization(admin);
    await Promise.all(workers.map((worker) => worker.ready()));
    const killing = kill(workers, database, redisUrl, chance);
    await Promise.all(Array.from({ length: wanted.writers }, (_, writer) => write(database, writer)));
    await killing;
    const { answered, effects } = await untilStill(admin);
    const told = await count(admin, 'select count(*)::int as n from outbox');
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    return { queue, events: told, kills: wanted.kills, lost: told - answered, duplicates: effects - answered, seconds };
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    await admin.end();
    await database.close();
  }
}

/** One writer: transactions of one to five events, some of which roll back, that commit in another order than they began. */
async function write(database: BenchDatabase, writer: number): Promise<void> {
  const chance = new Chance(Number(values.seed) * 1_000 + writer);
  const app = await connected(database.urls.app);
  const share = Math.floor(wanted.events / wanted.writers) + (writer < wanted.events % wanted.writers ? 1 : 0);
  const pauseMs = (wanted.kills * betweenKillsMs) / share;
  for (let written = 0; written < share; ) {
    const events = Math.min(chance.between(1, 5), share - written);
    await tellIn(app, chance, events);
    await sleep(chance.between(0, 10));
    const rolledBack = chance.next() < 0.05;
    await app.query(rolledBack ? 'rollback' : 'commit');
    if (!rolledBack) written += events;
    await sleep(chance.next() * 2 * pauseMs * events);
  }
  await app.end();
}

/** Kills one of the workers, at random moments, and starts another in its place. */
async function kill(
  workers: WorkerProcess[],
  database: BenchDatabase,
  redisUrl: string | undefined,
  chance: Chance,
): Promise<void> {
  for (let kills = 0; kills < wanted.kills; kills++) {
    await sleep(chance.next() * 2 * betweenKillsMs);
    const victim = chance.between(0, workers.length - 1);
    await workers[victim]?.kill();
    workers[victim] = await startWorker(database.urls, redisUrl);
  }
}

/** Waits until every event is answered, or nothing has moved for so long that nothing will. */
async function untilStill(admin: pg.Client): Promise<{ answered: number; effects: number }> {
  let answered = -1;
  for (let movedAt = performance.now(); performance.now() - movedAt < standstillMs; await sleep(500)) {
    const now = await count(admin, `select count(*)::int as n from inbox where subscriber = '${subscriber}'`);
    if (now !== answered) movedAt = performance.now();
    answered = now;
    if (answered === (await count(admin, 'select count(*)::int as n from outbox'))) break;
  }
  return { answered, effects: await count(admin, 'select count(*)::int as n from bench.effect') };
}

async function count(admin: pg.Client, sql: string): Promise<number> {
  return (await admin.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
}

const outcomes: Outcome[] = [];
if (values.queue !== 'redis') outcomes.push(await run('postgres', undefined));
const redis = values.queue === 'postgres' ? undefined : await aRedis();
if (redis) outcomes.push(await run('redis', redis.url));
await redis?.stop();

for (const { queue, events, kills, lost, duplicates, seconds } of outcomes)
  console.info(
    `R6 on ${queue}: ${events} events, ${kills} kills, ${seconds} s: ${lost} lost, ${duplicates} duplicate effects`,
  );
keepResult('r6-outbox', { wanted: { lost: 0, duplicates: 0 }, outcomes });
if (outcomes.length === 0 || outcomes.some(({ lost, duplicates }) => lost !== 0 || duplicates !== 0))
  process.exitCode = 1;
