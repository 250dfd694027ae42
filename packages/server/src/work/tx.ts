import type { EventDeclaration } from '@stipple/domain/events';
import { Problem } from '@stipple/domain/problems';
import type { Instant } from '@stipple/domain/time';
import type { PoolClient } from 'pg';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, Inbox } from '../outbox/inbox.ts';
import { Outbox } from '../outbox/outbox.ts';
import type { Context } from './context.ts';
import { type Query, queryOf } from './statement.ts';
import { insertOf, updateOf } from './write.ts';

/** One open transaction that speaks for one organization. Handed out by `Work` alone. */
export class Tx {
  readonly ctx: Context;
  /** When this use case began, by our clock: one moment for everything it decides. */
  readonly now: Instant;
  readonly #outbox: Outbox;
  readonly #topics = new Set<string>();
  readonly #query: Query;
  readonly #source: DataSource;
  readonly #repositories = new Map<unknown, object>();

  /** @param source knows the tables of entities */
  constructor(ctx: Context, now: Instant, client: PoolClient, source: DataSource) {
    this.ctx = ctx;
    this.now = now;
    this.#query = queryOf(client);
    this.#source = source;
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

  /**
   * Rows of one question asked of the whole organization, whatever the reach of who acts: for what binds everybody, such
   * as when a practitioner is taken at another clinic. What it gives must name nobody. The statements leave together,
   * so that no other question of this transaction comes between.
   */
  async queryBeyondReach<Row extends object>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const { reach } = this.ctx;
    if (reach === 'everything') return this.query<Row>(text, params);
    const setReach = (clinics: string) => this.query("select set_config('app.clinic_ids', $1, true)", [clinics]);
    const [, rows] = await Promise.all([
      setReach('*'),
      this.query<Row>(text, params),
      setReach(`{${reach.join(',')}}`),
    ]);
    return rows;
  }

  /** Adds rows of this organization. */
  async insert<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    rows: readonly Omit<E, 'organizationId'>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const { organizationId } = this.ctx;
    const { text, params } = insertOf(
      this.#source,
      entity,
      rows.map((row) => ({ ...row, organizationId })),
    );
    await this.query(text, params);
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
    const { organizationId } = this.ctx;
    const { text, params } = updateOf(this.#source, entity, { organizationId, ...row }, changes);
    const changed = await this.query(text, params);
    if (changed.length !== 1) throw new Problem('INPUT.STALE', { field: 'version' });
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

  /** Writes what was told. Called by `Work`, last before commit. */
  async flush(): Promise<void> {
    await Promise.all([this.#outbox.flush(), this.#topics.size > 0 && this.#notify()]);
  }

  async #notify(): Promise<void> {
    const notice = { organizationId: this.ctx.organizationId, topics: [...this.#topics] };
    await this.query("select pg_notify('stipple_live', $1)", [JSON.stringify(notice)]);
  }
}
