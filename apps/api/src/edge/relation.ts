import type { Services } from '@stipple/server/house';
import type { Context } from '@stipple/server/work';

/** Whose question it is, and who can answer it: as much of the request as a relation needs. */
interface Asker {
  readonly services: Services;
  readonly ctx: Context;
}

/** A value that may be there already. */
export type Eventually<T> = T | Promise<T>;

/** The same once something has been made of it. */
export function after<T, U>(value: Eventually<T>, then: (value: T) => U): Eventually<U> {
  return value instanceof Promise ? value.then(then) : then(value);
}

/** How one kind of row leads to another: one question for many keys. */
export interface Relation<Key, Out> {
  /** Answers by key; a key that is not in the map has `otherwise`. */
  readonly answers: (asker: Asker, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Out>>;
  readonly otherwise: Out;
}

interface Asked<Row, Out> {
  /** One question for all ids; answers in any order, and without those that do not exist within reach. */
  readonly rows: (services: Services, ctx: Context, ids: readonly string[]) => Promise<readonly Row[]>;
  readonly present: (row: Row, ctx: Context) => Out;
}

/** The row with an id, or null when there is none within reach. */
export function one<Row extends { readonly id: string }, Out>(asked: Asked<Row, Out>): Relation<string, Out | null> {
  return oneOf({ ...asked, of: (row) => row.id });
}

/** The one row that belongs to an id, or null. */
export function oneOf<Row, Out>(
  asked: Asked<Row, Out> & { readonly of: (row: Row) => string | null },
): Relation<string, Out | null> {
  return {
    answers: async ({ services, ctx }, ids) => {
      const rows = await asked.rows(services, ctx, ids);
      return new Map(rows.map((row) => [asked.of(row) ?? '', asked.present(row, ctx)]));
    },
    otherwise: null,
  };
}

/** The rows that belong to an id, in the order the question gives them. */
export function many<Row, Out>(
  asked: Asked<Row, Out> & { readonly of: (row: Row) => string | null },
): Relation<string, readonly Out[]> {
  return {
    answers: async ({ services, ctx }, ids) => {
      const found = new Map<string, Out[]>(ids.map((id) => [id, []]));
      for (const row of await asked.rows(services, ctx, ids))
        found.get(asked.of(row) ?? '')?.push(asked.present(row, ctx));
      return found;
    },
    otherwise: [],
  };
}

/**
 * The keys of one relation that one request asks for, gathered until nothing more is ready to be asked, then answered
 * by one question. What has been answered is given at once, not as a promise: lists are executed without waiting.
 */
export class Batch<Key, Out> {
  readonly #relation: Relation<Key, Out>;
  readonly #asker: Asker;
  readonly #known = new Map<Key, Out>();
  #waiting: Set<Key> | undefined;
  #asked: Promise<void> = Promise.resolve();

  constructor(relation: Relation<Key, Out>, asker: Asker) {
    this.#relation = relation;
    this.#asker = asker;
  }

  follow(key: Key): Eventually<Out> {
    if (this.#known.has(key)) return this.#known.get(key) as Out;
    return this.ahead(key).then(() => this.#known.get(key) as Out);
  }

  /** Asks for a key without waiting. @returns when it is known */
  ahead(key: Key): Promise<void> {
    if (this.#known.has(key)) return this.#asked;
    if (!this.#waiting) {
      const keys = new Set<Key>();
      this.#waiting = keys;
      this.#asked = untilAllHaveAsked().then(() => this.#ask(keys));
    }
    this.#waiting.add(key);
    return this.#asked;
  }

  async #ask(keys: ReadonlySet<Key>): Promise<void> {
    this.#waiting = undefined;
    const answers = await this.#relation.answers(this.#asker, [...keys]);
    for (const key of keys)
      this.#known.set(key, answers.has(key) ? (answers.get(key) as Out) : this.#relation.otherwise);
  }
}

/** After every promise that is settled now has been followed. */
async function untilAllHaveAsked(): Promise<void> {
  await Promise.resolve();
  await new Promise<void>((resolve) => process.nextTick(resolve));
}
