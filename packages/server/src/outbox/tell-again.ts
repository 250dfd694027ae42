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
 * Adds the jobs of events that were relayed and never answered: a queue that was lost loses nothing. A queue that is
 * merely behind is left alone: it is asked for the jobs that have waited longest and shortest, and while it knows
 * them nothing is added. One relay does this at a time.
 *
 * @returns how many unanswered jobs were added again.
 */
export async function tellAgain(
  client: pg.ClientBase,
  sink: JobSink,
  catalogue: EventCatalogue,
  window: Window,
): Promise<number> {
  await client.query('begin');
  try {
    const lock = await client.query<{ held: boolean }>(
      "select pg_try_advisory_xact_lock(hashtext('stipple-tell-again')) as held",
    );
    const lost = lock.rows[0]?.held === true && (await someAreLost(client, sink, catalogue, window));
    const found = lost ? await addAll(client, sink, catalogue, window) : 0;
    await client.query('commit');
    return found;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Asks the queue for a few from both ends. What it does not know may have been answered just now, so that is looked up again. */
async function someAreLost(
  client: pg.ClientBase,
  sink: JobSink,
  catalogue: EventCatalogue,
  { fromSecondsAgo, toSecondsAgo }: Window,
): Promise<boolean> {
  const both = await client.query<Unanswered>(ends, [fromSecondsAgo, toSecondsAgo]);
  const known = await Promise.all(
    both.rows.map(async (row) => {
      const [addition] = additionOf(row, catalogue);
      return addition === undefined || (await sink.knows(addition));
    }),
  );
  const missing = both.rows.filter((_, index) => !known[index]);
  if (missing.length === 0) return false;
  const answered = await client.query(
    `select from inbox join unnest($1::uuid[], $2::uuid[], $3::text[]) as asked (organization_id, event_id, subscriber)
     using (organization_id, event_id, subscriber)`,
    [missing.map((row) => row.organization_id), missing.map((row) => row.id), missing.map((row) => row.subscriber)],
  );
  return (answered.rowCount ?? 0) < missing.length;
}

async function addAll(
  client: pg.ClientBase,
  sink: JobSink,
  catalogue: EventCatalogue,
  { fromSecondsAgo, toSecondsAgo }: Window,
): Promise<number> {
  await client.query(`declare unanswered no scroll cursor for ${unanswered} order by outbox.relayed_at`, [
    fromSecondsAgo,
    toSecondsAgo,
  ]);
  let found = 0;
  for (;;) {
    const { rows } = await client.query<Unanswered>(`fetch ${pageSize} from unanswered`);
    await sink.addMany(rows.flatMap((row) => additionOf(row, catalogue)));
    found += rows.length;
    if (rows.length < pageSize) return found;
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

const unanswered = `
select outbox.organization_id, outbox.id, outbox.name, outbox.payload, ${instantOf('outbox.occurred_at')} as occurred_at,
  teller.subscriber
from outbox cross join lateral unnest(outbox.told) as teller (subscriber)
where outbox.relayed_at > now() - make_interval(secs => $1)
  and outbox.relayed_at < now() - make_interval(secs => $2)
  and not exists (
    select from inbox
    where inbox.organization_id = outbox.organization_id
      and inbox.event_id = outbox.id
      and inbox.subscriber = teller.subscriber
  )`;

const ends = `
(${unanswered} order by outbox.relayed_at limit 20)
union all
(${unanswered} order by outbox.relayed_at desc limit 20)`;
