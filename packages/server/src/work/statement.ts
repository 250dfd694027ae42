import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { gatherPackets } from '../database/pool.ts';

/** Asks one question of an open transaction. */
export type Query = <Row extends object>(text: string, params?: readonly unknown[]) => Promise<Row[]>;

/** Questions to this connection, each a prepared statement whose name is derived from its text. */
export function queryOf(client: PoolClient): Query {
  return async <Row extends object>(text: string, params: readonly unknown[] = []) => {
    gatherPackets(client);
    const name = nameOf(text);
    const { rows } = await client.query<Row>({
      ...(name !== undefined && { name }),
      text,
      values: params as unknown[],
    });
    return rows;
  };
}

/** Filters and orders combine: past so many texts the rest are planned each time, or connections would fill with plans. */
const mostPrepared = 1_000;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostPrepared) return known;
  const name = createHash('sha1').update(text).digest('hex').slice(0, 20);
  names.set(text, name);
  return name;
}
