import { readFileSync } from 'node:fs';
import { aDatabase } from '@stipple/testing/database';
import pg from 'pg';
import { dumpSchema } from './schema-dump.ts';

const database = await aDatabase();
const admin = new pg.Client({ connectionString: database.adminUrl });
await admin.connect();

afterAll(async () => {
  await admin.end();
  await database.drop();
});

test('schema.sql is what the migrations make: run npm run generate -w @stipple/server when it is not', async () => {
  const committed = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8');
  expect(await dumpSchema(admin)).toBe(committed);
});

test('a change of any part of the schema changes the text', async () => {
  const before = await dumpSchema(admin);
  const changes = [
    'alter table client add column nickname text',
    'alter table client alter column name drop not null',
    'alter table client alter column language drop default',
    'alter table outcome drop constraint outcome_organization_id_session_id_fkey',
    'drop index client_by_name',
    'drop policy clinic_reach on lot',
    'alter table lot no force row level security',
    'grant truncate on lot to stipple_app',
    'revoke update (told) on outbox from stipple_relay',
    'create view leak as select * from client',
  ];
  for (const change of changes) {
    await admin.query('begin');
    await admin.query(change);
    expect([change, (await dumpSchema(admin)) === before]).toEqual([change, false]);
    await admin.query('rollback');
  }
});
