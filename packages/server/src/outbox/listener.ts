import pg from 'pg';

export interface ListenerOptions {
  /** A direct connection: LISTEN does not pass a transaction pooler. */
  readonly url: string;
  readonly channel: string;
  /** A notification arrived, or a new connection stands and some may have been missed (then undefined). */
  readonly onNotice: (payload: string | undefined) => void;
  readonly onError: (error: Error) => void;
}

const firstPauseMs = 100;
const longestPauseMs = 5_000;

/** LISTEN on one channel, on a connection of its own that is opened again whenever it is lost. */
export class Listener {
  readonly #options: ListenerOptions;
  #client: pg.Client | undefined;
  #pauseMs = firstPauseMs;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** True while the connection stands. */
  get listening(): boolean {
    return this.#client !== undefined;
  }

  /** Starts listening; a failure is told to `onError` and tried again. */
  async open(): Promise<void> {
    const { url, channel, onNotice, onError } = this.#options;
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: 5_000,
      application_name: `stipple-listen-${channel}`,
    });
    client.on('error', onError);
    client.once('end', () => this.#lost(client));
    client.on('notification', (notice) => onNotice(notice.payload));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      if (this.#closed) return void (await client.end());
      this.#client = client;
      this.#pauseMs = firstPauseMs;
      onNotice(undefined);
    } catch (error) {
      onError(error as Error);
      client.end().catch(() => undefined);
      this.#again();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    this.#again();
  }

  #again(): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.open(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
  }
}
