import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { ExpectedProblem } from '../expected-problem.ts';
import { isAlive } from '../postgres/index.ts';

/** The folder everything local lives in, held by one start at a time. */
export interface DataFolder {
  readonly path: string;
  /** The one secret: the superuser's password of the embedded cluster. Made on the first start, readable by us only. */
  readonly adminPassword: string;
  /** Tells a second start where this one answers, and everyone which processes belong to it. */
  announce(url: string, processes: Readonly<Record<string, number>>): void;
  release(): void;
}

/**
 * Opens the data folder and holds it until `release`.
 *
 * @param wished as given in STIPPLE_DATA_DIR, relative to the project; undefined: `.stipple`.
 * @throws ExpectedProblem when another start holds it or it cannot be written.
 */
export function openDataFolder(projectRoot: string, wished: string | undefined): DataFolder {
  const path = resolve(projectRoot, wished ?? '.stipple');
  try {
    mkdirSync(join(path, 'logs'), { recursive: true });
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new ExpectedProblem(
      `The data folder ${path} cannot be written.`,
      'Set STIPPLE_DATA_DIR to a folder of yours.',
      { cause: error },
    );
  }
  const lock = join(path, 'running.json');
  hold(lock);
  return {
    path,
    adminPassword: readSecret(path),
    announce: (url, processes) => writeFileSync(lock, JSON.stringify({ pid: process.pid, url, processes })),
    release: () => rmSync(lock, { force: true }),
  };
}

function hold(lock: string): void {
  try {
    const file = openSync(lock, 'wx', 0o644);
    writeFileSync(file, JSON.stringify({ pid: process.pid }));
    closeSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = readHolder(lock);
    if (holder && isAlive(holder.pid) && isAStart(holder.pid)) {
      const where = holder.url ? ` at ${holder.url}` : '';
      throw new ExpectedProblem(
        `It already runs on this data folder${where} (process ${holder.pid}).`,
        'Use that one, end it with Ctrl-C, or set STIPPLE_DATA_DIR to another folder.',
      );
    }
    // The holder was killed: its lock is worth nothing any more.
    rmSync(lock, { force: true });
    hold(lock);
  }
}

function readHolder(lock: string): { pid: number; url?: string } | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The system gives a number again: where it can be seen, see whether it is still one of us. */
function isAStart(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  return existsSync(commandLine)
    ? readFileSync(commandLine, 'utf8').includes('local-stack')
    : !existsSync('/proc/self');
}

/** The superuser's password of the cluster in a data folder; made when there is none. */
export function readSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
