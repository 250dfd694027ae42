import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readTestConfig } from '@stipple/config';
import { anyPort, isAlive, isFree } from '../postgres/index.ts';
import { projectFile } from './child.ts';

const script = projectFile('packages/local-stack/dist/start/index.js');
const rebuild = projectFile('packages/local-stack/dist/rebuild-figures/index.js');
const folder = mkdtempSync(join(tmpdir(), 'stipple-start-'));
const running = new Set<ChildProcess>();

interface Start {
  readonly child: ChildProcess;
  /** What it said so far. */
  said(): string;
  /** Waits until it says so. */
  until(words: string): Promise<void>;
  /** Waits for the end. @returns the exit code. */
  readonly ended: Promise<number | null>;
}

function start(variables: Record<string, string>, command = script): Start {
  const { DATABASE_URL: _url, NODE_OPTIONS: _options, ...inherited } = process.env;
  const environment = { ...inherited, STIPPLE_DEMO: 'off', STIPPLE_DATA_DIR: join(folder, 'data'), ...variables };
  const child = spawn(process.execPath, [command], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  void ended.then(() => running.delete(child));
  const until = async (words: string) => {
    const deadline = performance.now() + 60_000;
    while (!said.includes(words)) {
      if (child.exitCode !== null || performance.now() > deadline)
        throw new Error(`It never said "${words}":\n${said}`);
      await sleep(50);
    }
  };
  return { child, said: () => said, until, ended };
}

async function goneWithin(pids: readonly number[], milliseconds: number): Promise<number[]> {
  const deadline = performance.now() + milliseconds;
  while (pids.some(isAlive) && performance.now() < deadline) await sleep(50);
  return pids.filter(isAlive);
}

/** Ids of the API and the worker of the start that runs. */
function pidsOfChildren(): [number, number] {
  const { processes } = JSON.parse(readFileSync(join(folder, 'data', 'running.json'), 'utf8'));
  return [processes.api, processes.worker];
}

beforeAll(() => {
  if (!existsSync(script)) throw new Error('This test runs the build: use npm test, or npm run build before.');
});

afterEach(async () => {
  const left = [...running];
  for (const child of left) child.kill('SIGTERM');
  await Promise.all(left.map((child) => new Promise((resolve) => child.once('close', resolve))));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start, when something is wrong', () => {
  it('names a malformed variable and does not print it', async () => {
    const { ended, said } = start({ PORT: 'four thousand', STIPPLE_DEMO: 'maybe' });
    expect(await ended).toBe(1);
    expect(said()).toContain('PORT must be a whole number');
    expect(said()).toContain('STIPPLE_DEMO must be on or off');
    expect(said()).not.toMatch(/four thousand|maybe|\bat .*\.js/);
  });

  it('says so when the chosen port is in use', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const { port } = squatter.address() as { port: number };
    const { ended, said } = start({ PORT: String(port) });
    expect(await ended).toBe(1);
    expect(said()).toContain(`Port ${port} is in use by another program.`);
    expect(said()).not.toMatch(/\bat .*\.js/);
    squatter.close();
  });

  it('says so when the database does not let us in', async () => {
    const { ended, said } = start({ DATABASE_URL: 'postgresql://nobody:secret-word@127.0.0.1:1/x' });
    expect(await ended).toBe(1);
    expect(said()).toContain('Check DATABASE_URL');
    expect(said()).not.toMatch(/secret-word|\bat .*\.js/);
  });
});

describe('npm start', () => {
  it('runs, refuses a second start on the same folder, and Ctrl-C leaves nothing', async () => {
    const port = await anyPort();
    const first = start({ PORT: String(port) });
    await first.until('Stipple is ready');
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    const second = start({});
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`It already runs on this data folder at http://localhost:${port}`);
    const beside = start({}, rebuild);
    expect(await beside.ended).toBe(0);
    expect(beside.said()).toContain('Figures rebuilt for 0 organizations');
    const children = pidsOfChildren();
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.said()).toContain('Stopped.');
    expect(children.filter(isAlive)).toEqual([]);
    expect(await isFree(port)).toBe(true);
    expect(existsSync(join(folder, 'data', 'running.json'))).toBe(false);
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('rebuilds figures while nothing runs, and leaves nothing running', async () => {
    const alone = start({}, rebuild);
    expect(await alone.ended).toBe(0);
    expect(alone.said()).toContain('Figures rebuilt for 0 organizations');
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(folder, 'data', 'running.json'))).toBe(false);
  });

  it('stops everything and says why when a part dies', async () => {
    const run = start({});
    await run.until('Stipple is ready');
    const [api, worker] = pidsOfChildren();
    process.kill(api, 'SIGKILL');
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain('The api was ended by SIGKILL. Its last lines:');
    expect(isAlive(worker)).toBe(false);
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('takes its processes along when it is killed, and recovers on the next start', async () => {
    const killed = start({});
    await killed.until('Stipple is ready');
    const children = pidsOfChildren();
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(await goneWithin(children, 15_000)).toEqual([]);
    const next = start({});
    await next.until('Stipple is ready');
    expect(next.said()).toContain('after ending one that was left running');
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);
  });

  it('can be broken off while it starts', async () => {
    const run = start({});
    await run.until('PostgreSQL   embedded');
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(folder, 'data', 'running.json'))).toBe(false);
  });

  it('uses the PostgreSQL that DATABASE_URL names', async () => {
    const run = start({ DATABASE_URL: String(readTestConfig().databaseUrl) });
    await run.until('Stipple is ready');
    expect(run.said()).toContain('the one DATABASE_URL names');
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });
});
