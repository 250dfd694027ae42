import type pg from 'pg';

/** Rows that went, by table. */
export interface Pruned {
  readonly outbox: number;
  readonly inbox: number;
  readonly idempotentRequests: number;
}

const pageSize = 5_000;

/**
 * Throws away what was answered long ago: events and their answers after 30 days, ten times as far as the relay ever
 * looks back; answers kept for repeated requests after 7 days. An event that waits or was refused stays. In small
 * steps, so that nobody waits for its locks; any number of relays may do it at once.
 */
export async function prune(client: pg.ClientBase): Promise<Pruned> {
  return {
    outbox: await pruneTable(client, 'outbox', "relayed_at < now() - interval '30 days'"),
    inbox: await pruneTable(client, 'inbox', "done_at < now() - interval '30 days'"),
    idempotentRequests: await pruneTable(client, 'idempotent_request', "created_at < now() - interval '7 days'"),
  };
}

async function pruneTable(client: pg.ClientBase, table: string, isOld: string): Promise<number> {
  for (let all = 0; ; ) {
    const { rowCount } = await client.query(
      `delete from ${table} where ctid = any (array(select ctid from ${table} where ${isOld} limit ${pageSize})) and ${isOld}`,
    );
    all += rowCount ?? 0;
    if ((rowCount ?? 0) < pageSize) return all;
  }
}
