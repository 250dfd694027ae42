import { type Patience, type PayloadOf, type QueueName, queueNames } from '@stipple/domain/jobs';
import { type IQueueBackend, type JobsOptions, Queue } from 'bullmq';
import type { z } from 'zod';
import { openQueueStore, type QueueStore, type QueueStoreOptions } from './queue-store.ts';

type BullQueue = Queue<object, unknown, string, object, unknown, string, IQueueBackend, QueueStore['connection']>;

/** Anything that can wait in a queue: a job, a subscriber's answer, a sweep's run. */
export interface Queueable extends Patience {
  readonly name: string;
  readonly queue: QueueName;
  readonly payload: z.ZodType<object>;
  jobId?(payload: object): string;
}

/** One declaration with one payload of it, ready to be added. */
export interface Addition {
  readonly job: Queueable;
  readonly payload: object;
  /** Earlier turns run first; without one it runs before all that have one. At most 2,000,000. */
  readonly turn?: number | undefined;
}

/** Jobs of one queue by state. */
export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** A job that was given up, without its payload. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly tries: number;
  /** In milliseconds since 1970. */
  readonly failedAtMs: number;
}

/** Pairs a declaration with its payload, checked by the compiler. */
export function addition<D extends Queueable>(job: D, payload: PayloadOf<D>): Addition {
  return { job, payload: payload as object };
}

/**
 * The producers' side of every queue. There is no way to add a job for later: what is due later is a row in the
 * database that a sweep finds.
 */
export class Queues {
  readonly store: QueueStore;
  readonly #queues: ReadonlyMap<QueueName, BullQueue>;

  constructor(store: QueueStore, onError: (error: Error) => void = () => {}) {
    this.store = store;
    const { connection, prefix, factory } = store;
    this.#queues = new Map(
      queueNames.map((name) => {
        const queue: BullQueue = new Queue(name, { connection, prefix, streams: { events: { maxLen: 100 } } }, factory);
        queue.on('error', onError);
        return [name, queue];
      }),
    );
  }

  /** Adds one job. @throws ZodError when the payload is not what was declared. */
  async add<D extends Queueable>(job: D, payload: PayloadOf<D>): Promise<void> {
    await this.addMany([addition(job, payload)]);
  }

  /**
   * Adds jobs, many of a queue in one statement. A job whose id is in its queue already, in any state, is not added again.
   * @throws ZodError when a payload is not what was declared; then nothing was added.
   */
  async addMany(additions: readonly Addition[]): Promise<void> {
    const byQueue = Map.groupBy(additions.map(entry), ({ queue }) => queue);
    await Promise.all([...byQueue].map(([name, entries]) => addTo(this.#queue(name), entries)));
  }

  /** True while the job with this payload's id is in its queue: waiting, running, failed, or done and kept. */
  async knows({ job, payload }: Addition): Promise<boolean> {
    const jobId = job.jobId?.(payload);
    return jobId !== undefined && (await this.#queue(job.queue).getJobState(jobId)) !== 'unknown';
  }

  /** How many jobs each queue holds. */
  async counts(): Promise<Record<QueueName, QueueDepth>> {
    const counted = queueNames.map(async (name) => {
      const {
        waiting = 0,
        prioritized = 0,
        active = 0,
        delayed = 0,
        failed = 0,
      } = await this.#queue(name).getJobCounts(...(['waiting', 'prioritized', 'active', 'delayed', 'failed'] as const));
      return [name, { waiting: waiting + prioritized, active, delayed, failed }] as const;
    });
    return Object.fromEntries(await Promise.all(counted)) as Record<QueueName, QueueDepth>;
  }

  /** Failed jobs of a queue, the latest first, at most `limit`. */
  async failed(name: QueueName, limit = 50): Promise<FailedJob[]> {
    const jobs = await this.#queue(name).getFailed(0, limit - 1);
    return jobs.map((job) => ({
      id: job.id ?? '',
      name: job.name,
      reason: job.failedReason ?? '',
      tries: job.attemptsMade,
      failedAtMs: job.finishedOn ?? 0,
    }));
  }

  /** Puts every failed job of a queue back in line, with all its tries. */
  async retryFailed(name: QueueName): Promise<void> {
    await this.#queue(name).retryJobs({ state: 'failed' });
  }

  /** Lets at most this many jobs of a queue run at once, over all workers together. */
  async limit(name: QueueName, concurrency: number): Promise<void> {
    await this.#queue(name).setGlobalConcurrency(concurrency);
  }

  /** Forgets everything, as a lost queue store would. For tests and drills. */
  async wipe(): Promise<void> {
    for (const queue of this.#queues.values()) await queue.obliterate({ force: true });
  }

  /** Closes the queues and the connections under them. */
  async close(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    await this.store.close();
  }

  #queue(name: QueueName): BullQueue {
    const queue = this.#queues.get(name);
    if (!queue) throw new Error(`There is no queue "${name}"`);
    return queue;
  }
}

/** Opens the queues of this process. */
export async function openQueues(options: QueueStoreOptions): Promise<Queues> {
  return new Queues(await openQueueStore(options), options.onError);
}

interface Entry {
  readonly queue: QueueName;
  readonly name: string;
  readonly data: object;
  readonly opts: JobsOptions;
}

/** In PostgreSQL the statement for many makes temporary tables, which costs more than a few statements for one. */
const few = 4;

async function addTo(queue: BullQueue, entries: readonly Entry[]): Promise<void> {
  if (entries.length > few) await queue.addBulk([...entries]);
  else await Promise.all(entries.map(({ name, data, opts }) => queue.add(name, data, opts)));
}

function entry({ job, payload, turn }: Addition): Entry {
  const data = job.payload.parse(payload);
  const jobId = job.jobId?.(data);
  return {
    queue: job.queue,
    name: job.name,
    data,
    opts: { ...optionsOf(job), ...(jobId && { jobId }), ...(turn && { priority: turn }) },
  };
}

/** How the queue tries a job, from its declaration; `patient` is the pause the worker works out from `backoff`. */
function optionsOf({ attempts, backoff, keep }: Queueable): JobsOptions {
  return {
    attempts,
    backoff: { type: 'patient', delay: backoff.firstMs },
    // By age only: in PostgreSQL every job that ends would count all that are kept.
    removeOnComplete: keep.doneSeconds === 0 || { age: keep.doneSeconds },
    removeOnFail: { age: keep.failedSeconds },
    stackTraceLimit: 1,
  };
}
