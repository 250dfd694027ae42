import type { DomainEvent } from '@stipple/domain/events';

/** Channel on which the relay is told that events were committed. */
export const outboxChannel = 'stipple_outbox';

/** One statement in the caller's transaction. */
export type Query = (sql: string, params: readonly unknown[]) => Promise<readonly object[]>;

/**
 * Tells what has happened, in the transaction in which it happened: either both are stored or neither.
 * Events are gathered and written in one round trip, together with the NOTIFY that PostgreSQL delivers at commit.
 */
export class Outbox {
  readonly #query: Query;
  readonly #organizationId: string;
  readonly #told: DomainEvent[] = [];

  constructor(query: Query, organizationId: string) {
    this.#query = query;
    this.#organizationId = organizationId;
  }

  /** @throws Error when the event speaks of another organization than the transaction. */
  add(event: DomainEvent): void {
    if (event.organizationId !== this.#organizationId) throw new Error(`${event.name} belongs to another organization`);
    this.#told.push(event);
  }

  /** Events added so far. */
  get told(): readonly DomainEvent[] {
    return this.#told;
  }

  /** Writes what was added. The unit of work calls it once, as its last statement. */
  async flush(): Promise<void> {
    if (this.#told.length === 0) return;
    const rows = this.#told.splice(0);
    await this.#query(insertEvents, [
      rows.map((event) => event.organizationId),
      rows.map((event) => event.id),
      rows.map((event) => event.name),
      rows.map((event) => JSON.stringify(event.payload)),
      rows.map((event) => event.occurredAt),
      outboxChannel,
    ]);
  }
}

const insertEvents = `
with told as (
  insert into outbox (organization_id, id, name, payload, occurred_at)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[])
  returning 1
)
select pg_notify($6, '') where exists (select from told)`;
