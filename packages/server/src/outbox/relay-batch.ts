import {
  type EventCatalogue,
  type EventMessage,
  type SubscriberDeclaration,
  subscribersOf,
} from '@stipple/domain/events';
import type pg from 'pg';
import type { Addition } from '../queue/index.ts';

/** An outbox row as the relay reads it. */
interface Row {
  readonly organization_id: string;
  readonly id: string;
  readonly name: string;
  readonly payload: object;
  readonly occurred_at: string;
}

/** An event nobody can be told of, with the reason; it waits in the outbox for a person or a newer release. */
export interface Refusal {
  readonly eventId: string;
  readonly name: string;
  readonly reason: string;
}

export interface Batch {
  /** Events read, relayed and refused together. */
  readonly events: number;
  readonly jobs: number;
  readonly refused: readonly Refusal[];
}

/** What the relay needs of the queues. */
export interface JobSink {
  addMany(additions: readonly Addition[]): Promise<void>;
  /** True while the queue has this job. */
  knows(addition: Addition): Promise<boolean>;
}

interface Sorted {
  readonly row: Row;
  readonly message: EventMessage;
  readonly subscribers: readonly SubscriberDeclaration[];
}

/**
 * Claims up to `limit` waiting events, adds one job per subscriber, marks the events as told, and commits.
 * Killed before the commit, the same events are claimed again and the same job ids are added again, which the
 * queue ignores while it knows them and the subscriber's inbox ignores afterwards.
 */
export async function relayBatch(
  client: pg.ClientBase,
  sink: JobSink,
  catalogue: EventCatalogue,
  limit: number,
): Promise<Batch> {
  await client.query('begin');
  try {
    const { rows } = await client.query<Row>({ name: 'claim-events', text: claimEvents, values: [limit] });
    const { told, refused } = sort(rows, catalogue);
    const additions = told.flatMap(({ message, subscribers }) => subscribers.map((job) => ({ job, payload: message })));
    if (additions.length > 0) await sink.addMany(additions);
    await markTold(client, told);
    await markRefused(client, refused);
    await client.query('commit');
    return { events: rows.length, jobs: additions.length, refused: refused.map(({ refusal }) => refusal) };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function sort(rows: readonly Row[], catalogue: EventCatalogue) {
  const told: Sorted[] = [];
  const refused: { row: Row; refusal: Refusal }[] = [];
  for (const row of rows) {
    const subscribers = subscribersOf(catalogue, row.name);
    const read = subscribers && readMessage(row, catalogue);
    if (read?.success) told.push({ row, message: read.data, subscribers: subscribers ?? [] });
    else refused.push({ row, refusal: { eventId: row.id, name: row.name, reason: reasonOf(read) } });
  }
  return { told, refused };
}

function readMessage(row: Row, catalogue: EventCatalogue) {
  const event = catalogue.events.find(({ name }) => name === row.name);
  return event?.message.safeParse({
    ...row.payload,
    eventId: row.id,
    name: row.name,
    organizationId: row.organization_id,
    occurredAt: row.occurred_at,
  });
}

/** Names fields and never values. */
function reasonOf(read: ReturnType<typeof readMessage>): string {
  if (!read) return 'no event has this name';
  const fields = new Set(read.error?.issues.map((issue) => issue.path.join('.') || 'payload'));
  return `not as declared: ${[...fields].join(', ')}`;
}

async function markTold(client: pg.ClientBase, told: readonly Sorted[]): Promise<void> {
  if (told.length === 0) return;
  const values = [
    told.map(({ row }) => row.organization_id),
    told.map(({ row }) => row.id),
    told.map(({ subscribers }) => subscribers.map(({ name }) => name).join(' ')),
  ];
  await client.query({ name: 'mark-told', text: updateTold, values });
}

async function markRefused(
  client: pg.ClientBase,
  refused: readonly { readonly row: Row; readonly refusal: Refusal }[],
): Promise<void> {
  if (refused.length === 0) return;
  const values = [
    refused.map(({ row }) => row.organization_id),
    refused.map(({ row }) => row.id),
    refused.map(({ refusal }) => refusal.reason),
  ];
  await client.query({ name: 'mark-refused', text: updateRefused, values });
}

/** Instant of a column, as text, whatever parsers the driver carries. */
export const instantOf = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const claimEvents = `
select organization_id, id, name, payload, ${instantOf('occurred_at')} as occurred_at
from outbox
where relayed_at is null and refused is null
order by id
limit $1
for update skip locked`;

const updateTold = `
update outbox
set relayed_at = now(), told = string_to_array(fresh.told, ' ')
from unnest($1::uuid[], $2::uuid[], $3::text[]) as fresh (organization_id, id, told)
where outbox.organization_id = fresh.organization_id and outbox.id = fresh.id`;

const updateRefused = `
update outbox
set refused = fresh.reason
from unnest($1::uuid[], $2::uuid[], $3::text[]) as fresh (organization_id, id, reason)
where outbox.organization_id = fresh.organization_id and outbox.id = fresh.id`;
