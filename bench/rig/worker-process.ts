import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { anyPort, type RoleUrls } from '@stipple/local-stack/postgres';

/** The real worker, built, in a process of its own. */
export interface WorkerProcess {
  /** Resolves once it says that it is ready. @throws Error with its last words when it ends before. */
  ready(): Promise<void>;
  /** SIGKILL: no farewell, no commit, no answer. */
  kill(): Promise<void>;
  /** SIGTERM, and waits until it has gone. */
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('../../apps/worker/dist/main.js', import.meta.url));

/** @param more variables of its environment, such as who carries its messages */
export async function startWorker(
  urls: RoleUrls,
  redisUrl: string | undefined,
  more: Readonly<Record<string, string>> = {},
): Promise<WorkerProcess> {
  const port = await anyPort();
  const child = spawn(process.execPath, [script], {
    env: {
      DATABASE_APP_URL: urls.app,
      DATABASE_QUEUE_URL: urls.queue,
      DATABASE_RELAY_URL: urls.relay,
      WORKER_PORT: String(port),
      LOG_LEVEL: 'error',
      ...(redisUrl && { REDIS_URL: redisUrl }),
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words = lastWordsOf(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    ready: () => untilReady(port, child, words),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function untilReady(port: number, child: ChildProcess, words: () => string): Promise<void> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`The worker ended before it was ready:\n${words()}`);
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`The worker was not ready within a minute:\n${words()}`);
}

function lastWordsOf(child: ChildProcess): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-4_000);
    });
  return () => words;
}
