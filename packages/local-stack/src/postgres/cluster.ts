import { type ChildProcess, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedProblem } from '../expected-problem.ts';
import { type Account, chooseAccount } from './account.ts';
import { findBinaries, type PostgresBinaries } from './binaries.ts';
import { freePort } from './ports.ts';
import { ended, readPostmaster, settleAfterCrash } from './postmaster.ts';

/** The superuser of the embedded cluster; only local-stack and tests ever use it. */
export const adminRole = 'stipple_admin';

export interface ClusterOptions {
  /** Folder that holds everything; the cluster lives in `postgres/` below it. */
  readonly dataDir: string;
  /** Password of the superuser; used only when the cluster is created. */
  readonly adminPassword: string;
  /** Where to begin looking for a free port. */
  readonly wishedPort: number;
  /** Extra settings, for instance `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running PostgreSQL of our own. */
export interface Cluster {
  readonly port: number;
  readonly pid: number;
  /** What the start found: a first start, an ordinary one, or one after a crash. */
  readonly found: 'nothing' | 'clean' | 'crashed' | 'left running';
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Last lines of the server's log. */
  lastLines(): string;
  /** Ends it: no new statements, open transactions rolled back, everything written. */
  stop(): Promise<void>;
}

/** Modest on purpose: a clinic's laptop runs this beside everything else. */
const frugal = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '100',
  max_wal_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] %q%u@%d ',
};

/**
 * Starts the embedded PostgreSQL, creating its cluster the first time. A cluster that is only half created is thrown
 * away and made again; one that crashed is recovered by PostgreSQL itself.
 *
 * @throws ExpectedProblem when it does not come up, with the last lines it wrote.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const binaries = await findBinaries();
  mkdirSync(options.dataDir, { recursive: true });
  const folder = join(options.dataDir, 'postgres');
  const account = chooseAccount(folder, [dirname(binaries.postgres), options.dataDir]);
  const isNew = !existsSync(join(folder, 'PG_VERSION'));
  if (isNew) await create(binaries, account, folder, options.adminPassword);
  const settled = await settleAfterCrash(folder);
  const found = isNew ? 'nothing' : settled;
  let refusal = '';
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await freePort(options.wishedPort + attempt);
    const started = await launch(binaries, account, options, port);
    if (typeof started !== 'string') return { ...started, port, found };
    refusal = started;
    if (!/shared memory block|Address already in use|could not bind/i.test(refusal)) break;
    // Another program took the port in between, or orphans of a crash still hold the memory for a moment.
    await sleep(500);
  }
  throw new ExpectedProblem(
    `The embedded PostgreSQL did not start:\n${refusal}`,
    `Its log is ${logFile(options.dataDir)}.`,
  );
}

async function create(binaries: PostgresBinaries, account: Account, folder: string, password: string): Promise<void> {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = `${fresh}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const path of [fresh, passwordFile]) giveTo(account, path);
  const how = [
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ];
  const parameters = [`--pgdata=${fresh}`, `--username=${adminRole}`, `--pwfile=${passwordFile}`, ...how];
  try {
    const child = start(account, binaries.initdb, parameters, ['ignore', 'pipe', 'pipe']);
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk));
    const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
    if (code !== 0) {
      throw new ExpectedProblem(
        `PostgreSQL could not create its files:\n${said || code}`,
        'Is the disk full or read-only?',
      );
    }
    renameSync(fresh, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

type Launched = Pick<Cluster, 'pid' | 'ended' | 'lastLines' | 'stop'>;

/** @returns the running server, or what it said before it ended. */
async function launch(
  binaries: PostgresBinaries,
  account: Account,
  options: ClusterOptions,
  port: number,
): Promise<Launched | string> {
  const folder = join(options.dataDir, 'postgres');
  const settings = Object.entries({ ...frugal, ...options.settings, port: String(port) });
  const log = openSync(logFile(options.dataDir), 'w', 0o600);
  const parameters = ['-D', folder, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = start(account, binaries.postgres, parameters, ['ignore', log, log]);
  closeSync(log);
  let gone = false;
  const over = new Promise<void>((resolve) => {
    const end = () => {
      gone = true;
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  const lastLines = () => readFileSync(logFile(options.dataDir), 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  while (!gone) {
    const postmaster = readPostmaster(folder);
    if (postmaster?.ready && postmaster.port === port) {
      return { pid: postmaster.pid, ended: over, lastLines, stop: () => stop(binaries, folder, postmaster.pid) };
    }
    await sleep(20);
  }
  return lastLines();
}

async function stop(binaries: PostgresBinaries, folder: string, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    const child = spawn(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w'], { stdio: 'ignore' });
    await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await ended(pid, 20_000)) return;
  }
}

/** Its own process group: Ctrl-C reaches the starter, which ends the API and the worker before the database. */
function start(
  account: Account,
  program: string,
  parameters: readonly string[],
  stdio: ('ignore' | 'pipe' | number)[],
): ChildProcess {
  const [first, ...rest] = [...account.prefix, program, ...parameters] as [string, ...string[]];
  return spawn(first, rest, {
    ...account.ids,
    stdio,
    detached: process.platform !== 'win32',
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
  });
}

function giveTo(account: Account, path: string): void {
  const named = account.prefix.find((part) => part.startsWith('--reuid='));
  const uid = account.ids?.uid ?? (named ? Number(named.split('=')[1]) : undefined);
  if (uid !== undefined) chownSync(path, uid, -1);
}

function logFile(dataDir: string): string {
  return join(dataDir, 'postgres.log');
}
