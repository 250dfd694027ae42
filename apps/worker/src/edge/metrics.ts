import type { QueueName, VerdictName } from '@stipple/domain/jobs';
import type { QueueDepth } from '@stipple/server/queue';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Where the gauges read from when somebody asks. */
export interface MetricSources {
  readonly depths: () => Promise<Readonly<Record<QueueName, QueueDepth>>>;
  readonly lag: () => Promise<{ readonly waiting: number; readonly oldestSeconds: number; readonly refused: number }>;
}

const startBuckets = [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 60, 600, 3_600];
const workBuckets = [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 120];

/** What this worker tells Prometheus. Labels are names of declarations, never ids. */
export class Metrics {
  readonly registry = new Registry();
  readonly jobs = new Counter({
    name: 'stipple_jobs_total',
    help: 'Jobs that ended a try, by verdict.',
    labelNames: ['job', 'verdict'] as const,
    registers: [this.registry],
  });
  readonly seconds = new Histogram({
    name: 'stipple_job_duration_seconds',
    help: 'How long a try took.',
    labelNames: ['job'] as const,
    buckets: workBuckets,
    registers: [this.registry],
  });
  readonly waited = new Histogram({
    name: 'stipple_job_wait_seconds',
    help: 'From being added to the first try.',
    labelNames: ['job'] as const,
    buckets: startBuckets,
    registers: [this.registry],
  });
  readonly gaveUp = new Counter({
    name: 'stipple_jobs_given_up_total',
    help: 'Jobs that failed for good and wait for a person.',
    labelNames: ['queue'] as const,
    registers: [this.registry],
  });
  readonly stalled = new Counter({
    name: 'stipple_jobs_stalled_total',
    help: 'Jobs whose worker died or hung.',
    labelNames: ['queue'] as const,
    registers: [this.registry],
  });
  readonly relayed = new Counter({
    name: 'stipple_events_relayed_total',
    help: 'Events carried from the outbox to their subscribers.',
    registers: [this.registry],
  });
  readonly refused = new Counter({
    name: 'stipple_events_refused_total',
    help: 'Events nobody could be told of.',
    registers: [this.registry],
  });
  readonly toldAgain = new Counter({
    name: 'stipple_events_told_again_total',
    help: 'Answers found missing and asked for again.',
    registers: [this.registry],
  });

  constructor(sources: MetricSources) {
    collectDefaultMetrics({ register: this.registry });
    this.#gaugeDepths(sources);
    this.#gaugeLag(sources);
  }

  ended(job: string, verdict: VerdictName, seconds: number): void {
    this.jobs.inc({ job, verdict });
    this.seconds.observe({ job }, seconds);
  }

  #gaugeDepths({ depths }: MetricSources): void {
    new Gauge({
      name: 'stipple_queue_jobs',
      help: 'Jobs in a queue, by state.',
      labelNames: ['queue', 'state'] as const,
      registers: [this.registry],
      async collect() {
        const counted = await depths().catch(() => undefined);
        this.reset();
        for (const [queue, states] of Object.entries(counted ?? {}))
          for (const [state, count] of Object.entries(states)) this.set({ queue, state }, count);
      },
    });
  }

  #gaugeLag({ lag }: MetricSources): void {
    new Gauge({
      name: 'stipple_outbox_events',
      help: 'Events in the outbox that were not carried on: waiting, or refused.',
      labelNames: ['state'] as const,
      registers: [this.registry],
      async collect() {
        const now = await lag().catch(() => undefined);
        this.reset();
        if (now) this.set({ state: 'waiting' }, now.waiting);
        if (now) this.set({ state: 'refused' }, now.refused);
      },
    });
    new Gauge({
      name: 'stipple_outbox_lag_seconds',
      help: 'Age of the oldest event that waits.',
      registers: [this.registry],
      async collect() {
        const now = await lag().catch(() => undefined);
        if (now) this.set(now.oldestSeconds);
      },
    });
  }
}
