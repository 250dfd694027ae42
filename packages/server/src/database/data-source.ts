import { DataSource } from 'typeorm';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { SnakeCase } from './naming.ts';
import { typeParsers } from './types.ts';

interface Options {
  readonly url: string;
  /** Connections of the pool; default 10. */
  readonly poolSize?: number;
  readonly name: string;
}

/** A statement of ours that takes longer than this is broken, not slow. */
const statementTimeoutMs = 30_000;

/** A TypeORM source over a pool. Not connected yet. */
export function dataSource({ url, poolSize = 10, name }: Options): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    applicationName: name,
    poolSize,
    connectTimeoutMS: 10_000,
    extra: {
      types: typeParsers,
      // Statements go out as they come, without waiting for the answer to the one before.
      pipeline: true,
      keepAlive: true,
      idleTimeoutMillis: 30_000,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: statementTimeoutMs,
      // The server keeps the time of a statement; this one is for a server that does not answer at all.
      query_timeout: statementTimeoutMs + 5_000,
    },
  });
}
