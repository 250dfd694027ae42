import { randomBytes } from 'node:crypto';
import { aDatabase } from '@stipple/testing/database';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { assertSafe, dataSource, UnsafeDatabaseError } from './index.ts';

const database = await aDatabase();
const admin = new pg.Client({ connectionString: database.adminUrl });
await admin.connect();

afterAll(async () => {
  await admin.end();
  await database.drop();
});

/** What a start-up over this connection would say; empty when it would start. */
async function findingsAt(url: string): Promise<readonly string[]> {
  const source: DataSource = await dataSource({ url, name: 'stipple-test', poolSize: 1 }).initialize();
  try {
    await assertSafe(source);
    return [];
  } catch (error) {
    if (error instanceof UnsafeDatabaseError) return error.findings;
    throw error;
  } finally {
    await source.destroy();
  }
}

/** The same while something about the schema is wrong. */
async function findingsWhile(wrong: string, right: string): Promise<readonly string[]> {
  await admin.query(wrong);
  try {
    return await findingsAt(database.urls.app);
  } finally {
    await admin.query(right);
  }
}

test('the application starts on a migrated database', async () => {
  expect(await findingsAt(database.urls.app)).toEqual([]);
});

describe('start-up refuses', () => {
  test('a superuser', async () => {
    const findings = await findingsAt(database.adminUrl);
    expect(findings).toContainEqual(expect.stringMatching(/is a superuser and would ignore row level security$/));
  });

  test('the owner of the tables', async () => {
    const findings = await findingsAt(database.urls.owner);
    expect(findings).toEqual([
      expect.stringMatching(/^role stipple_owner owns \d+ tables and could switch their policies off$/),
    ]);
  });

  test('a role that may bypass row level security', async () => {
    // A role of its own: roles belong to the whole server, and other tests use stipple_app at this moment.
    const role = `stipple_test_${randomBytes(6).toString('hex')}`;
    await admin.query(`create role ${role} login bypassrls password 'of this test'`);
    await admin.query(`grant connect on database ${database.name} to ${role}`);
    try {
      const url = new URL(database.adminUrl);
      url.username = role;
      url.password = 'of this test';
      expect(await findingsAt(url.href)).toEqual([`role ${role} may bypass row level security`]);
    } finally {
      await admin.query(`revoke connect on database ${database.name} from ${role}; drop role ${role}`);
    }
  });

  test.each([
    [
      'alter table client disable row level security',
      'alter table client enable row level security',
      'table client has no row level security',
    ],
    [
      'alter table client no force row level security',
      'alter table client force row level security',
      'table client does not force row level security on its owner',
    ],
    [
      'create table stray (id uuid); alter table stray enable row level security; alter table stray force row level security',
      'drop table stray',
      'table stray has no policy',
    ],
    [
      'create policy careless on lot for update using (organization_id is not null)',
      'drop policy careless on lot',
      'table lot has a policy that does not check what is written',
    ],
  ])('%s', async (wrong, right, finding) => {
    expect(await findingsWhile(wrong, right)).toEqual([finding]);
  });

  test('a schema that was never migrated', async () => {
    const empty = await aDatabase();
    const client = new pg.Client({ connectionString: empty.adminUrl });
    await client.connect();
    await client.query('drop schema public cascade; create schema public; grant usage on schema public to stipple_app');
    await client.end();
    expect(await findingsAt(empty.urls.app)).toEqual(['the schema is empty: run the migrations first']);
    await empty.drop();
  });

  test.each([5_000, -5_000])('a clock that is %d ms off', async (off) => {
    const realNow = Date.now;
    Date.now = () => realNow() + off;
    try {
      const [finding, ...others] = await findingsAt(database.urls.app);
      expect(others).toEqual([]);
      expect(finding).toMatch(/^the clock of this machine and of the database differ by (4\.9|5\.0) s$/);
    } finally {
      Date.now = realNow;
    }
  });

  test('everything that is wrong at once, each by name', async () => {
    await admin.query('alter table lot no force row level security; alter table client disable row level security');
    const error = await dataSource({ url: database.urls.app, name: 'stipple-test', poolSize: 1 })
      .initialize()
      .then(async (source) => {
        const thrown = await assertSafe(source).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        await source.destroy();
        return thrown;
      });
    await admin.query('alter table lot force row level security; alter table client enable row level security');
    expect(error).toBeInstanceOf(UnsafeDatabaseError);
    expect(String(error)).toContain('table client has no row level security');
    expect(String(error)).toContain('table lot does not force row level security on its owner');
  });
});
