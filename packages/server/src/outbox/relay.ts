import { setTimeout as sleep } from 'node:timers/promises';
import type { EventCatalogue } from '@stipple/domain/events';
import pg from 'pg';
import { Listener } from './listener.ts';
import { outboxChannel } from './outbox.ts';
import { type Pruned, prune } from './prune.ts';
import { type Batch, type JobSink, type Refusal, relayBatch } from './relay-batch.ts';
import { reconsiderRefused, tellAgain } from './tell-again.ts';
import { Waker } from './waker.ts';

/** What the relay reports while it works; nothing of it may stop the relay. */
export interface RelayObserver {
  relayed?(batch: Batch): void;
  /** Somebody must look: this event stays where it is until a person or a newer release acts. */
  refused?(refusal: Refusal): void;
  /** Jobs found unanswered and added again. */
  toldAgain?(jobs: number): void;
  /** What was answered long ago is gone. */
  pruned?(pruned: Pruned): void;
  failed?(error: Error): void;
}

export interface RelayOptions {
  /** Direct connection of role stipple_relay. */
  readonly relayUrl: string;
  readonly sink: JobSink;
  readonly catalogue: EventCatalogue;
  readonly observer?: RelayObserver;
  /** Events per claim. Default 100. */
  readonly batch?: number;
  /** Longest wait between two looks when no notification comes, in milliseconds. Default 1,000. */
  readonly pollMs?: number;
  /** How often unanswered events are looked for, in milliseconds. Default 20,000. */
  readonly tellAgainMs?: number;
  /** How old an event must be before it counts as unanswered, in seconds. Default 30. */
  readonly unansweredAfterSeconds?: number;
}

/** Looking back: at start and once an hour over days, when old rows are pruned too, otherwise over the last hour. */
const longLookSeconds = 3 * 86_400;
const shortLookSeconds = 3_600;
const longLookEveryMs = 3_600_000;
const longestPauseMs = 5_000;

/**
 * Carries committed events to their subscribers. Woken by NOTIFY and by a clock; any number may run side by side,
 * because each claims the rows it carries.
 */
export class OutboxRelay {
  readonly #options: RelayOptions;
  readonly #pool: pg.Pool;
  readonly #listener: Listener;
  readonly #waker = new Waker();
  readonly #closing = new AbortController();
  #running: Promise<void> | undefined;
  #failures = 0;
  #nextTellAgain = 0;
  #nextLongLook = 0;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#pool = new pg.Pool({
      connectionString: options.relayUrl,
      max: 2,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      application_name: 'stipple-relay',
    });
    this.#pool.on('error', (error) => this.#failed(error));
    this.#listener = new Listener({
      url: options.relayUrl,
      channel: outboxChannel,
      onNotice: () => this.wake(),
      onError: (error) => this.#failed(error),
    });
  }

  /** Begins to relay and returns at once; what goes wrong is told to the observer and tried again. */
  start(): void {
    if (this.#running) return;
    void this.#listener.open();
    this.#running = this.#run();
  }

  /** True while a commit wakes the relay at once; otherwise it looks by the clock. */
  get listening(): boolean {
    return this.#listener.listening;
  }

  /** Looks now instead of at the next notification. */
  wake(): void {
    this.#waker.wake();
  }

  /** Finishes the batch at hand and ends. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.wake();
    await this.#listener.close();
    await this.#running;
    await this.#pool.end();
  }

  /** Events that wait, and the age of the oldest in seconds. Refused events are counted apart. */
  async lag(): Promise<{ readonly waiting: number; readonly oldestSeconds: number; readonly refused: number }> {
    const { rows } = await this.#pool.query<{ waiting: number; oldest: string | null; refused: number; now: number }>(
      lagOfOutbox,
    );
    const row = rows[0];
    const oldestSeconds = row?.oldest ? Math.max(0, (row.now - millisOf(row.oldest)) / 1_000) : 0;
    return { waiting: row?.waiting ?? 0, oldestSeconds, refused: row?.refused ?? 0 };
  }

  async #run(): Promise<void> {
    await this.#attempt(() => this.#with((client) => reconsiderRefused(client, this.#options.catalogue)));
    while (!this.#closing.signal.aborted) {
      const more = await this.#attempt(() => this.#carry());
      await this.#attempt(() => this.#lookBack());
      if (!more) await this.#rest();
    }
  }

  /** Relays one batch. @returns true when more may be waiting. */
  async #carry(): Promise<boolean> {
    const { sink, catalogue, observer, batch: limit = 100 } = this.#options;
    const batch = await this.#with((client) => relayBatch(client, sink, catalogue, limit));
    this.#failures = 0;
    if (batch.events > 0) observer?.relayed?.(batch);
    for (const refusal of batch.refused) observer?.refused?.(refusal);
    return batch.events === limit;
  }

  async #lookBack(): Promise<boolean> {
    const now = performance.now();
    if (now < this.#nextTellAgain) return false;
    this.#nextTellAgain = now + (this.#options.tellAgainMs ?? 20_000);
    const long = now >= this.#nextLongLook;
    if (long) this.#nextLongLook = now + longLookEveryMs;
    const { sink, catalogue, observer, unansweredAfterSeconds: toSecondsAgo = 30 } = this.#options;
    const window = { fromSecondsAgo: long ? longLookSeconds : shortLookSeconds, toSecondsAgo };
    const jobs = await this.#with((client) => tellAgain(client, sink, catalogue, window));
    if (jobs > 0) observer?.toldAgain?.(jobs);
    if (long) observer?.pruned?.(await this.#with(prune));
    return false;
  }

  /** Runs one step; an error is told, never thrown: the relay outlives its database and its queue. */
  async #attempt(step: () => Promise<unknown>): Promise<boolean> {
    try {
      return (await step()) === true;
    } catch (error) {
      this.#failures += 1;
      this.#failed(error as Error);
      return false;
    }
  }

  async #with<T>(use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    // A connection that dies between two statements of ours speaks only here; unheard it would end the process.
    let broken: Error | undefined;
    const heard = (error: Error) => {
      broken = error;
    };
    client.on('error', heard);
    try {
      return await use(client);
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.off('error', heard);
      client.release(broken);
    }
  }

  /** Waits for a notification, at most the poll interval; while nothing works, longer each time and deaf to notifications. */
  async #rest(): Promise<void> {
    if (this.#failures === 0) return this.#waker.rest(this.#options.pollMs ?? 1_000);
    const pauseMs = Math.min(50 * 2 ** this.#failures, longestPauseMs);
    await sleep(pauseMs, undefined, { signal: this.#closing.signal }).catch(() => undefined);
  }

  #failed(error: Error): void {
    this.#options.observer?.failed?.(error);
  }
}

/** The first 48 bits of a UUIDv7 are the millisecond in which it was made. */
function millisOf(uuid: string): number {
  return Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16);
}

const lagOfOutbox = `
select
  (select count(*)::int from outbox where relayed_at is null and refused is null) as waiting,
  (select id::text from outbox where relayed_at is null and refused is null order by id limit 1) as oldest,
  (select count(*)::int from outbox where refused is not null) as refused,
  (extract(epoch from clock_timestamp()) * 1000)::float8 as now`;
