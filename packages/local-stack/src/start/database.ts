import type { LocalStackConfig } from '@stipple/config';
import { adminRole, provision, type RoleUrls, startCluster } from '../postgres/index.ts';
import { say } from '../terminal/index.ts';
import type { DataFolder } from './data-folder.ts';

/** The database of this start: our own embedded server, or one that was there before. */
export interface StackDatabase {
  readonly urls: RoleUrls;
  /** Resolves when the embedded server ends by itself; never for one that is not ours. */
  readonly ended: Promise<string>;
  lastLines(): string;
  stop(): Promise<void>;
}

const neverEnds = new Promise<string>(() => undefined);

/** Starts or finds PostgreSQL, and makes the roles and the database there. */
export async function openDatabase(config: LocalStackConfig, folder: DataFolder): Promise<StackDatabase> {
  if (config.databaseUrl) {
    say('  PostgreSQL   the one DATABASE_URL names');
    const urls = await provision(config.databaseUrl);
    return { urls, ended: neverEnds, lastLines: () => '', stop: async () => undefined };
  }
  const cluster = await startCluster({ dataDir: folder.path, adminPassword: folder.adminPassword, wishedPort: 54_320 });
  say(`  PostgreSQL   embedded, port ${cluster.port}${foundInWords[cluster.found]}`);
  const adminUrl = `postgresql://${adminRole}:${folder.adminPassword}@127.0.0.1:${cluster.port}/postgres`;
  const database = { ended: cluster.ended.then(() => 'ended'), lastLines: cluster.lastLines, stop: cluster.stop };
  try {
    return { ...database, urls: await provision(adminUrl) };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

const foundInWords = {
  nothing: ', new',
  clean: '',
  crashed: ', recovered after a crash',
  'left running': ', after ending one that was left running',
};
