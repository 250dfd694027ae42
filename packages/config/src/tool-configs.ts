import { z } from 'zod';
import { type Environment, parseEnvironment } from './environment.ts';
import { flag, onOff, optionalPostgresUrl, path, port, redisUrl } from './variables.ts';

/** What a newcomer may set for `npm start`; everything else is derived. */
export interface LocalStackConfig {
  /** Admin connection to an existing PostgreSQL ≥ 16; unset: the embedded one. */
  readonly databaseUrl: string | undefined;
  /** For commands beside an installation: its own connection; unset: the one local-stack makes. */
  readonly databaseAppUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly port: number;
  /** True when the person chose the port: then a port in use is an error, not a reason to step aside. */
  readonly portIsChosen: boolean;
  /** As given, relative to the project root; unset: `.stipple` there. */
  readonly dataDir: string | undefined;
  readonly demo: boolean;
}

/** What tests may be told by the machine they run on. */
export interface TestConfig {
  /** Admin connection: the server this run started, or the one DATABASE_URL names. */
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly chromiumPath: string | undefined;
  readonly requireRedis: boolean;
  readonly requireBrowser: boolean;
  /** Number of the Jest worker, from 1. */
  readonly worker: number;
}

const localStackVariables = z.object({
  DATABASE_APP_URL: optionalPostgresUrl('the database of the local stack'),
  DATABASE_URL: optionalPostgresUrl('the embedded PostgreSQL'),
  REDIS_URL: redisUrl,
  PORT: port(4000),
  STIPPLE_DATA_DIR: path,
  STIPPLE_DEMO: onOff('on'),
});

const testVariables = z.object({
  STIPPLE_TEST_DATABASE_URL: optionalPostgresUrl('the PostgreSQL the test run starts'),
  DATABASE_URL: optionalPostgresUrl('the embedded PostgreSQL'),
  REDIS_URL: redisUrl,
  CHROMIUM_PATH: path,
  STIPPLE_REQUIRE_REDIS: flag,
  STIPPLE_REQUIRE_BROWSER: flag,
  JEST_WORKER_ID: port(1),
});

/** @throws ConfigError naming every variable that is wrong. */
export function readLocalStackConfig(env: Environment = process.env): LocalStackConfig {
  const read = parseEnvironment(localStackVariables, env);
  return {
    databaseUrl: read.DATABASE_URL,
    databaseAppUrl: read.DATABASE_APP_URL,
    redisUrl: read.REDIS_URL,
    port: read.PORT,
    portIsChosen: (env['PORT'] ?? '').trim() !== '',
    dataDir: read.STIPPLE_DATA_DIR,
    demo: read.STIPPLE_DEMO,
  };
}

/** @throws ConfigError naming every variable that is wrong. */
export function readTestConfig(env: Environment = process.env): TestConfig {
  const read = parseEnvironment(testVariables, env);
  return {
    databaseUrl: read.STIPPLE_TEST_DATABASE_URL ?? read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
    chromiumPath: read.CHROMIUM_PATH,
    requireRedis: read.STIPPLE_REQUIRE_REDIS,
    requireBrowser: read.STIPPLE_REQUIRE_BROWSER,
    worker: read.JEST_WORKER_ID,
  };
}
