import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { appointmentArrived } from '@stipple/domain/appointments';
import { Inbox, Outbox } from '@stipple/server/outbox';
import { openQueues, type Queues } from '@stipple/server/queue';
import { aDatabase } from '@stipple/testing/database';
import { aRedis } from '@stipple/testing/redis';
import { Worker } from 'bullmq';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

// The small sister of bench/faults/r6-outbox.ts.
const writers = 8;
const transactionsEach = 60;
const kills = 8;

const redis = await aRedis();
const backends = [
  { backend: 'PostgreSQL', redisUrl: undefined },
  ...(redis ? [{ backend: 'Redis', redisUrl: redis.url }] : []),
];
const organizationId = '018f0000-0000-7000-8000-000000000001';
const script = fileURLToPath(new URL('relay-process.ts', import.meta.url));

afterAll(() => redis?.stop());

describe.each(backends)('relays that are killed again and again, with the queues on $backend', ({ redisUrl }) => {
  it('lose no event, and no event has its effect twice', async () => {
    const database = await aDatabase();
    const prefix = randomUUID();
    const store = { queueUrl: database.urls.queue, prefix, ...(redisUrl && { redisUrl }) };
    const queues = await openQueues({ ...store, maxConnections: 8 });
    const admin = await connected(database.adminUrl);
    await admin.query('insert into organization (id, name, created_at) values ($1, $2, now())', [
      organizationId,
      'Ink',
    ]);
    await admin.query('create schema seen; create table seen.effect (event_id uuid not null)');
    await admin.query('grant usage on schema seen to stipple_app; grant insert on seen.effect to stipple_app');
    const app = new pg.Pool({ connectionString: database.urls.app, max: writers + 5 });
    const worker = answer(queues, app);

    const start = () => startRelay({ ...store, relayUrl: database.urls.relay });
    const relays = [start(), start()];
    const killing = killSome(relays, start);
    const told = (await Promise.all(Array.from({ length: writers }, () => write(app)))).flat();
    await killing;
    await untilCounted(admin, told.length);

    const { rows } = await admin.query<{ effects: number; events: number }>(
      'select count(*)::int as effects, count(distinct event_id)::int as events from seen.effect',
    );
    expect(rows[0]).toEqual({ effects: told.length, events: told.length });

    await Promise.all(relays.map(end));
    await worker.close();
    await queues.close();
    await Promise.all([app.end(), admin.end()]);
    await database.drop();
  }, 120_000);
});

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** One transaction in the organization's name, ended as the act says. */
async function inTransaction<T>(
  app: pg.Pool,
  act: (query: pg.PoolClient) => Promise<T>,
  ending = 'commit',
): Promise<T> {
  const client = await app.connect();
  try {
    await client.query(`begin; select set_config('app.organization_id', '${organizationId}', true)`);
    const result = await act(client);
    await client.query(ending);
    return result;
  } finally {
    client.release();
  }
}

const queryOf = (client: pg.PoolClient) => async (sql: string, params: readonly unknown[]) =>
  (await client.query(sql, [...params])).rows;

/** Tells events in transactions that take their time, so that they commit in another order than they began; some roll back. */
async function write(app: pg.Pool): Promise<string[]> {
  const told: string[] = [];
  for (let nth = 0; nth < transactionsEach; nth++) {
    const ending = nth % 20 === 19 ? 'rollback' : 'commit';
    const ids = await inTransaction(
      app,
      async (client) => {
        const outbox = new Outbox(queryOf(client), organizationId);
        for (let left = 1 + (nth % 4); left > 0; left--) {
          const subject = { organizationId, appointmentId: uuidv7(), clinicId: organizationId, day: '2026-11-22' };
          outbox.add(appointmentArrived.make(subject, { id: uuidv7(), occurredAt: new Date().toISOString() }));
        }
        const added = outbox.told.map(({ id }) => id);
        await outbox.flush();
        await sleep(Math.random() * 10);
        return added;
      },
      ending,
    );
    if (ending === 'commit') told.push(...ids);
    await sleep(Math.random() * 60);
  }
  return told;
}

/** A subscriber whose effect has no key of its own: a second run would show. */
function answer(queues: Queues, app: pg.Pool): Worker {
  const { connection, factory, prefix } = queues.store;
  const act = async ({ name, data }: { name: string; data: { eventId: string } }) =>
    inTransaction(app, async (client) => {
      if (!(await new Inbox(queryOf(client), organizationId).enter({ eventId: data.eventId, subscriber: name })))
        return;
      await client.query('insert into seen.effect (event_id) values ($1)', [data.eventId]);
    });
  const worker = new Worker('figures', act, { connection, prefix, concurrency: 5 }, factory);
  return worker as unknown as Worker;
}

function startRelay(where: object): ChildProcess {
  return spawn(process.execPath, ['--conditions=@stipple/source', script, JSON.stringify(where)], {
    env: {},
    stdio: 'inherit',
  });
}

async function killSome(relays: ChildProcess[], start: () => ChildProcess): Promise<void> {
  for (let nth = 0; nth < kills; nth++) {
    await sleep(300 + Math.random() * 700);
    const victim = relays[nth % relays.length];
    if (victim) await end(victim);
    relays[nth % relays.length] = start();
  }
}

async function end(relay: ChildProcess): Promise<void> {
  if (relay.exitCode !== null || relay.signalCode !== null) return;
  const ended = once(relay, 'exit');
  relay.kill('SIGKILL');
  await ended;
}

async function untilCounted(admin: pg.Client, expected: number): Promise<void> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await sleep(100)) {
    const { rows } = await admin.query<{ n: number }>('select count(*)::int as n from inbox');
    if ((rows[0]?.n ?? 0) >= expected) return;
  }
}
