import type { EventDeclaration } from '@stipple/domain/events';
import { Problem } from '@stipple/domain/problems';
import type { Instant } from '@stipple/domain/time';
import type { PoolClient } from 'pg';
import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity, QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, Inbox } from '../outbox/inbox.ts';
import { Outbox } from '../outbox/outbox.ts';
import type { Context } from './context.ts';
import { type Query, queryOf } from './statement.ts';

/** One open transaction that speaks for one organization. Handed out by `Work` alone. */
export class Tx {
  readonly ctx: Context;
  /** When this use case began, by our clock: one moment for everything it decides. */
  readonly now: Instant;
  readonly #outbox: Outbox;
  readonly #topics = new Set<string>();
  readonly #query: Query;
  readonly #writer: QueryRunner | undefined;
  readonly #repositories = new Map<unknown, object>();

  /** @param writer how entities are written; none in a transaction that only reads */
  constructor(ctx: Context, now: Instant, client: PoolClient, writer?: QueryRunner) {
    this.ctx = ctx;
    this.now = now;
    this.#query = queryOf(client);
    this.#writer = writer;
    this.#outbox = new Outbox((sql, params) => this.query(sql, params), ctx.organizationId);
  }

  /** The repository of this transaction; one per class. */
  get<R extends object>(Kind: new (tx: Tx) => R): R {
    const repository = this.#repositories.get(Kind) ?? new Kind(this);
    this.#repositories.set(Kind, repository);
    return repository as R;
  }

  /** Rows of a prepared statement; its name is derived from its text. */
  query<Row extends object>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.#query<Row>(text, params);
  }

  /** The first row, or undefined. */
  async first<Row extends object>(text: string, params: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(text, params))[0];
  }

  /** Adds rows of this organization. */
  async insert<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    rows: readonly Omit<E, 'organizationId'>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const { organizationId } = this.ctx;
    const writer = this.#requireWriter();
    await writer.manager
      .createQueryBuilder(entity, 'row', writer)
      .insert()
      .values(rows.map((row) => ({ ...row, organizationId })) as unknown as QueryDeepPartialEntity<E>[])
      .updateEntity(false)
      .execute();
  }

  /**
   * Changes the row that still has the version the caller saw, and counts it up.
   *
   * @throws Problem INPUT.STALE when somebody else was first.
   */
  async update<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    row: { readonly id: string; readonly version: number },
    changes: Partial<Omit<E, 'organizationId' | 'id' | 'version'>>,
  ): Promise<void> {
    const writer = this.#requireWriter();
    const { affected } = await writer.manager
      .createQueryBuilder(entity, 'row', writer)
      .update()
      .set({ ...changes, version: row.version + 1 } as unknown as QueryDeepPartialEntity<E>)
      .where({ organizationId: this.ctx.organizationId, id: row.id, version: row.version })
      .execute();
    if (affected !== 1) throw new Problem('INPUT.STALE', { field: 'version' });
  }

  /** Tells open dashboards of this organization, at commit, which topics changed. */
  announce(...topics: readonly string[]): void {
    for (const topic of topics) this.#topics.add(topic);
  }

  /** What was announced so far. */
  get announced(): ReadonlySet<string> {
    return this.#topics;
  }

  /** Tells what has happened, about this organization and now; stored with everything else at commit. */
  tell<Name extends string, Subject extends object>(event: EventDeclaration<Name, Subject>, subject: Subject): void {
    const { organizationId } = this.ctx;
    this.#outbox.add(event.make({ ...subject, organizationId }, { id: uuidv7(), occurredAt: this.now }));
  }

  /** True for the one transaction in which a subscriber answers an event: see `Inbox`. */
  enterInbox(answer: Answer): Promise<boolean> {
    return new Inbox((sql, params) => this.query(sql, params), this.ctx.organizationId).enter(answer);
  }

  #requireWriter(): QueryRunner {
    if (!this.#writer) throw new Error('A transaction that only reads cannot write');
    return this.#writer;
  }

  /** Writes what was told. Called by `Work`, last before commit. */
  async flush(): Promise<void> {
    await Promise.all([this.#outbox.flush(), this.#topics.size > 0 && this.#notify()]);
  }

  async #notify(): Promise<void> {
    const notice = { organizationId: this.ctx.organizationId, topics: [...this.#topics] };
    await this.query("select pg_notify('stipple_live', $1)", [JSON.stringify(notice)]);
  }
}
