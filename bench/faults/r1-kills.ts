// R1: messages are due while the workers that send them are killed again and again, half of the times between the
// provider's answer and our write. R2: in the middle of it the queue store loses everything.
// Must come out: every message is with the provider once, none is missing; the queue is full again within a minute.
//   node bench/faults/r1-kills.ts [--messages 10000] [--kills 100] [--lose] [--seed 1] [--queue postgres|redis|both]
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openQueues, type Queues } from '@stipple/server/queue';
import { aRedis } from '@stipple/testing/redis';
import type pg from 'pg';
import { Chance } from '../rig/chance.ts';
import { aBenchDatabase } from '../rig/database.ts';
import { planDue, recipients, statesOf } from '../rig/due-messages.ts';
import { keepResult } from '../rig/results.ts';
import { anSmsStub } from '../rig/sms-provider.ts';
import { connected } from '../rig/telling.ts';
import { startWorker, type WorkerProcess } from '../rig/worker-process.ts';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '100' },
    lose: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    queue: { type: 'string', default: 'both' },
  },
});
const wanted = { messages: Number(values.messages), kills: values.lose ? 0 : Number(values.kills), rebuiltSeconds: 60 };

/** A claim of the dead is taken up after two minutes and the next sweep: well below this. */
const standstillMs = 300_000;

interface Outcome {
  readonly queue: string;
  readonly messages: number;
  readonly kills: number;
  readonly killedAfterAnswer: number;
  readonly keys: number;
  readonly missing: number;
  readonly extraEffects: number;
  readonly askedTwice: number;
  readonly rebuiltSeconds: number | null;
  readonly seconds: number;
}

async function run(queue: 'postgres' | 'redis', redisUrl: string | undefined): Promise<Outcome> {
  const database = await aBenchDatabase();
  const admin = await connected(database.adminUrl);
  const chance = new Chance(Number(values.seed));
  const workers: WorkerProcess[] = [];
  const killer: Killer = { next: false, afterAnswer: 0, victim: undefined };
  const stub = await anSmsStub({
    answered: (account) => {
      if (!killer.next) return;
      killer.next = false;
      killer.afterAnswer += 1;
      killer.victim = Number(account.slice(2));
      void workers[killer.victim]?.kill();
    },
  });
  const start = (nth: number) => startWorker(database.urls, redisUrl, carrier(stub.url, nth));
  const startedAt = performance.now();
  try {
    const people = await recipients(database);
    await planDue(admin, people, wanted.messages, new Date(Date.now() - 60_000).toISOString());
    workers.push(await start(0), await start(1));
    await Promise.all(workers.map((worker) => worker.ready()));
    await kill(workers, killer, chance, start);
    const rebuiltSeconds = values.lose ? await loseTheQueue(admin, database.urls.queue, redisUrl) : null;
    await untilStill(admin);
    await people.house.close();
    const { sent = 0 } = await statesOf(admin);
    const asked = [...stub.asked.values()];
    return {
      ...{ queue, messages: wanted.messages, kills: wanted.kills, killedAfterAnswer: killer.afterAnswer },
      ...{ keys: stub.asked.size, missing: wanted.messages - Math.min(sent, stub.asked.size) },
      ...{ extraEffects: stub.effects - stub.asked.size, askedTwice: asked.filter((times) => times > 1).length },
      ...{ rebuiltSeconds, seconds: Math.round((performance.now() - startedAt) / 1_000) },
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    await stub.close();
    await admin.end();
    await database.close();
  }
}

interface Killer {
  /** Whether whoever is answered next is killed. */
  next: boolean;
  afterAnswer: number;
  victim: number | undefined;
}

/** Kills one of the workers at random moments, half of the times right after the provider has answered it. */
async function kill(
  workers: WorkerProcess[],
  killer: Killer,
  chance: Chance,
  start: (nth: number) => Promise<WorkerProcess>,
): Promise<void> {
  for (let kills = 0; kills < wanted.kills; kills++) {
    await sleep(chance.between(200, 1_600));
    killer.victim = undefined;
    if (chance.next() < 0.5) {
      killer.next = true;
      for (let waited = 0; killer.victim === undefined && waited < 3_000; waited += 20) await sleep(20);
      killer.next = false;
    }
    const victim = killer.victim ?? chance.between(0, workers.length - 1);
    await workers[victim]?.kill();
    workers[victim] = await start(victim);
  }
}

/** Each worker has an account of its own, by which the provider knows whom it has answered. */
function carrier(url: string, nth: number): Record<string, string> {
  const account = { SMS_ACCOUNT: `AC${nth}`, SMS_TOKEN: 'only-for-this-run', SMS_FROM: '+15005550006' };
  return { SMS_URL: url, ...account, SMS_HONOURS_KEYS: 'on' };
}

/** Waits until something has been sent, wipes the queues, and tells how long it took until everything waited again. */
async function loseTheQueue(admin: pg.Client, queueUrl: string, redisUrl: string | undefined): Promise<number> {
  const queues = await openQueues({ queueUrl, redisUrl });
  const left = async () => (await statesOf(admin)).planned ?? 0;
  while ((await left()) > wanted.messages * 0.95) await sleep(100);
  await queues.wipe();
  const lostAt = performance.now();
  while (await isMissingAny(queues, left)) await sleep(250);
  const seconds = Math.round((performance.now() - lostAt) / 100) / 10;
  await queues.close();
  return seconds;
}

async function isMissingAny(queues: Queues, left: () => Promise<number>): Promise<boolean> {
  const { messages } = await queues.counts();
  return messages.waiting + messages.active < (await left()) * 0.98;
}

/** Waits until all are sent, or nothing has moved for so long that nothing will. */
async function untilStill(admin: pg.Client): Promise<void> {
  let before = '';
  for (let movedAt = performance.now(); performance.now() - movedAt < standstillMs; await sleep(500)) {
    const states = await statesOf(admin);
    if ((states.sent ?? 0) === wanted.messages) return;
    if (JSON.stringify(states) !== before) movedAt = performance.now();
    before = JSON.stringify(states);
  }
}

const outcomes: Outcome[] = [];
if (values.queue !== 'redis') outcomes.push(await run('postgres', undefined));
const redis = values.queue === 'postgres' ? undefined : await aRedis();
if (redis) outcomes.push(await run('redis', redis.url));
await redis?.stop();

const name = values.lose ? 'R2' : 'R1';
for (const one of outcomes)
  console.info(
    `${name} on ${one.queue}: ${one.messages} messages, ${one.kills} kills (${one.killedAfterAnswer} after the answer), ` +
      `${one.seconds} s: ${one.keys} keys, ${one.missing} missing, ${one.extraEffects} extra effects, ` +
      `${one.askedTwice} asked twice${one.rebuiltSeconds === null ? '' : `, queue full again after ${one.rebuiltSeconds} s`}`,
  );
keepResult(values.lose ? 'r2-queue-lost' : 'r1-kills', {
  wanted: { missing: 0, extraEffects: 0, ...wanted },
  outcomes,
});
const isMissed = ({ missing, extraEffects, rebuiltSeconds }: Outcome) =>
  missing !== 0 || extraEffects !== 0 || (rebuiltSeconds ?? 0) > wanted.rebuiltSeconds;
if (outcomes.length === 0 || outcomes.some(isMissed)) process.exitCode = 1;
