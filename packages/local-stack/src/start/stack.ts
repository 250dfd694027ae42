import { join } from 'node:path';
import { type LocalStackConfig, readLocalStackConfig } from '@stipple/config';
import { ExpectedProblem } from '../expected-problem.ts';
import { freePort, isFree } from '../postgres/index.ts';
import { say } from '../terminal/index.ts';
import { type Child, projectFile, startChild, waitUntilReady } from './child.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { openDatabase, type StackDatabase } from './database.ts';
import { runPrepare } from './prepare.ts';

/** Everything that runs, and how it ends. */
export interface Stack {
  readonly url: string;
  readonly demo: boolean;
  readonly dataDir: string;
  /** Resolves with a sentence when a part ends that should not have. */
  readonly broken: Promise<string>;
}

/** Takes the way to end a part that has just been started: first the folder, then the database, then the processes. */
export type Undo = (step: () => Promise<void> | void) => void;

/**
 * Starts PostgreSQL, migrates, seeds, then the API and the worker, and waits until both are ready.
 *
 * @param undo is told how to end each part as soon as it runs, so a start that is broken off leaves nothing.
 * @throws ExpectedProblem, ConfigError
 */
export async function startStack(undo: Undo, signal: AbortSignal): Promise<Stack> {
  const config = readLocalStackConfig();
  const folder = openDataFolder(projectFile(''), config.dataDir);
  undo(() => folder.release());
  const port = await choosePort(config);
  const database = await openDatabase(config, folder);
  undo(() => database.stop());
  signal.throwIfAborted();
  say(`  Job queue    ${config.redisUrl ? 'Redis' : 'in PostgreSQL'}`);
  await runPrepare(environmentOf(config, folder, database, port, port + 1), signal);
  const workerPort = await freePort(port + 1);
  const environment = environmentOf(config, folder, database, port, workerPort);
  const children = ['api', 'worker'].map((name) => {
    const child = startChild(
      name,
      projectFile(`apps/${name}/dist/main.js`),
      environment,
      join(folder.path, 'logs', `${name}.log`),
    );
    undo(() => child.stop());
    return child;
  }) as [Child, Child];
  await Promise.all([
    waitUntilReady(children[0], `http://127.0.0.1:${port}/health/ready`, signal),
    waitUntilReady(children[1], `http://127.0.0.1:${workerPort}/health/ready`, signal),
  ]);
  const url = `http://localhost:${port}`;
  folder.announce(url, Object.fromEntries(children.map(({ name, pid }) => [name, pid])));
  return {
    url,
    demo: config.demo,
    dataDir: folder.path,
    broken: Promise.race([...children.map(broken), brokenDatabase(database)]),
  };
}

async function broken(child: Child): Promise<string> {
  const how = await child.ended;
  return `The ${child.name} ${how}. Its last lines:\n${child.lastLines()}`;
}

async function brokenDatabase(database: StackDatabase): Promise<string> {
  const how = await database.ended;
  return `PostgreSQL ${how}. Its last lines:\n${database.lastLines()}`;
}

async function choosePort(config: LocalStackConfig): Promise<number> {
  if (config.port !== 0 && !config.portIsChosen) return freePort(config.port);
  if (config.port === 0) return freePort(4000);
  if (await isFree(config.port)) return config.port;
  throw new ExpectedProblem(
    `Port ${config.port} is in use by another program.`,
    'Set PORT to another one, or unset it to take the next free one.',
  );
}

function environmentOf(
  config: LocalStackConfig,
  folder: DataFolder,
  database: StackDatabase,
  port: number,
  workerPort: number,
): NodeJS.ProcessEnv {
  const { DATABASE_URL: _admin, NODE_OPTIONS: _options, ...inherited } = process.env;
  return {
    NODE_ENV: 'production',
    ...inherited,
    DATABASE_OWNER_URL: database.urls.owner,
    DATABASE_APP_URL: database.urls.app,
    DATABASE_RELAY_URL: database.urls.relay,
    DATABASE_QUEUE_URL: database.urls.queue,
    PORT: String(port),
    WORKER_PORT: String(workerPort),
    STIPPLE_DATA_DIR: folder.path,
    STIPPLE_DEMO: config.demo ? 'on' : 'off',
    DASHBOARD_DIR: projectFile('apps/dashboard/dist'),
  };
}
