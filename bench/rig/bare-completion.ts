import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { OpenSessions } from './open-sessions.ts';

type Ask = (name: string, text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * Completes a session with the statements the use case needs, prepared, one after the other, and nothing around them:
 * no HTTP, no GraphQL, no rules, no objects.
 */
export async function completeBare(pool: pg.Pool, who: OpenSessions, id: string): Promise<void> {
  const client = await pool.connect();
  const ask: Ask = async (name, text, values) => (await client.query({ name, text, values })).rows;
  const [o, s, key] = [who.organizationId, who.staffMemberId, randomUUID()];
  try {
    await client.query(
      `begin; select set_config('app.organization_id', '${o}', true), set_config('app.clinic_ids', '*', true)`,
    );
    await ask('key', keyStatement, [o, s, key, 'hash']);
    const session = await load(ask, o, id);
    await ask('complete', completeStatement, [o, id, s]);
    await ask('settings', 'select * from organization where id = $1', [o]);
    await ask('advance', advanceStatement, [o, session.treatment_id, session.ended_at]);
    await tell(ask, o, session);
    await ask('answer', answerStatement, [o, s, key, JSON.stringify(session)]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

async function load(ask: Ask, o: string, id: string): Promise<Record<string, unknown>> {
  const [session = {}] = await ask(
    'session',
    'select * from session where organization_id = $1 and id = $2 for update',
    [o, id],
  );
  const passes = await ask('passes', passesStatement, [o, [id]]);
  await ask('treatment', 'select * from treatment where organization_id = $1 and id = $2 for update', [
    o,
    session.treatment_id,
  ]);
  await ask('clinic', 'select * from clinic where organization_id = $1 and id = any ($2)', [o, [session.clinic_id]]);
  await ask('mixes', mixesStatement, [o, passes.map((pass) => pass.mix_id)]);
  await ask('count', countStatement, [o, session.treatment_id]);
  return session;
}

async function tell(ask: Ask, o: string, { id, treatment_id, clinic_id }: Record<string, unknown>): Promise<void> {
  const payload = JSON.stringify({ sessionId: id, treatmentId: treatment_id, clinicId: clinic_id, day: '2026-11-22' });
  const [names, now] = [['session-completed', 'treatment-advanced'], new Date()];
  await ask('tell', tellStatement, [[o, o], [randomUUID(), randomUUID()], names, [payload, payload], [now, now]]);
  const notice = { organizationId: o, topics: ['sessions', 'treatments'] };
  await ask('notify', "select pg_notify('stipple_live', $1)", [JSON.stringify(notice)]);
}

const passesStatement = `
select * from session_pass where organization_id = $1 and session_id = any ($2) order by session_id, position`;

const mixesStatement = `
select * from mix m join mix_part p on p.organization_id = m.organization_id and p.mix_id = m.id
left join recall r on r.organization_id = p.organization_id and r.product_id = p.product_id and r.lot_number = p.lot_number
where m.organization_id = $1 and m.id = any ($2)`;

const countStatement = `
select count(*) from session where organization_id = $1 and treatment_id = $2 and state = 'completed'`;

const answerStatement = `
update idempotent_request set result = $4 where organization_id = $1 and staff_member_id = $2 and key = $3`;

const keyStatement = `
insert into idempotent_request (organization_id, staff_member_id, key, body_hash) values ($1, $2, $3, $4)
on conflict (organization_id, staff_member_id, key) do nothing returning key`;

const completeStatement = `
update session set state = 'completed', number = 1, completed_at = now(), updated_at = now(), updated_by = $3, version = version + 1
where organization_id = $1 and id = $2 and version = 1`;

const advanceStatement = `
update treatment set state = 'in_progress', completed_sessions = 1, last_session_at = $3, version = version + 1
where organization_id = $1 and id = $2 and version = 1`;

const tellStatement = `
with told as (
  insert into outbox (organization_id, id, name, payload, occurred_at)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[]) returning 1
)
select pg_notify('stipple_outbox', '') where exists (select from told)`;
