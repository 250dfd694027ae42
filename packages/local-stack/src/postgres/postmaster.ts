import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What PostgreSQL writes about itself into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none or it is half written. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** True while a process of this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Port of the embedded server that runs on a data folder; undefined when none does. */
export function findRunning(dataDir: string): number | undefined {
  const cluster = join(dataDir, 'postgres');
  const postmaster = readPostmaster(cluster);
  const runs = postmaster?.ready && isAlive(postmaster.pid) && worksIn(postmaster.pid, cluster);
  return runs ? postmaster.port : undefined;
}

/**
 * A start after a crash: a PostgreSQL that outlived its starter is asked to end (it holds our data), and a pid file
 * whose process is gone, or is somebody else by now, is cleared away. PostgreSQL then replays its journal by itself.
 *
 * @returns what was found, for the person at the terminal.
 */
export async function settleAfterCrash(cluster: string): Promise<'clean' | 'crashed' | 'left running'> {
  const postmaster = readPostmaster(cluster);
  if (!postmaster) return 'clean';
  if (isAlive(postmaster.pid) && worksIn(postmaster.pid, cluster)) {
    process.kill(postmaster.pid, 'SIGINT');
    await ended(postmaster.pid, 30_000);
    return 'left running';
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return 'crashed';
}

/** Waits until the process is gone. @returns false when it still lives after the time, in milliseconds. */
export async function ended(pid: number, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/** A postmaster's working directory is its data: that tells ours from a stranger who was given the same id. */
function worksIn(pid: number, cluster: string): boolean {
  if (existsSync('/proc/self/cwd')) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    } catch {
      return false;
    }
  }
  const listed = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return listed.stdout?.includes(cluster) ?? false;
}
