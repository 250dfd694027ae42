import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Wanted } from './booking-call.ts';
import type { BookingWorld } from './booking-world.ts';

/**
 * Books with the statements the use case needs, prepared, and nothing around them: no HTTP, no GraphQL, no rules, no
 * objects. What does not hang on each other is sent together, as the use case does.
 */
export async function bookBare(pool: pg.Pool, world: BookingWorld, wanted: Wanted): Promise<void> {
  const client = await pool.connect();
  const ask: Ask = async (name, text, values) => (await client.query({ name, text, values })).rows;
  const [o, key] = [world.organizationId, randomUUID()];
  const { clinicId: c, practitionerId: p, clientId: k, startsAt, endsAt } = wanted;
  try {
    await client.query(
      `begin; select set_config('app.organization_id', '${o}', true), set_config('app.clinic_ids', '*', true)`,
    );
    await ask('key', keyStatement, [o, world.ownerId, key, 'hash']);
    await readAround(ask, o, wanted);
    const [{ id: roomId = null } = {}] = await ask('room', roomStatement, [o, p]);
    await ask('book', bookStatement, [o, wanted.id, c, k, p, startsAt, endsAt, startsAt.slice(0, 10), roomId]);
    const payload = JSON.stringify({ appointmentId: wanted.id, clinicId: c, day: startsAt.slice(0, 10) });
    await Promise.all([
      ask('tell', tellStatement, [[o], [randomUUID()], ['appointment-booked'], [payload], [new Date()]]),
      ask('notify', "select pg_notify('stipple_live', $1)", [
        JSON.stringify({ organizationId: o, topics: ['appointments'] }),
      ]),
    ]);
    await ask('answer', answerStatement, [o, world.ownerId, key, JSON.stringify(wanted)]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

type Ask = (name: string, text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

/** Everything a booking depends on: its turn, who and where, hours, and what is taken. */
async function readAround(ask: Ask, o: string, wanted: Wanted): Promise<void> {
  const { clinicId: c, practitionerId: p, clientId: k, startsAt, endsAt } = wanted;
  await Promise.all([
    ask('turn', turnStatement, [[c, p, k]]),
    ask('clinic', 'select * from clinic where organization_id = $1 and id = any ($2)', [o, [c]]),
    ask('who', whoStatement, [o, p]),
    ask('client', 'select * from client where organization_id = $1 and id = $2', [o, k]),
    ask('join', 'insert into client_clinic values ($1, $2, $3) on conflict do nothing', [o, k, c]),
    ask('rooms', 'select * from room where organization_id = $1 and clinic_id = any ($2) order by position', [o, [c]]),
    ask('weeks', 'select * from opening_hours where organization_id = $1 and clinic_id = any ($2)', [o, [c]]),
    ask('closed', closedStatement, [o, [c], startsAt]),
    ask('own weeks', 'select * from working_hours where organization_id = $1 and practitioner_id = any ($2)', [o, [p]]),
    ask('own days', daysStatement, [o, [p], startsAt]),
    ask('away', awayStatement, [o, [p], startsAt]),
    ask('settings', 'select * from diary_settings where organization_id = $1', [o]),
    ask('taken', takenStatement, [o, startsAt, endsAt, [c], [p], k]),
  ]);
}

const keyStatement = `
insert into idempotent_request (organization_id, staff_member_id, key, body_hash) values ($1, $2, $3, $4)
on conflict (organization_id, staff_member_id, key) do nothing returning key`;

const turnStatement = `
select pg_advisory_xact_lock(key) from
  (select hashtextextended(id, 0) as key from unnest($1::text[]) as id order by 1) as keys`;

const whoStatement = `
select m.*, (select array_agg(clinic_id) from staff_clinic s where s.organization_id = m.organization_id and s.staff_member_id = m.id)
from staff_member m where m.organization_id = $1 and m.id = $2`;

const closedStatement = `
select * from closure where organization_id = $1 and clinic_id = any ($2) and ends > $3::timestamptz::date - 1`;
const daysStatement = `
select * from working_day where organization_id = $1 and practitioner_id = any ($2) and day = $3::timestamptz::date`;
const awayStatement = `
select * from time_off where organization_id = $1 and practitioner_id = any ($2) and ends > $3::timestamptz::date - 1`;

const takenStatement = `
select clinic_id, practitioner_id, room_id, client_id, starts_at, ends_at, buffer_before, buffer_after from appointment a
where organization_id = $1 and starts_at > $2::timestamptz - interval '1 day' and starts_at < $3::timestamptz + interval '1 day'
  and state not in ('cancelled', 'no_show') and (clinic_id = any ($4) or practitioner_id = any ($5) or client_id = $6)`;

/** Each practitioner of the bench has a room of their own: the one of the same place in the order. */
const roomStatement = `
select r.id from room r join staff_member m on m.organization_id = r.organization_id and 'Practitioner ' || r.position = m.name
where m.organization_id = $1 and m.id = $2`;

const bookStatement = `
insert into appointment (organization_id, id, clinic_id, client_id, practitioner_id, kind, state, starts_at, ends_at, starts_on,
  room_id, created_at) values ($1, $2, $3, $4, $5, 'review', 'booked', $6, $7, $8, $9, now())`;

const tellStatement = `
with told as (
  insert into outbox (organization_id, id, name, payload, occurred_at)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[]) returning 1
)
select pg_notify('stipple_outbox', '') where exists (select from told)`;

const answerStatement = `
update idempotent_request set result = $4 where organization_id = $1 and staff_member_id = $2 and key = $3`;
