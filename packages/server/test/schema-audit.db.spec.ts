import { aDatabase } from '@stipple/testing/database';
import pg from 'pg';
import { dataSource } from '../src/database/index.ts';
import { type Ask, auditSchema } from './schema-audit.ts';

const database = await aDatabase();
const admin = new pg.Client({ connectionString: database.adminUrl });
await admin.connect();
const ask: Ask = async <Row extends object>(sql: string) => (await admin.query<Row>(sql)).rows;

afterAll(async () => {
  await admin.end();
  await database.drop();
});

/** What `look` finds once `change` is made; nothing of it stays. */
async function after<T>(change: string, look: () => Promise<T>): Promise<T> {
  await admin.query('begin');
  try {
    await admin.query(change);
    return await look();
  } finally {
    await admin.query('rollback');
  }
}

describe('S3: nothing in the migrated schema lets tenants meet', () => {
  test('the audit finds nothing', async () => {
    expect(await auditSchema(ask)).toEqual([]);
  });

  test.each([
    ['alter table client disable row level security', 'table client does not force row level security'],
    ['alter table client no force row level security', 'table client does not force row level security'],
    ['drop policy tenant on lot', 'table lot has no policy'],
    ['drop policy clinic_reach on lot', 'table lot has a clinic and no clinic reach'],
    [
      'drop policy tenant on lot; create policy tenant on lot using (true) with check (true)',
      "policy lot.tenant does not say: the tenant's own rows, read and written",
    ],
    [
      'create policy more on lot for select using (true)',
      "policy lot.more does not say: the tenant's own rows, read and written",
    ],
    ['create table stray (id uuid primary key)', 'table stray has no policy'],
    ['create table stray (id uuid primary key)', 'key stray_pkey of stray does not name the organization'],
    ['create table stray (id uuid primary key)', 'table stray has rows of no organization'],
    ['create unique index number_once on lot (number)', 'key number_once of lot does not name the organization'],
    [
      'alter table lot add constraint of_anybody foreign key (product_id) references account (id) not valid',
      'reference of_anybody of lot does not name the organization',
    ],
    ['create view everybody as select * from client', 'view everybody is read past row level security'],
    ['create materialized view frozen as select 1 as one', 'materialized view frozen is read past row level security'],
    ['create sequence counter', 'sequence counter is read past row level security'],
    [
      "create function anybody() returns bigint language sql security definer as 'select count(*) from client'",
      'function anybody() acts with the rights of its owner',
    ],
    ['grant truncate on client to stipple_app', 'stipple_app has TRUNCATE on client'],
    ['grant references on client to stipple_app', 'stipple_app has REFERENCES on client'],
    ['grant select on client to public', 'public has SELECT on client'],
    ['grant select on client to stipple_queue', 'stipple_queue has SELECT on client'],
  ])('seen red: %s', async (change, finding) => {
    expect(await after(change, () => auditSchema(ask))).toContain(finding);
  });
});

describe('entities and tables say the same', () => {
  interface Described {
    readonly table: string;
    readonly column: string;
    readonly type: string;
    readonly nullable: boolean;
    readonly key: boolean;
  }

  const described = async (): Promise<Described[]> => {
    const source = await dataSource({ url: database.urls.app, name: 'stipple-test', poolSize: 1 }).initialize();
    const columns = source.entityMetadatas.flatMap(({ tableName, columns: all }) =>
      all.map((column) => ({
        table: tableName,
        column: column.databaseName,
        type: source.driver.normalizeType(column) + (column.isArray ? '[]' : ''),
        nullable: column.isNullable,
        key: column.isPrimary,
      })),
    );
    await source.destroy();
    return columns;
  };

  const tables = (names: readonly string[]) =>
    ask<Described>(
      `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
         exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)) as key
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relname in (${names.map((name) => `'${name}'`).join(', ')})`,
    );

  const inOrder = (columns: readonly Described[]) =>
    columns.map(({ table, column, ...rest }) => `${table}.${column} ${JSON.stringify(rest)}`).sort();

  test('column by column', async () => {
    const ours = await described();
    const names = [...new Set(ours.map(({ table }) => table))];
    expect(names.length).toBeGreaterThan(10);
    expect(inOrder(ours)).toEqual(inOrder(await tables(names)));
  });

  test.each([
    'alter table lot add column colour text',
    'alter table lot drop column opened_on',
    'alter table lot alter column opened_on set not null',
    'alter table lot alter column number type varchar(60)',
  ])('seen red: %s', async (change) => {
    const ours = await described();
    const names = [...new Set(ours.map(({ table }) => table))];
    const changed = await after(change, () => tables(names));
    expect(inOrder(ours)).not.toEqual(inOrder(changed));
  });
});
