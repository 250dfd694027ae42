import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a program of packages/analytics/reference in a process of its own and reads the JSON it prints; so that what is
 * measured is cold and alone.
 *
 * @param program `node`, or another one on the PATH
 * @throws Error with its last words when it fails
 */
export function runAnalytics<T>(program: string, script: string, args: readonly string[]): T {
  const path = fileURLToPath(new URL(`../../packages/analytics/reference/${script}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(program === 'node' ? process.execPath : program, [path, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** Whether a program is there and does what it is asked to. */
export function answers(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}
