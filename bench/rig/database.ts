import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision, type RoleUrls, startCluster, withDatabase } from '@stipple/local-stack/postgres';
import { migrate } from '@stipple/server/database';

/** A PostgreSQL of this run's own, migrated and empty, with the settings people run Stipple with. */
export interface BenchDatabase {
  readonly urls: RoleUrls;
  /** The administrator's connection to the same database. */
  readonly adminUrl: string;
  close(): Promise<void>;
}

const adminPassword = 'only-for-this-run';
const name = 'stipple_bench';

export async function aBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  // PostgreSQL does not run as root; whoever it runs as must reach its folder.
  chmodSync(dataDir, 0o755);
  const cluster = await startCluster({ dataDir, adminPassword, wishedPort: 55_600 });
  // Ctrl-C in the middle of a run leaves no server behind.
  const endWithUs = () => process.kill(cluster.pid, 'SIGINT');
  const leave = () => process.exit(1);
  process.once('exit', endWithUs).once('SIGINT', leave).once('SIGTERM', leave);
  const serverUrl = `postgresql://stipple_admin:${adminPassword}@127.0.0.1:${cluster.port}/postgres`;
  const urls = await provision(serverUrl, name);
  await migrate(urls.owner);
  return {
    urls,
    adminUrl: withDatabase(serverUrl, name),
    close: async () => {
      process.off('exit', endWithUs).off('SIGINT', leave).off('SIGTERM', leave);
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
