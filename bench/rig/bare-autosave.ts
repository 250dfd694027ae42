import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { OpenLog } from './open-logs.ts';
import type { OpenSessions } from './open-sessions.ts';

type Ask = (name: string, text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * Saves a log with the statements the use case needs, prepared, one after the other, and nothing around them: no HTTP,
 * no GraphQL, no rules, no objects.
 */
export async function saveBare(pool: pg.Pool, who: OpenSessions, log: OpenLog): Promise<void> {
  const client = await pool.connect();
  const ask: Ask = async (name, text, values) => (await client.query({ name, text, values })).rows;
  const { organizationId: o, staffMemberId: s } = who;
  const [{ id, clinicId }, key] = [log, randomUUID()];
  try {
    await client.query(
      `begin; select set_config('app.organization_id', '${o}', true), set_config('app.clinic_ids', '*', true)`,
    );
    await ask('key', keyStatement, [o, s, key, 'hash']);
    await ask('session', 'select * from session where organization_id = $1 and id = $2 for update', [o, id]);
    for (const [name, statement] of Object.entries(hanging)) await ask(name, statement, [o, [id]]);
    await ask('clinic', 'select * from clinic where organization_id = $1 and id = any ($2)', [o, [clinicId]]);
    const { notes, endedAt, startedAt, minutes } = log.next();
    await ask('save', saveStatement, [o, id, log.version, startedAt, endedAt, '[]', '[]', notes, s]);
    await ask('mixes', mixesStatement, [o, [id]]);
    if (log.changesPass) {
      await ask('used', usedStatement, [o, id]);
      await ask('without', 'delete from session_pass where organization_id = $1 and session_id = $2', [o, id]);
      await ask(
        'passes anew',
        passesAnew,
        log.passes.flatMap((pass, at) => passRow(o, id, at, pass, minutes)),
      );
    }
    const notice = { organizationId: o, topics: ['sessions'] };
    await ask('notify', "select pg_notify('stipple_live', $1)", [JSON.stringify(notice)]);
    await ask('answer', answerStatement, [o, s, key, JSON.stringify({ id })]);
    await client.query('commit');
  } finally {
    client.release();
  }
  log.saved();
}

function passRow(o: string, session: string, at: number, pass: OpenLog['passes'][number], minutes: number): unknown[] {
  return [o, pass.id, session, at, pass.zone, pass.mixId, pass.needle, pass.depthMm, minutes];
}

/** What a log has hanging on it, each asked for by the session. */
const hanging = {
  passes:
    'select * from session_pass where organization_id = $1 and session_id = any ($2) order by session_id, position',
  anaesthetics:
    'select * from session_anaesthetic where organization_id = $1 and session_id = any ($2) order by session_id, position',
} as const;

const keyStatement = `
insert into idempotent_request (organization_id, staff_member_id, key, body_hash) values ($1, $2, $3, $4)
on conflict (organization_id, staff_member_id, key) do nothing returning key`;

const saveStatement = `
update session set state = 'in_progress', started_at = $4::timestamptz, ended_at = $5, started_on = ($4::timestamptz)::date, zones = '{crown,top}',
  marks = $6, breaks = $7, skin_reaction = 'mild', notes = $8, updated_at = now(), updated_by = $9, version = version + 1
where organization_id = $1 and id = $2 and version = $3 returning version`;

const mixesStatement = `
select * from mix m left join mix_part p on p.organization_id = m.organization_id and p.mix_id = m.id
left join recall r on r.organization_id = p.organization_id and r.product_id = p.product_id and r.lot_number = p.lot_number
where m.organization_id = $1 and m.session_id = any ($2) order by m.made_at, m.id, p.position`;

const usedStatement = `
select lot_id, -sum(amount) from stock_movement
where organization_id = $1 and session_id = $2 and kind = 'used' group by lot_id`;

const passesAnew = `
insert into session_pass (organization_id, id, session_id, position, zone, mix_id, needle, depth_mm, minutes)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9), ($10, $11, $12, $13, $14, $15, $16, $17, $18)`;

const answerStatement = `
update idempotent_request set result = $4 where organization_id = $1 and staff_member_id = $2 and key = $3`;
