import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkerConfig } from '@stipple/config';
import { appointmentArrived } from '@stipple/domain/appointments';
import { events } from '@stipple/domain/events';
import { openServer } from '@stipple/server/house';
import { OutboxRelay } from '@stipple/server/outbox';
import { openQueues } from '@stipple/server/queue';
import { Context } from '@stipple/server/work';
import { aDatabase, type TestDatabase } from '@stipple/testing/database';
import { aRedis } from '@stipple/testing/redis';
import pg from 'pg';
import { openLog } from '../src/edge/log.ts';
import { type OpenWorker, openWorker } from '../src/edge/open-worker.ts';

const redis = await aRedis();
const backends = [
  { backend: 'PostgreSQL', redisUrl: undefined },
  ...(redis ? [{ backend: 'Redis', redisUrl: redis.url }] : []),
];
const organizationId = '018f0000-0000-7000-8000-000000000001';
const clinicId = '018f0000-0000-7000-8000-000000000002';

afterAll(() => redis?.stop());

describe.each(backends)('a worker with its queues on $backend', ({ redisUrl }) => {
  let database: TestDatabase;
  let admin: pg.Client;
  let config: WorkerConfig;
  let worker: OpenWorker | undefined;

  beforeEach(async () => {
    database = await aDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query('insert into organization (id, name, created_at) values ($1, $2, now())', [
      organizationId,
      'Ink',
    ]);
    config = {
      databaseAppUrl: database.urls.app,
      databaseQueueUrl: database.urls.queue,
      databaseRelayUrl: database.urls.relay,
      redisUrl,
      logLevel: 'silent',
      dataDir: '.',
      host: '127.0.0.1',
      workerPort: 0,
    };
  });

  afterEach(async () => {
    await worker?.close();
    worker = undefined;
    await lose();
    await admin.end();
    await database.drop();
  });

  const open = async () => {
    worker = await openWorker(config, openLog('silent'));
    return worker;
  };

  /** Tells an event as a use case does. @returns nothing: whoever wants to know looks into the inbox. */
  async function tell(day: string): Promise<void> {
    const server = await openServer({ databaseAppUrl: database.urls.app, name: 'test', poolSize: 1 });
    await server.work.in(Context.ofSystem(organizationId, 'test'), async (tx) =>
      tx.tell(appointmentArrived, { appointmentId: clinicId, clinicId, day }),
    );
    await server.close();
  }

  /** Empties the queue store. */
  async function lose(): Promise<void> {
    const queues = await openQueues({ queueUrl: database.urls.queue, redisUrl });
    await queues.wipe();
    await queues.close();
  }

  const answers = async () => {
    const { rows } = await admin.query<{ subscriber: string }>('select subscriber from inbox order by subscriber');
    return rows.map(({ subscriber }) => subscriber);
  };

  async function until(what: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
    for (const deadline = performance.now() + seconds * 1_000; !(await what()); await sleep(20))
      if (performance.now() > deadline) throw new Error(`waited too long for ${what}`);
  }

  const get = (path: string) => fetch(`http://127.0.0.1:${worker?.port}${path}`);

  it('has hands for everything that is declared, and says when it is ready', async () => {
    await open();
    await until(async () => (await get('/health/ready')).status === 200);
    expect(await (await get('/health/ready')).json()).toEqual({
      status: 'ok',
      checks: { database: true, queue: true, relay: true },
    });
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/nowhere')).status).toBe(404);
  });

  it('carries what a use case told to everyone who answers, and counts it', async () => {
    await open();
    await tell('2026-11-22');
    const expected = events.subscribers.filter(({ on }) => on.some(({ name }) => name === appointmentArrived.name));
    await until(async () => (await answers()).length === expected.length);
    expect(await answers()).toEqual(expected.map(({ name }) => name).sort());
    await until(async () =>
      (await (await get('/metrics')).text()).includes('stipple_jobs_total{job="update-day-figures",verdict="done"} 1'),
    );
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('stipple_events_relayed_total 1');
    expect(metrics).toContain('stipple_outbox_lag_seconds 0');
    expect(metrics).toContain('stipple_queue_jobs{queue="figures",state="failed"} 0');
    expect(metrics).not.toContain(organizationId);
  });

  it('sweeps every organization', async () => {
    await open();
    const swept = (name: string) => `stipple_jobs_total{job="${name}",verdict="done"}`;
    await until(async () => {
      const metrics = await (await get('/metrics')).text();
      return metrics.includes(swept('sweep-settled-treatments')) && metrics.includes(swept('sweep-due-top-ups'));
    });
  });

  it('loses nothing when the queue store is lost', async () => {
    await tell('2026-11-22');
    await relayInto(database, redisUrl);
    await lose();
    await admin.query("update outbox set relayed_at = now() - interval '40 seconds'");
    expect(await answers()).toEqual([]);
    await open();
    await until(async () => (await answers()).includes('update-day-figures'), 40);
  });

  it('goes at once when it is asked to and has nothing at hand', async () => {
    const opened = await open();
    const before = performance.now();
    worker = undefined;
    await opened.close();
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

/** Relays what waits, as a worker does that is gone before anybody answers. */
async function relayInto(database: TestDatabase, redisUrl: string | undefined): Promise<void> {
  const queues = await openQueues({ queueUrl: database.urls.queue, redisUrl });
  const relayed = Promise.withResolvers<void>();
  const relay = new OutboxRelay({
    relayUrl: database.urls.relay,
    sink: queues,
    catalogue: events,
    observer: { relayed: () => relayed.resolve() },
  });
  relay.start();
  await relayed.promise;
  await relay.close();
  await queues.close();
}
