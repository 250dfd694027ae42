import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ExpectedProblem } from '../expected-problem.ts';

/** Runs migrations and the demo seed in a process of their own; ended when the start is broken off. */
export async function runPrepare(environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const script = fileURLToPath(new URL('../prepare/index.js', import.meta.url));
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env: environment,
    stdio: ['ignore', 'inherit', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const giveUp = () => child.kill('SIGTERM');
  signal.addEventListener('abort', giveUp, { once: true });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-4000);
  });
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  signal.removeEventListener('abort', giveUp);
  signal.throwIfAborted();
  if (code !== 0)
    throw new ExpectedProblem(`The database could not be prepared:\n${said.trim()}`, 'Nothing was started.');
}
