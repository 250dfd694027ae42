import type { QueueName, SweepDeclaration } from '@stipple/domain/jobs';
import type { RelayObserver } from '@stipple/server/outbox';
import type { Logger } from 'pino';
import { type Failure, failureOf } from './failure.ts';
import type { JobEnd } from './job-runner.ts';
import type { Metrics } from './metrics.ts';
import type { QueueObserver } from './queue-workers.ts';

/** Turns what happens in this worker into log lines and counts. Ids, names and codes only. */
export class Observer implements QueueObserver {
  readonly #log: Logger;
  readonly #metrics: Metrics;

  constructor(log: Logger, metrics: Metrics) {
    this.#log = log;
    this.#metrics = metrics;
  }

  ended({ job, known, verdict, seconds, waitedSeconds }: JobEnd): void {
    const name = known ? job.name : 'unknown';
    this.#metrics.ended(name, verdict.verdict, seconds);
    this.#metrics.waited.observe({ job: name }, waitedSeconds);
    const about = { queue: job.queue, job: job.name, jobId: job.id, ms: Math.round(seconds * 1_000) };
    if (verdict.verdict === 'done') this.#log.debug(about, 'job done');
    else if (verdict.verdict === 'skip') this.#log.info({ ...about, reason: verdict.reason }, 'job skipped');
    else if (verdict.verdict === 'retry')
      this.#log.warn({ ...about, ...told(verdict.cause) }, 'job will be tried again');
    else this.#log.error({ ...about, reason: verdict.reason, ...told(verdict.cause) }, 'job cannot be done');
  }

  stalled(queue: QueueName, jobId: string): void {
    this.#metrics.stalled.inc({ queue });
    this.#log.warn({ queue, jobId }, 'job lost its worker and is run again');
  }

  gaveUp(queue: QueueName, job: string, jobId: string, reason: string): void {
    this.#metrics.gaveUp.inc({ queue });
    this.#log.error({ queue, job, jobId, reason }, 'job was given up and waits for a person');
  }

  troubled(queue: QueueName | 'all', error: Error): void {
    this.#log.warn({ queue, ...told(error) }, 'queue is in trouble');
  }

  sweepFailed(sweep: SweepDeclaration, organizationId: string, error: unknown): void {
    this.#log.error({ sweep: sweep.name, organizationId, ...told(error) }, 'organization could not be swept');
  }

  schedulesFailed(error: Error): void {
    this.#log.warn(told(error), 'sweeps could not be asked for');
  }

  /** What the relay reports. */
  readonly relay: RelayObserver = {
    relayed: ({ events, jobs }) => {
      this.#metrics.relayed.inc(events);
      this.#log.debug({ events, jobs }, 'events relayed');
    },
    refused: (refusal) => {
      this.#metrics.refused.inc();
      this.#log.error(refusal, 'event was refused and waits for a person or a newer release');
    },
    toldAgain: (jobs) => {
      this.#metrics.toldAgain.inc(jobs);
      this.#log.warn({ jobs }, 'unanswered events are told again');
    },
    pruned: (rows) => this.#log.info(rows, 'old events and answers are gone'),
    failed: (error) => this.#log.warn(told(error), 'relay is in trouble'),
  };
}

function told(error: unknown): { cause?: Failure } {
  return error === undefined ? {} : { cause: failureOf(error) };
}
