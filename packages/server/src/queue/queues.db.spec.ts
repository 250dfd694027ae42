import { randomUUID } from 'node:crypto';
import { defineJob, id } from '@stipple/domain/jobs';
import { aDatabase } from '@stipple/testing/database';
import { aRedis } from '@stipple/testing/redis';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import { z } from 'zod';
import { type Addition, addition, openQueues, type Queues } from './index.ts';

const database = await aDatabase();
const redis = await aRedis();
const backends = [
  { backend: 'PostgreSQL', redisUrl: undefined },
  ...(redis ? [{ backend: 'Redis', redisUrl: redis.url }] : []),
];

const countOne = defineJob({
  name: 'count-one',
  payload: z.object({ organizationId: id, number: z.int(), added: z.int().optional() }),
  queue: 'items',
  idBy: ['number'],
  attempts: 3,
  keep: { doneSeconds: 60, failedSeconds: 60 },
});
const countAny = defineJob({ name: 'count-any', payload: z.object({ organizationId: id }), queue: 'items' });
const organizationId = '018f0000-0000-7000-8000-000000000001';

afterAll(async () => {
  await database.drop();
  await redis?.stop();
});

describe.each(backends)('the queues on $backend', ({ redisUrl }) => {
  let queues: Queues;
  const workers: Worker[] = [];

  beforeEach(async () => {
    queues = await openQueues({ queueUrl: database.urls.queue, redisUrl, maxConnections: 8, prefix: randomUUID() });
  });

  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await queues.wipe();
    await queues.close();
  });

  /** Runs jobs until `count` have ended one way or the other; gives them back in the order they ran. */
  async function run(count: number, act: (job: Job) => Promise<unknown> = async () => undefined): Promise<Job[]> {
    const { connection, factory, prefix } = queues.store;
    const ran: Job[] = [];
    await new Promise<void>((resolve) => {
      const settings = { backoffStrategy: () => 1 };
      const tally = (job: Job) => {
        ran.push(job);
        if (ran.length === count) resolve();
      };
      const process = (job: Job) => act(job);
      const worker = new Worker('items', process, { connection, prefix, settings, concurrency: 4 }, factory);
      worker.on('completed', (job) => tally(job as Job));
      worker.on('failed', (job, error) => job && error.message === 'final' && tally(job as Job));
      workers.push(worker as unknown as Worker);
    });
    return ran;
  }

  it('show what failed and put it back in line', async () => {
    await queues.addMany([1, 2].map((number) => addition(countOne, { organizationId, number })));
    await run(2, async () => {
      throw new UnrecoverableError('final');
    });
    const failed = await queues.failed('items');
    expect(failed.map(({ id }) => id).sort()).toEqual(['count-one.1', 'count-one.2']);
    expect(failed[0]).toMatchObject({ name: 'count-one', reason: 'final', tries: 1 });
    expect(JSON.stringify(failed)).not.toContain(organizationId);
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await queues.retryFailed('items');
    expect((await queues.counts()).items).toMatchObject({ waiting: 2, failed: 0 });
    expect(await run(2)).toHaveLength(2);
    expect(await queues.failed('items')).toEqual([]);
  });

  it('carry a job with its payload to a worker', async () => {
    await queues.add(countOne, { organizationId, number: 1 });
    const [job] = await run(1);
    expect(job?.name).toBe('count-one');
    expect(job?.data).toEqual({ organizationId, number: 1 });
    expect(job?.id).toBe('count-one.1');
  });

  it('add a job with the same id once, also when it has run and is kept', async () => {
    await queues.addMany([1, 2, 2, 3].map((number) => addition(countOne, { organizationId, number })));
    expect((await queues.counts()).items.waiting).toBe(3);
    await run(3);
    await queues.add(countOne, { organizationId, number: 2 });
    expect((await queues.counts()).items.waiting).toBe(0);
  });

  it('know a job until it is done and not kept', async () => {
    const brief = { ...countOne, keep: { doneSeconds: 0, failedSeconds: 60 } };
    const [one, two] = [1, 2].map((number) => addition(brief, { organizationId, number })) as [Addition, Addition];
    await queues.addMany([one]);
    expect([await queues.knows(one), await queues.knows(two)]).toEqual([true, false]);
    await run(1);
    expect(await queues.knows(one)).toBe(false);
  });

  it('add jobs without an id as often as asked', async () => {
    await queues.addMany([addition(countAny, { organizationId }), addition(countAny, { organizationId })]);
    expect((await queues.counts()).items.waiting).toBe(2);
  });

  it('refuse a payload that is not as declared, and then add nothing', async () => {
    const wrong = { organizationId, number: 1.5 };
    const both = [addition(countOne, { organizationId, number: 1 }), addition(countOne, wrong)];
    await expect(queues.addMany(both)).rejects.toThrow('number');
    expect((await queues.counts()).items.waiting).toBe(0);
  });

  it('try a failing job as often as declared and keep it as failed', async () => {
    let tries = 0;
    await queues.add(countOne, { organizationId, number: 1 });
    await run(1, async () => {
      tries += 1;
      throw new Error(tries === 3 ? 'final' : 'again');
    });
    expect(tries).toBe(3);
    expect((await queues.counts()).items).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1 });
  });

  it('work again after the store was wiped', async () => {
    await queues.add(countOne, { organizationId, number: 1 });
    await queues.wipe();
    expect((await queues.counts()).items.waiting).toBe(0);
    await queues.add(countOne, { organizationId, number: 1 });
    expect(await run(1)).toHaveLength(1);
  });

  it('share one store between processes', async () => {
    const { prefix } = queues.store;
    const other = await openQueues({ queueUrl: database.urls.queue, redisUrl, prefix });
    await other.add(countOne, { organizationId, number: 7 });
    await other.close();
    expect((await queues.counts()).items.waiting).toBe(1);
  });
});

describe('a queue store that is not there', () => {
  it('on PostgreSQL, says so and shows no address', async () => {
    const opening = openQueues({ queueUrl: 'postgresql://stipple_queue:secret@127.0.0.1:1/stipple' });
    await expect(opening).rejects.toThrow(/^The queue could not be opened in PostgreSQL$/);
  });

  it('on Redis, says so and shows no address', async () => {
    const opening = openQueues({ queueUrl: database.urls.queue, redisUrl: 'redis://:secret@127.0.0.1:1' });
    await expect(opening).rejects.toThrow(/^The queue could not be opened in Redis$/);
  });
});
