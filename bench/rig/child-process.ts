import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, as it would run. */
export interface ServerProcess {
  readonly url: string;
  /** Resident memory in bytes. */
  memory(): Promise<number>;
  /** The most it has had resident since it was started, or since this was last asked, in bytes. */
  peakMemory(): Promise<number>;
  stop(): Promise<void>;
  /** SIGKILL: no farewell, no commit, no answer. */
  kill(): Promise<void>;
}

interface Options {
  /** Script, relative to bench/. */
  readonly script: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Arguments of Node itself. */
  readonly nodeArgs?: readonly string[];
  /** Address that answers 200 once it is ready; the root when left out. */
  readonly readyPath?: string;
}

/** @throws Error with its last words when it ends before it is ready. */
export async function startServer({
  script,
  port,
  env = {},
  args = [],
  nodeArgs = [],
  readyPath = '/',
}: Options): Promise<ServerProcess> {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const child = spawn(process.execPath, [...nodeArgs, path, ...args], {
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words = lastWordsOf(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  const url = `http://127.0.0.1:${port}`;
  for (const deadline = performance.now() + 60_000; ; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`${script} ended before it was ready:\n${words()}`);
    if (performance.now() > deadline) throw new Error(`${script} was not ready within a minute:\n${words()}`);
    const answer = await fetch(url + readyPath).catch(() => undefined);
    if (answer?.ok) break;
  }
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    url,
    memory: () => memoryOf(child.pid ?? 0, 'VmRSS'),
    peakMemory: async () => {
      const peak = await memoryOf(child.pid ?? 0, 'VmHWM');
      await writeFile(`/proc/${child.pid}/clear_refs`, '5');
      return peak;
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

async function memoryOf(pid: number, what: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024;
}

function lastWordsOf(child: ChildProcess): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-4_000);
    });
  return () => words;
}
