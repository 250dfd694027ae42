import { aDatabase, type TestDatabase } from '@stipple/testing/database';
import pg from 'pg';
import { type SeededBench, seedBench } from './index.ts';

describe('seedBench', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let before: readonly unknown[];
  let seeded: SeededBench;
  const report: string[] = [];

  /** Everything the load takes off and must put back. */
  async function schema(): Promise<readonly unknown[]> {
    const { rows } = await admin.query<{ what: string }>(`
      select what from (
        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated as what from pg_constraint
          where connamespace = 'public'::regnamespace
        union all select pg_get_indexdef(indexrelid) from pg_index join pg_class c on c.oid = indrelid where c.relnamespace = 'public'::regnamespace
        union all select oid::regclass || ' ' || relrowsecurity || ' ' || relforcerowsecurity from pg_class
          where relnamespace = 'public'::regnamespace and relkind = 'r'
      ) as parts order by 1`);
    return rows;
  }

  beforeAll(async () => {
    database = await aDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    before = await schema();
    const { owner: ownerUrl, app: appUrl } = database.urls;
    seeded = await seedBench({
      ownerUrl,
      appUrl,
      organizations: 5,
      sessions: 1500,
      report: (line) => report.push(line),
    });
  });

  afterAll(async () => {
    await admin?.end();
    await database?.drop();
  });

  it('writes chains of uneven size and says how long it took', async () => {
    const { rows } = await admin.query('select organization_id from session group by 1');
    expect(rows).toHaveLength(5);
    expect(seeded.sessions).toBeGreaterThanOrEqual(1500);
    expect(seeded.organizations[0]?.sessions).toBeGreaterThan(seeded.organizations[4]?.sessions ?? 0);
    expect(report.at(-1)).toMatch(/^ready after [\d.]+ s$/);
  });

  it('puts every index, key and policy back, checked', async () => {
    expect(await schema()).toEqual(before);
  });

  it('refuses a database somebody uses', async () => {
    await expect(seedBench({ ownerUrl: database.urls.owner, organizations: 1, sessions: 10 })).rejects.toThrow(
      'empty database',
    );
  });
});
