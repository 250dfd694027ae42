import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { anyPort } from '@stipple/local-stack/postgres';
import { aDatabase, type TestDatabase } from '../database/index.ts';

/** API, worker and dashboard as they are built, over a database of their own. */
export interface TestStack {
  /** Where the dashboard and the API answer. */
  readonly url: string;
  readonly database: TestDatabase;
  /** Folder in which both processes keep their files. */
  readonly dataDir: string;
  /** Ends both processes as a person would, and drops the database. */
  stop(): Promise<void>;
}

interface Options {
  /** Given: the queues live there; left out: in PostgreSQL. */
  readonly redisUrl?: string | undefined;
  /** Fills the database before anything is started. */
  readonly seed?: (database: TestDatabase) => Promise<void>;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const readyMs = 60_000;
const stopMs = 15_000;

/** @throws Error with the last words of a process that did not come up. */
export async function aStack({ redisUrl, seed }: Options = {}): Promise<TestStack> {
  const database = await aDatabase();
  await seed?.(database);
  const [port, workerPort] = [await anyPort(), await anyPort()];
  const dataDir = mkdtempSync(join(tmpdir(), 'stipple-stack-'));
  const environment = {
    STIPPLE_DATA_DIR: dataDir,
    DATABASE_APP_URL: database.urls.app,
    DATABASE_RELAY_URL: database.urls.relay,
    DATABASE_QUEUE_URL: database.urls.queue,
    DASHBOARD_DIR: `${root}apps/dashboard/dist`,
    HOST: '127.0.0.1',
    PORT: String(port),
    WORKER_PORT: String(workerPort),
    LOG_LEVEL: 'warn',
    ...(redisUrl && { REDIS_URL: redisUrl }),
  };
  const processes = [new Process('api', environment), new Process('worker', environment)];
  const stop = async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.all([
      processes[0]?.ready(`http://127.0.0.1:${port}/health/ready`),
      processes[1]?.ready(`http://127.0.0.1:${workerPort}/health/ready`),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, database, dataDir, stop };
}

class Process {
  readonly #name: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #said = '';

  constructor(name: 'api' | 'worker', environment: Record<string, string>) {
    const main = `${root}apps/${name}/dist/main.js`;
    if (!existsSync(main)) throw new Error(`${name} is not built. Run the tests with "npm test", which builds first.`);
    this.#name = name;
    this.#child = spawn(process.execPath, ['--enable-source-maps', main], { env: environment, stdio: 'pipe' });
    this.#ended = new Promise((resolve) => this.#child.once('exit', () => resolve()));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk) => {
        this.#said = `${this.#said}${chunk}`.slice(-4_000);
      });
    }
    process.once('exit', () => this.#child.kill('SIGKILL'));
  }

  async ready(url: string): Promise<void> {
    const deadline = performance.now() + readyMs;
    while (performance.now() < deadline && this.#child.exitCode === null) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(100);
    }
    throw new Error(`${this.#name} did not come up. Its last words:\n${this.#said}`);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#child.kill('SIGTERM');
    const patience = new AbortController();
    const late = sleep(stopMs, undefined, { signal: patience.signal }).then(
      () => this.#child.kill('SIGKILL'),
      () => undefined,
    );
    await this.#ended;
    patience.abort();
    await late;
  }
}
