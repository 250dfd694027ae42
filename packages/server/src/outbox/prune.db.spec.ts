import { aDatabase } from '@stipple/testing/database';
import pg from 'pg';
import { prune } from './prune.ts';

const database = await aDatabase();
const admin = new pg.Client({ connectionString: database.adminUrl });
const relay = new pg.Client({ connectionString: database.urls.relay });
await Promise.all([admin.connect(), relay.connect()]);

afterAll(async () => {
  await Promise.all([admin.end(), relay.end()]);
  await database.drop();
});

beforeAll(async () => {
  await admin.query(`
    with chain as (insert into organization (id, name, created_at) values (gen_random_uuid(), 'Chain', now()) returning id),
      person as (insert into account (id, email, password_hash, created_at) values (gen_random_uuid(), 'a@b.example', '', now()) returning id),
      member as (insert into staff_member (organization_id, id, account_id, name, email, role, practitioner, created_at)
        select chain.id, gen_random_uuid(), person.id, 'Ada', 'a@b.example', 'owner', false, now() from chain, person
        returning organization_id, id)
    select from member`);
  await admin.query(`
    insert into outbox (organization_id, id, name, payload, occurred_at, relayed_at, refused)
    select o.id, gen_random_uuid(), what, '{}', now() - interval '90 days', now() - since, case when what = 'refused' then 'unknown' end
    from organization o, (values ('old', interval '31 days'), ('young', interval '29 days'), ('waiting', null), ('refused', null)) as e (what, since)`);
  await admin.query(`
    insert into inbox (organization_id, event_id, subscriber, done_at)
    select o.id, gen_random_uuid(), what, now() - since
    from organization o, (values ('old', interval '31 days'), ('young', interval '29 days')) as e (what, since)`);
  await admin.query(`
    insert into idempotent_request (organization_id, staff_member_id, key, body_hash, created_at)
    select m.organization_id, m.id, what, '', now() - since
    from staff_member m, (values ('old', interval '8 days'), ('young', interval '6 days')) as e (what, since)`);
});

const left = async (table: string, column: string) =>
  (await admin.query<{ what: string }>(`select ${column} as what from ${table} order by 1`)).rows.map(
    ({ what }) => what,
  );

test('only what is old and answered goes, whoever relays', async () => {
  expect(await prune(relay)).toEqual({ outbox: 1, inbox: 1, idempotentRequests: 1 });
  expect(await left('outbox', 'name')).toEqual(['refused', 'waiting', 'young']);
  expect(await left('inbox', 'subscriber')).toEqual(['young']);
  expect(await left('idempotent_request', 'key')).toEqual(['young']);
  expect(await prune(relay)).toEqual({ outbox: 0, inbox: 0, idempotentRequests: 0 });
});

test('the relay cannot delete what is young, even when it asks', async () => {
  for (const table of ['outbox', 'inbox', 'idempotent_request'])
    expect((await relay.query(`delete from ${table}`)).rowCount).toBe(0);
});
