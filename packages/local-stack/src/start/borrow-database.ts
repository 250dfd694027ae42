import { resolve } from 'node:path';
import type { LocalStackConfig } from '@stipple/config';
import { adminRole, findRunning, provision } from '../postgres/index.ts';
import { projectFile } from './child.ts';
import { openDataFolder, readSecret } from './data-folder.ts';
import { openDatabase } from './database.ts';

/** The database of an installation, for a command beside it. */
export interface BorrowedDatabase {
  readonly appUrl: string;
  /** Ends what was started for the command; leaves alone what ran before. */
  giveBack(): Promise<void>;
}

/**
 * The database DATABASE_APP_URL or DATABASE_URL names, else the embedded one: as it runs, or started for the command.
 *
 * @throws ExpectedProblem when it cannot be reached.
 */
export async function borrowDatabase(config: LocalStackConfig): Promise<BorrowedDatabase> {
  const asItIs = (appUrl: string) => ({ appUrl, giveBack: async () => undefined });
  if (config.databaseAppUrl) return asItIs(config.databaseAppUrl);
  const path = resolve(projectFile(''), config.dataDir ?? '.stipple');
  const port = config.databaseUrl ? undefined : findRunning(path);
  if (port) {
    const { app } = await provision(`postgresql://${adminRole}:${readSecret(path)}@127.0.0.1:${port}/postgres`);
    return asItIs(app);
  }
  const folder = openDataFolder(projectFile(''), config.dataDir);
  const database = await openDatabase(config, folder);
  return {
    appUrl: database.urls.app,
    giveBack: async () => {
      await database.stop();
      folder.release();
    },
  };
}
