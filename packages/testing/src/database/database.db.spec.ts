import pg from 'pg';
import { aDatabase } from './index.ts';

describe('a database for one test file', () => {
  it('is migrated, apart from every other, and gone afterwards', async () => {
    const [one, other] = await Promise.all([aDatabase(), aDatabase()]);
    expect(one.name).not.toBe(other.name);
    const owner = new pg.Client({ connectionString: one.urls.owner });
    await owner.connect();
    const { rows } = await owner.query("SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'");
    expect(rows[0].n).toBeGreaterThan(10);
    await owner.end();
    await Promise.all([one.drop(), other.drop()]);
    await expect(new pg.Client({ connectionString: one.urls.app }).connect()).rejects.toThrow('does not exist');
  });

  it('is made in a moment once the template stands', async () => {
    const began = performance.now();
    const database = await aDatabase();
    expect(performance.now() - began).toBeLessThan(3000);
    await database.drop();
  });
});
