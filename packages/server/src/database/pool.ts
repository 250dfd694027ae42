import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

const watched = new WeakSet<PoolClient>();

/** A connection of the pool under an open source, for questions that need nothing of TypeORM. To be released. */
export async function connectionOf({ driver }: DataSource): Promise<PoolClient> {
  const client = await (driver as unknown as { readonly master: Pool }).master.connect();
  if (!watched.has(client)) {
    watched.add(client);
    // Lost between two questions: the next one fails, and the pool throws it away when it is released.
    client.on('error', () => undefined);
  }
  return client;
}
