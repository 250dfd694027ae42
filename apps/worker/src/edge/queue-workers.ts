import { setTimeout as sleep } from 'node:timers/promises';
import { type Backoff, type QueueName, queueNames, type Verdict } from '@stipple/domain/jobs';
import type { QueueStore } from '@stipple/server/queue';
import { type IQueueBackend, type Job, type JobProgress, UnrecoverableError, Worker } from 'bullmq';
import { failureOf } from './failure.ts';
import type { JobRunner } from './job-runner.ts';

export interface QueueWorkersOptions {
  readonly store: QueueStore;
  readonly runner: JobRunner;
  /** The pause a job's declaration asks for, by name. */
  readonly backoffOf: (name: string) => Backoff | undefined;
  readonly observer: QueueObserver;
  /** How long a job may go unheard of before another worker takes it, in milliseconds. Default 30,000. */
  readonly lockMs?: number;
}

export interface QueueObserver {
  /** A worker died or hung while it had this job; the job is tried again. */
  stalled(queue: QueueName, jobId: string): void;
  /** A job is in the failed set now, for a person to look at. */
  gaveUp(queue: QueueName, name: string, jobId: string, reason: string): void;
  /** A connection or the store is in trouble; it heals by itself. */
  troubled(queue: QueueName, error: Error): void;
}

type BullWorker = Worker<unknown, unknown, string, IQueueBackend, JobProgress, QueueStore['connection']>;

/** Jobs of a queue that one worker process runs at once. */
const concurrency: Readonly<Record<QueueName, number>> = {
  events: 10,
  figures: 4,
  items: 10,
  messages: 10,
  pictures: 1,
  sweeps: 2,
};

/**
 * A job whose worker was killed is run again, as often as that happens: the count is about crashes, not about the job,
 * and a job given up because of two bad deployments would be lost without a word.
 */
const maxStalledCount = 1_000_000;

/** Takes jobs out of every queue and hands them to the runner. */
export class QueueWorkers {
  readonly #workers: readonly BullWorker[];
  readonly #options: QueueWorkersOptions;
  #atHand = 0;

  constructor(options: QueueWorkersOptions) {
    this.#options = options;
    this.#workers = queueNames.map((name) => this.#worker(name));
  }

  /** Begins to take jobs. */
  async start(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.waitUntilReady()));
    for (const worker of this.#workers) {
      worker.run().catch((error: Error) => this.#options.observer.troubled(worker.name as QueueName, error));
    }
  }

  /**
   * Takes no more jobs and waits for those at hand, at most `patienceMs`; what is left then is run again elsewhere.
   * @returns false when jobs had to be left.
   */
  async stop(patienceMs: number): Promise<boolean> {
    await Promise.all(this.#workers.map((worker) => worker.pause(true)));
    const deadline = performance.now() + patienceMs;
    while (this.#atHand > 0 && performance.now() < deadline) await sleep(20);
    const inTime = this.#atHand === 0;
    await Promise.all(this.#workers.map((worker) => worker.close(!inTime)));
    return inTime;
  }

  /** Runs one job and counts it as at hand meanwhile. */
  async #run(queue: QueueName, job: Job): Promise<object | undefined> {
    this.#atHand += 1;
    try {
      const { id = '', name, data, timestamp } = job;
      return answer(await this.#options.runner.run({ queue, id, name, data: data as unknown, addedAtMs: timestamp }));
    } finally {
      this.#atHand -= 1;
    }
  }

  #worker(queue: QueueName): BullWorker {
    const { store, observer, backoffOf, lockMs = 30_000 } = this.#options;
    const worker: BullWorker = new Worker<
      unknown,
      unknown,
      string,
      IQueueBackend,
      JobProgress,
      QueueStore['connection']
    >(
      queue,
      (job) => this.#run(queue, job as Job),
      {
        connection: store.connection,
        prefix: store.prefix,
        autorun: false,
        concurrency: concurrency[queue],
        lockDuration: lockMs,
        stalledInterval: lockMs / 2,
        maxStalledCount,
        runRetryDelay: 1_000,
        settings: { backoffStrategy: (tried, _type, _error, job) => pauseMs(job && backoffOf(job.name), tried) },
      },
      store.factory,
    );
    worker.on('error', (error) => observer.troubled(queue, error));
    worker.on('stalled', (jobId) => observer.stalled(queue, jobId));
    worker.on('failed', (job, error) => {
      if (job?.finishedOn) observer.gaveUp(queue, job.name, job.id ?? '', error.message);
    });
    return worker;
  }
}

/** The verdict in the queue's own words. What is thrown here is stored with the job, so it quotes nothing. */
function answer(verdict: Verdict): object | undefined {
  switch (verdict.verdict) {
    case 'done':
      return undefined;
    case 'skip':
      return { skipped: verdict.reason };
    case 'retry':
      throw withoutStack(new Error(failureOf(verdict.cause).summary));
    case 'never':
      throw withoutStack(new UnrecoverableError(verdict.reason));
  }
}

function withoutStack<E extends Error>(error: E): E {
  error.stack = `${error.name}: ${error.message}`;
  return error;
}

const usual: Backoff = { firstMs: 1_000, mostMs: 60_000 };

/** Doubles from try to try up to the longest, less up to a tenth, so that what failed together does not return together. */
export function pauseMs({ firstMs, mostMs }: Backoff = usual, tried: number, random = Math.random()): number {
  return Math.round(Math.min(firstMs * 2 ** Math.min(tried - 1, 30), mostMs) * (1 - random / 10));
}
