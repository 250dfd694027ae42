import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

const prepared = new WeakSet<PoolClient>();

/** A connection of the pool under an open source, for questions that need nothing of TypeORM. To be released. */
export async function connectionOf({ driver }: DataSource): Promise<PoolClient> {
  const client = await (driver as unknown as { readonly master: Pool }).master.connect();
  if (!prepared.has(client)) {
    prepared.add(client);
    // Lost between two questions: the next one fails, and the pool throws it away when it is released.
    client.on('error', () => undefined);
  }
  return client;
}

/**
 * Holds what is written to this connection until everything that is ready to be asked has been, so that it leaves in
 * one packet: relations of a list come together, and each packet costs both sides a system call.
 */
export function gatherPackets(client: PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
