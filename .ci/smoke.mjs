// What a newcomer does: npm start, open it, Ctrl-C, npm start again. On a data folder of its own and a free port.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dataDir = join(mkdtempSync(join(tmpdir(), 'stipple-smoke-')), 'data');
const port = await freePort();
const failures = [];

const first = await start();
await answers('/', (text) => text.includes('<div id="root"'));
await answers('/clients', (text) => text.includes('<div id="root"'));
await answers('/health/ready', () => true);
await answers('/graphql', (text) => JSON.parse(text).data.__typename === 'Query', {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
  body: JSON.stringify({ query: '{ __typename }' }),
});
tellMemory();
await stop(first);
const second = await start();
expect(second.seconds <= 10, `the second start took ${second.seconds.toFixed(1)} s, more than 10`);
await stop(second);
rmSync(join(dataDir, '..'), { recursive: true, force: true });
for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exit(failures.length > 0 ? 1 : 0);

async function start() {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port), STIPPLE_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A process group of its own, as in a terminal: Ctrl-C goes to all of it.
    detached: true,
  });
  let said = '';
  const ready = new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      process.stdout.write(chunk);
      if (said.includes('Stipple is ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with code ${code} before it was ready`)));
    setTimeout(() => reject(new Error('npm start was not ready within 400 s')), 400_000).unref();
  });
  try {
    await ready;
  } catch (error) {
    console.error(`FAILED: ${error.message}`);
    process.kill(-child.pid, 'SIGINT');
    process.exit(1);
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(`ready after ${seconds.toFixed(1)} s`);
  return { child, seconds };
}

async function stop({ child }) {
  const began = performance.now();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGINT');
  await ended;
  console.log(`stopped after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const left = ours();
  expect(left.length === 0, `still running after Ctrl-C:\n${left.join('\n')}`);
  expect(await isFree(), `port ${port} is still in use after Ctrl-C`);
}

async function answers(path, isRight, init) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal: AbortSignal.timeout(10_000) });
    const text = await answer.text();
    expect(answer.ok && isRight(text), `${path} answered ${answer.status}: ${text.slice(0, 200)}`);
  } catch (error) {
    expect(false, `${path} did not answer: ${error.message}`);
  }
}

/** Everything that knows our data folder, from its command line or its environment: [pid, command line]. */
function ours() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids.flatMap((pid) => {
    try {
      const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const isOurs = `${commandLine}${readFileSync(`/proc/${pid}/environ`, 'utf8')}`.includes(dataDir);
      return isOurs ? [[pid, commandLine]] : [];
    } catch {
      return [];
    }
  });
}

function residentMegabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function tellMemory() {
  const sizes = ['api', 'worker'].map((name) => {
    const found = ours().find(([, commandLine]) => commandLine.includes(`apps/${name}/dist/main.js`));
    return found ? residentMegabytes(found[0]) : Number.NaN;
  });
  console.log(`api ${sizes[0].toFixed(0)} MB, worker ${sizes[1].toFixed(0)} MB resident`);
  expect(
    sizes[0] + sizes[1] <= 500,
    `api and worker together take ${(sizes[0] + sizes[1]).toFixed(0)} MB, more than 500`,
  );
}

function expect(isTrue, otherwise) {
  if (!isTrue) failures.push(otherwise);
}

function isFree() {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: given } = probe.address();
      probe.close(() => resolve(given));
    });
  });
}
