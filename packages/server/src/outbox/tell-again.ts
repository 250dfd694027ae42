import type { EventCatalogue } from '@stipple/domain/events';
import type pg from 'pg';
import type { Addition } from '../queue/index.ts';
import { instantOf, type JobSink } from './relay-batch.ts';

interface Unanswered {
  readonly organization_id: string;
  readonly id: string;
  readonly name: string;
  readonly payload: object;
  readonly occurred_at: string;
  readonly subscriber: string;
}

/** How far back to look, and how young an event may be before its silence means something. Seconds. */
export interface Window {
  readonly fromSecondsAgo: number;
  readonly toSecondsAgo: number;
}

const pageSize = 1_000;

/**
 * Adds the jobs of events that were relayed and never answered: a queue that was lost loses nothing. Where the job
 * is still in the queue, waiting or failed, the queue ignores its twin. One relay does this at a time.
 *
 * @returns how many unanswered jobs were found.
 */
export async function tellAgain(
  client: pg.ClientBase,
  sink: JobSink,
  catalogue: EventCatalogue,
  window: Window,
): Promise<number> {
  const held = await client.query<{ held: boolean }>('select pg_try_advisory_lock(hashtext($1)) as held', [lock]);
  if (!held.rows[0]?.held) return 0;
  try {
    let found = 0;
    let after: readonly [string, string] = ['00000000-0000-0000-0000-000000000000', ''];
    for (;;) {
      const values = [window.fromSecondsAgo, window.toSecondsAgo, ...after, pageSize];
      const { rows } = await client.query<Unanswered>({ name: 'find-unanswered', text: findUnanswered, values });
      await sink.addMany(rows.flatMap((row) => additionOf(row, catalogue)));
      found += rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return found;
      after = [last.id, last.subscriber];
    }
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [lock]);
  }
}

/** Gives events refused by an older release another chance: their name is known now. @returns how many. */
export async function reconsiderRefused(client: pg.ClientBase, catalogue: EventCatalogue): Promise<number> {
  const known = catalogue.events.map(({ name }) => name);
  const { rowCount } = await client.query(
    'update outbox set refused = null where refused is not null and name = any ($1)',
    [known],
  );
  return rowCount ?? 0;
}

function additionOf(row: Unanswered, catalogue: EventCatalogue): Addition[] {
  const job = catalogue.subscribers.find(({ name }) => name === row.subscriber);
  const read = job?.payload.safeParse({
    ...row.payload,
    eventId: row.id,
    name: row.name,
    organizationId: row.organization_id,
    occurredAt: row.occurred_at,
  });
  return job && read?.success ? [{ job, payload: read.data }] : [];
}

const lock = 'stipple-tell-again';

const findUnanswered = `
select outbox.organization_id, outbox.id, outbox.name, outbox.payload, ${instantOf('outbox.occurred_at')} as occurred_at,
  teller.subscriber
from outbox cross join lateral unnest(outbox.told) as teller (subscriber)
where outbox.relayed_at > now() - make_interval(secs => $1)
  and outbox.relayed_at < now() - make_interval(secs => $2)
  and (outbox.id, teller.subscriber) > ($3::uuid, $4::text)
  and not exists (
    select from inbox
    where inbox.organization_id = outbox.organization_id
      and inbox.event_id = outbox.id
      and inbox.subscriber = teller.subscriber
  )
order by outbox.id, teller.subscriber
limit $5`;
