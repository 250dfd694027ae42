import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineJob, done, id, never, retry, skip, type Verdict } from '@stipple/domain/jobs';
import { openQueues, type Queues } from '@stipple/server/queue';
import { aDatabase } from '@stipple/testing/database';
import { aRedis } from '@stipple/testing/redis';
import { z } from 'zod';
import { JobRunner } from './job-runner.ts';
import { pauseMs, QueueWorkers } from './queue-workers.ts';

const database = await aDatabase();
const redis = await aRedis();
const backends = [
  { backend: 'PostgreSQL', redisUrl: undefined },
  ...(redis ? [{ backend: 'Redis', redisUrl: redis.url }] : []),
];

const organizationId = '018f0000-0000-7000-8000-000000000001';
const payload = z.object({ organizationId: id, number: z.int().optional() });
const doThing = defineJob({ name: 'do-thing', payload, queue: 'items' });
const stranger = defineJob({ name: 'do-novelty', payload, queue: 'items' });

afterAll(async () => {
  await database.drop();
  await redis?.stop();
});

describe.each(backends)('workers of the queues on $backend', ({ redisUrl }) => {
  let queues: Queues;
  const begun: QueueWorkers[] = [];

  beforeEach(async () => {
    queues = await openQueues({ queueUrl: database.urls.queue, redisUrl, maxConnections: 16, prefix: randomUUID() });
  });

  afterEach(async () => {
    await Promise.all(begun.splice(0).map((workers) => workers.stop(2_000)));
    await queues.wipe();
    await queues.close();
  });

  async function work(act: (payload: object, jobId: string) => Promise<Verdict>, nowMs = Date.now) {
    const seen = { gaveUp: [] as string[], stalled: [] as string[], ended: [] as string[] };
    const runner = new JobRunner(
      [{ name: 'do-thing', queue: 'items', payload, act }],
      ({ verdict }) => seen.ended.push(verdict.verdict),
      nowMs,
    );
    const workers = new QueueWorkers({
      store: queues.store,
      runner,
      backoffOf: () => ({ firstMs: 20, mostMs: 40 }),
      lockMs: 1_000,
      observer: {
        gaveUp: (_queue, _name, _id, reason) => seen.gaveUp.push(reason),
        stalled: (_queue, jobId) => seen.stalled.push(jobId),
        troubled: () => undefined,
      },
    });
    begun.push(workers);
    await workers.start();
    return { workers, seen };
  }

  async function until(what: () => boolean | Promise<boolean>): Promise<void> {
    for (const deadline = performance.now() + 20_000; !(await what()); await sleep(10))
      if (performance.now() > deadline) throw new Error(`waited too long for ${what}`);
  }

  const depth = async () => (await queues.counts()).items;

  it('take up what has an earlier turn first', async () => {
    const order = [30, 2, 1, 2_000].map((turn) => ({ job: doThing, payload: { organizationId, number: turn }, turn }));
    await queues.addMany([...order, ...order.slice(0, 1).map((one) => ({ ...one, turn: 3 }))]);
    await queues.limit('items', 1);
    const taken: unknown[] = [];
    await work(async (given) => {
      taken.push(Reflect.get(given, 'number'));
      return done;
    });
    await until(() => taken.length === 5);
    expect(taken).toEqual([1, 2, 30, 30, 2_000]);
  });

  it('end a job that is done, and one that need not be done any more', async () => {
    const verdicts = [done, skip('cancelled meanwhile')];
    const { seen } = await work(async () => verdicts.pop() ?? done);
    await queues.add(doThing, { organizationId });
    await queues.add(doThing, { organizationId });
    await until(() => seen.ended.length === 2);
    await until(async () => (await depth()).active === 0);
    expect(await depth()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  });

  it('try again what may pass, after a pause, until it is done', async () => {
    let tries = 0;
    const { seen } = await work(async () => {
      tries += 1;
      if (tries < 4) throw new Error('not yet');
      return done;
    });
    await queues.add(doThing, { organizationId });
    await until(() => seen.ended.length === 4);
    expect(seen.ended).toEqual(['retry', 'retry', 'retry', 'done']);
    expect(seen.gaveUp).toEqual([]);
  });

  it('fail at once what can never be done, with its reason', async () => {
    const { seen } = await work(async () => never('no telephone'));
    await queues.add(doThing, { organizationId });
    await until(() => seen.gaveUp.length === 1);
    expect(seen).toMatchObject({ ended: ['never'], gaveUp: ['no telephone'] });
    expect((await depth()).failed).toBe(1);
  });

  it('store no message of a driver with a job', async () => {
    const { seen } = await work(async () => {
      if (seen.ended.length === 0) return retry(new Error('Key (email)=(ann@example.org) exists'));
      throw Object.assign(new Error('row of Ann'), { code: '23505' });
    });
    await queues.add({ ...doThing, attempts: 2 }, { organizationId });
    await until(() => seen.gaveUp.length === 1);
    expect(seen.gaveUp).toEqual(['Error 23505']);
  });

  it('never complete an unknown job: it waits for a newer release, then fails', async () => {
    let later = 0;
    const { seen } = await work(
      async () => done,
      () => Date.now() + later,
    );
    await queues.add(stranger, { organizationId });
    await until(() => seen.ended.length >= 2);
    expect(new Set(seen.ended)).toEqual(new Set(['retry']));
    later = 16 * 60_000;
    await until(() => seen.gaveUp.length === 1);
    expect((await depth()).failed).toBe(1);
  });

  it('run again a job whose worker went away, and say so', async () => {
    let runs = 0;
    const { workers } = await work(async () => {
      runs += 1;
      await sleep(runs === 1 ? 60_000 : 0, undefined, { ref: false });
      return done;
    });
    await queues.add(doThing, { organizationId });
    await until(() => runs === 1);
    expect(await workers.stop(50)).toBe(false);
    const second = await work(async () => {
      runs += 1;
      return done;
    });
    await until(() => second.seen.ended.length === 1);
    expect(second.seen.stalled).toHaveLength(1);
    expect(runs).toBe(2);
  });

  it('finish what they have at hand before they stop', async () => {
    const { workers, seen } = await work(async () => {
      await sleep(200);
      return done;
    });
    await queues.add(doThing, { organizationId });
    await until(async () => (await depth()).active === 1);
    await queues.add(doThing, { organizationId });
    expect(await workers.stop(5_000)).toBe(true);
    expect(seen.ended.length).toBeGreaterThanOrEqual(1);
    expect((await depth()).active).toBe(0);
  });
});

describe('the pause before another try', () => {
  it('doubles up to the longest, less up to a tenth', () => {
    const backoff = { firstMs: 500, mostMs: 600_000 };
    expect([1, 2, 3, 12, 500].map((tried) => pauseMs(backoff, tried, 0))).toEqual([
      500, 1_000, 2_000, 600_000, 600_000,
    ]);
    expect(pauseMs(backoff, 1, 1)).toBe(450);
  });
});
