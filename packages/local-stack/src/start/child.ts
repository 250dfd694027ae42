import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ExpectedProblem } from '../expected-problem.ts';

/** A process of ours: the API or the worker. */
export interface Child {
  readonly name: string;
  /** 0 when it could not be started. */
  readonly pid: number;
  /** Resolves with words on how it ended, whoever ended it. */
  readonly ended: Promise<string>;
  /** The last lines it wrote. */
  lastLines(): string;
  /** Asks it to end, and after twelve seconds ends it. */
  stop(): Promise<void>;
}

const keptLines = 20;

/**
 * Node lets what is young grow to a hundred megabytes before it looks through it; with a tenth of that the API stands in
 * 180 MB instead of 250, and what an upload leaves behind is picked up sooner.
 */
const nodeArguments = ['--enable-source-maps', '--max-semi-space-size=8'];

/** Starts a script of ours on a leash, with its output in a log file. */
export function startChild(name: string, script: string, environment: NodeJS.ProcessEnv, logFile: string): Child {
  const leash = import.meta.resolve('../leash/index.js');
  const child = spawn(process.execPath, [...nodeArguments, '--import', leash, script], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C in the terminal must reach the starter only: it ends the others in order.
    detached: process.platform !== 'win32',
  });
  const kept = keepLastLines(child, logFile);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started (${error.message})`));
    child.once('close', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
  });
  return {
    name,
    pid: child.pid ?? 0,
    ended,
    lastLines: () => kept.join('\n'),
    stop: async () => {
      child.kill('SIGTERM');
      const late = await Promise.race([ended.then(() => false), sleep(12_000, true, { ref: false })]);
      if (!late) return;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function keepLastLines(child: ChildProcess, logFile: string): string[] {
  const log = createWriteStream(logFile, { flags: 'w' });
  const kept: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      log.write(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      kept.push(...lines);
      if (kept.length > keptLines) kept.splice(0, kept.length - keptLines);
    });
    stream?.once('close', () => rest && kept.push(rest));
  }
  child.once('close', () => log.end());
  return kept;
}

/**
 * Waits until a child says it is ready.
 *
 * @param signal breaks the waiting off.
 * @throws ExpectedProblem when it ends before, or needs longer than a minute.
 */
export async function waitUntilReady(child: Child, readyUrl: string, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + 60_000;
  let over: string | undefined;
  void child.ended.then((how) => {
    over = how;
  });
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    if (over)
      throw new ExpectedProblem(
        `The ${child.name} ${over} before it was ready.\n${child.lastLines()}`,
        'Its last lines say why.',
      );
    if (await isReady(readyUrl)) return;
    await sleep(100);
  }
  throw new ExpectedProblem(
    `The ${child.name} did not become ready within a minute.\n${child.lastLines()}`,
    'Its last lines may say why.',
  );
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Absolute path of a file of the project, given from its root. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
}
