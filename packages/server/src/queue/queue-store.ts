import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type PostgresConnectionOptions,
  runMigrations,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import pg from 'pg';

/** Where the queues live and how to speak to them: what `Queue` and `Worker` of BullMQ take, whichever backend it is. */
export interface QueueStore {
  readonly backend: 'postgres' | 'redis';
  readonly connection: ConnectionOptions & PostgresConnectionOptions;
  readonly factory: BackendFactory<IQueueBackend, ConnectionOptions & PostgresConnectionOptions>;
  /** Namespace of the keys in Redis; PostgreSQL has the schema `bullmq` instead. */
  readonly prefix: string;
  /** Ends every connection. Close queues and workers first. */
  close(): Promise<void>;
}

export interface QueueStoreOptions {
  /** Connection of role stipple_queue, direct: LISTEN does not pass a transaction pooler. */
  readonly queueUrl: string;
  /** Given: the queues live in Redis or Valkey, and `queueUrl` is not used. */
  readonly redisUrl?: string | undefined;
  /** Most PostgreSQL connections this process opens for its queues; each worker holds one to listen. Default 4. */
  readonly maxConnections?: number;
  /** Default "stipple". */
  readonly prefix?: string;
  /** Told of connection errors, which heal by themselves. */
  readonly onError?: (error: Error) => void;
}

/** The queue store does not answer. The message holds no address; the cause is the driver's. */
export class QueueUnavailableError extends Error {
  override readonly name = 'QueueUnavailableError';

  constructor(store: 'PostgreSQL' | 'Redis', cause: unknown) {
    super(`The queue could not be opened in ${store}`, { cause });
  }
}

const schema = 'bullmq';

/** A store that swallows statements without a word is left and dialled again. Longer than a worker waits for a job at a stretch. */
const answerWithinMs = 20_000;

/**
 * Opens the store the environment names: Redis when there is a URL for it, PostgreSQL otherwise.
 * @throws QueueUnavailableError
 */
export async function openQueueStore(options: QueueStoreOptions): Promise<QueueStore> {
  return options.redisUrl === undefined ? openPostgres(options) : openRedis(options, options.redisUrl);
}

async function openPostgres(options: QueueStoreOptions): Promise<QueueStore> {
  const pool = new pg.Pool({
    connectionString: options.queueUrl,
    max: options.maxConnections ?? 4,
    // The queue is not the record of anything: what a crash of the server takes is told again or swept again.
    options: `-c search_path=${schema} -c synchronous_commit=off`,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    query_timeout: answerWithinMs,
    application_name: 'stipple-queue',
  });
  // Each queue and worker listens for errors of the pool they share.
  pool.setMaxListeners(0);
  pool.on('error', (error) => options.onError?.(error));
  // A connection in somebody's hands is not the pool's to watch: one that is lost there would end the process.
  pool.on('connect', (client) => client.on('error', (error) => options.onError?.(error)));
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw new QueueUnavailableError('PostgreSQL', error);
  }
  return {
    backend: 'postgres',
    connection: pool as unknown as QueueStore['connection'],
    factory: createPostgresBackend as unknown as QueueStore['factory'],
    prefix: options.prefix ?? 'stipple',
    close: () => pool.end(),
  };
}

/**
 * Brings the schema up to what this BullMQ expects. `create schema` is left out: role stipple_queue owns the schema and may
 * create nothing else in the database, and PostgreSQL asks for that right even when the schema is there.
 */
async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const query = (text: string, params?: readonly unknown[]) =>
      text.startsWith('CREATE SCHEMA IF NOT EXISTS')
        ? Promise.resolve({ rows: [] })
        : client.query(text, params?.slice());
    await runMigrations({ query }, schema);
  } finally {
    client.release();
  }
}

async function openRedis(options: QueueStoreOptions, redisUrl: string): Promise<QueueStore> {
  const redis = new Redis(redisUrl, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    connectTimeout: 10_000,
    socketTimeout: answerWithinMs,
  });
  redis.on('error', (error) => options.onError?.(error));
  // BullMQ makes its waiting connections from this one and watches over them itself.
  const duplicate = redis.duplicate.bind(redis);
  redis.duplicate = (changed) => duplicate({ ...changed, socketTimeout: undefined } as RedisOptions);
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw new QueueUnavailableError('Redis', error);
  }
  return {
    backend: 'redis',
    connection: redis as unknown as QueueStore['connection'],
    factory: createRedisBackend as unknown as QueueStore['factory'],
    prefix: options.prefix ?? 'stipple',
    close: async () => {
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}
