import { NestFactory } from '@nestjs/core';
import type { WorkerConfig } from '@stipple/config';
import { events } from '@stipple/domain/events';
import { jobs, type Patience } from '@stipple/domain/jobs';
import { openServer, type Server } from '@stipple/server/house';
import { OutboxRelay } from '@stipple/server/outbox';
import { openCarriers } from '@stipple/server/outside/carriers';
import { openStorage } from '@stipple/server/outside/storage';
import { openQueues, type Queues } from '@stipple/server/queue';
import type { Logger } from 'pino';
import { workerModule } from '../worker.module.ts';
import { abilitiesOf } from './abilities.ts';
import { HealthServer } from './health-server.ts';
import { instancesIn } from './instances.ts';
import { JobRunner } from './job-runner.ts';
import { nestLog } from './log.ts';
import { Metrics } from './metrics.ts';
import { Observer } from './observer.ts';
import { QueueWorkers } from './queue-workers.ts';
import { type Roster, rosterOf } from './roster.ts';
import { Schedules } from './schedules.ts';

/** A worker that is at work. */
export interface OpenWorker {
  /** Where its /health and /metrics are. */
  readonly port: number;
  /** Takes no more jobs, finishes those at hand (at most 7 s), and lets go of everything. */
  close(): Promise<void>;
}

/** What to let go of at the end, last opened first. */
type Closers = (() => unknown)[];

/** Connections to the queue store: one per queue to listen, the rest for adding, taking and finishing jobs. */
const queueConnections = 14;
const stopPatienceMs = 7_000;

/**
 * Opens everything the worker needs, checks that every declared job, subscriber and sweep has its hands, and begins.
 *
 * @throws UnsafeDatabaseError when a role, table, policy or clock is wrong; IncompleteWorkerError when the
 *   roster is not complete; QueueUnavailableError when the queue store does not answer. Nothing is left open then.
 */
export async function openWorker(config: WorkerConfig, log: Logger): Promise<OpenWorker> {
  const closers: Closers = [];
  const close = async () => {
    for (const end of closers.splice(0).reverse()) await end();
  };
  try {
    const { databaseAppUrl, publicUrl } = config;
    const outside = { storage: openStorage(config), carriers: openCarriers(config), publicUrl };
    const server = await openServer({ databaseAppUrl, name: 'stipple-worker', ...outside });
    closers.push(() => server.close());
    const queues = await openOwnQueues(config, log);
    closers.push(() => queues.close());
    const roster = await gather(server, log, closers);
    const port = await begin(equip({ config, log, server, queues, roster }), closers);
    log.info({ port, queue: queues.store.backend }, 'worker is at work');
    return { port, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function openOwnQueues(config: WorkerConfig, log: Logger): Promise<Queues> {
  return openQueues({
    queueUrl: config.databaseQueueUrl,
    redisUrl: config.redisUrl,
    maxConnections: queueConnections,
    onError: (error) => log.warn({ code: Reflect.get(error, 'code') }, 'queue store is in trouble'),
  });
}

/** Lets Nest make every handler with the services it asks for, and matches them with what is declared. */
async function gather(server: Server, log: Logger, closers: Closers): Promise<Roster> {
  const module = workerModule(server.services);
  const nest = await NestFactory.createApplicationContext(module, { logger: nestLog(log), abortOnError: false });
  closers.push(() => nest.close());
  return rosterOf(events, jobs, instancesIn(nest));
}

interface Parts {
  readonly config: WorkerConfig;
  readonly log: Logger;
  readonly server: Server;
  readonly queues: Queues;
  readonly roster: Roster;
}

interface Equipment {
  readonly relay: OutboxRelay;
  readonly workers: QueueWorkers;
  readonly schedules: Schedules;
  readonly health: HealthServer;
}

/** Makes the moving parts; none of them moves yet. */
function equip(parts: Parts): Equipment {
  const { config, log, server, queues } = parts;
  const metrics: Metrics = new Metrics({ depths: () => queues.counts(), lag: () => relay.lag() });
  const observer = new Observer(log, metrics);
  const { databaseRelayUrl: relayUrl } = config;
  const relay = new OutboxRelay({ relayUrl, sink: queues, catalogue: events, observer: observer.relay });
  const schedules = new Schedules({
    sweeps: jobs.sweeps,
    queues,
    nowMs: Date.now,
    failed: (error) => observer.schedulesFailed(error),
  });
  const health = new HealthServer({
    host: config.host,
    port: config.workerPort,
    registry: metrics.registry,
    checks: {
      database: () => server.ready(),
      queue: () => queues.counts().then(() => true),
      relay: async () => relay.listening,
    },
  });
  return { relay, workers: workersOf(parts, observer), schedules, health };
}

function workersOf({ server, queues, roster }: Parts, observer: Observer): QueueWorkers {
  const abilities = abilitiesOf(roster, {
    organizationIds: ({ after, limit }) => server.services.organizations.ids(after, limit),
    queues,
    now: () => server.work.now(),
    failed: (sweep, organizationId, error) => observer.sweepFailed(sweep, organizationId, error),
  });
  const declared = new Map<string, Patience>([...events.subscribers, ...jobs.jobs].map((one) => [one.name, one]));
  return new QueueWorkers({
    store: queues.store,
    runner: new JobRunner(abilities, (end) => observer.ended(end), Date.now),
    backoffOf: (name) => declared.get(name)?.backoff,
    observer,
  });
}

/** Starts in the order in which things are needed; ends in the other. @returns the port of /health. */
async function begin({ relay, workers, schedules, health }: Equipment, closers: Closers): Promise<number> {
  closers.push(() => health.close());
  const port = await health.open();
  closers.push(() => workers.stop(stopPatienceMs));
  await workers.start();
  closers.push(() => relay.close());
  relay.start();
  closers.push(() => schedules.stop());
  schedules.start();
  closers.push(() => health.leave());
  return port;
}
