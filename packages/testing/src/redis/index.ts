import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readTestConfig } from '@stipple/config';
import { anyPort } from '@stipple/local-stack/postgres';
import { Redis } from 'ioredis';

/** An empty Redis that belongs to one test file. */
export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts `redis-server` on a free port when the machine has it, else uses an emptied database of REDIS_URL (one per
 * Jest worker, so files do not meet).
 *
 * @returns undefined when there is neither; the reason is printed, and the suite skips.
 * @throws when STIPPLE_REQUIRE_REDIS=1 and there is neither.
 */
export async function aRedis(): Promise<TestRedis | undefined> {
  const { redisUrl, requireRedis, worker } = readTestConfig();
  if (redisUrl) return emptied(redisUrl, worker);
  if (spawnSync('redis-server', ['--version']).status === 0) return ownServer();
  const reason = 'There is no redis-server on PATH and REDIS_URL is not set.';
  if (requireRedis) throw new Error(`${reason} STIPPLE_REQUIRE_REDIS asks for one.`);
  console.warn(`Skipped without Redis: ${reason}`);
  return undefined;
}

async function emptied(redisUrl: string, worker: number): Promise<TestRedis> {
  const address = new URL(redisUrl);
  address.pathname = `/${worker % 16}`;
  const redis = new Redis(address.href, { maxRetriesPerRequest: 1 });
  await redis.flushdb();
  redis.disconnect();
  return { url: address.href, stop: async () => undefined };
}

async function ownServer(): Promise<TestRedis> {
  const port = await anyPort();
  const folder = mkdtempSync(join(tmpdir(), 'stipple-redis-'));
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', settings, { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve).once('error', resolve));
  const endWithUs = () => server.kill('SIGKILL');
  process.once('exit', endWithUs);
  const url = `redis://127.0.0.1:${port}/0`;
  await answers(url);
  return {
    url,
    stop: async () => {
      process.off('exit', endWithUs);
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: 0, retryStrategy: () => 50, enableOfflineQueue: true });
  redis.on('error', () => undefined);
  const deadline = performance.now() + 10_000;
  while (redis.status !== 'ready') {
    if (performance.now() > deadline) throw new Error('redis-server did not answer within ten seconds.');
    await sleep(20);
  }
  redis.disconnect();
}
