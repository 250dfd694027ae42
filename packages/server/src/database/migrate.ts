import { dataSource } from './data-source.ts';

/**
 * Brings the schema up to date as its owner. Safe to run by several processes at once: they queue on an advisory lock.
 *
 * @returns names of the migrations that ran
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await dataSource({ url: ownerUrl, poolSize: 2, name: 'stipple-migrate' }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('set statement_timeout = 0');
    await runner.query('select pg_advisory_lock(7365011)');
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock(7365011)');
    await runner.release();
    await source.destroy();
  }
}
