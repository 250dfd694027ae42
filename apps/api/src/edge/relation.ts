import type { Services } from '@stipple/server/house';
import type { Context } from '@stipple/server/work';
import DataLoader from 'dataloader';

/** Loads what many rows of one request ask for with one question. */
export interface Loader<Key, Out> {
  load(key: Key): Promise<Out>;
}

/** Whose question it is, and who can answer it: as much of the request as a relation needs. */
interface Asker {
  readonly services: Services;
  readonly ctx: Context;
}

/** How one kind of row leads to another. Opened once per request. */
export interface Relation<Key, Out> {
  open(asker: Asker): Loader<Key, Out>;
}

interface Asked<Row, Out> {
  /** One question for all ids; answers in any order, and without those that do not exist within reach. */
  readonly rows: (services: Services, ctx: Context, ids: readonly string[]) => Promise<readonly Row[]>;
  readonly present: (row: Row, ctx: Context) => Out;
}

/** The row with an id, or null when there is none within reach. */
export function one<Row extends { readonly id: string }, Out>({
  rows,
  present,
}: Asked<Row, Out>): Relation<string, Out | null> {
  return {
    open: ({ services, ctx }) =>
      new DataLoader<string, Out | null>(async (ids) => {
        const found = new Map<string, Out>();
        for (const row of await rows(services, ctx, ids)) found.set(row.id, present(row, ctx));
        return ids.map((id) => found.get(id) ?? null);
      }),
  };
}

/** The rows that belong to an id, in the order the question gives them. */
export function many<Row, Out>({
  rows,
  present,
  of,
}: Asked<Row, Out> & { readonly of: (row: Row) => string | null }): Relation<string, Out[]> {
  return {
    open: ({ services, ctx }) =>
      new DataLoader<string, Out[]>(async (ids) => {
        const found = Map.groupBy(await rows(services, ctx, ids), of);
        return ids.map((id) => (found.get(id) ?? []).map((row) => present(row, ctx)));
      }),
  };
}

/** Anything else that is asked for many keys at once; answers in the order of the keys. */
export function batched<Key, Out>(
  answers: (services: Services, ctx: Context, keys: readonly Key[]) => Promise<readonly Out[]>,
): Relation<Key, Out> {
  return { open: ({ services, ctx }) => new DataLoader<Key, Out>((keys) => answers(services, ctx, keys)) };
}
