import { styleText } from 'node:util';
import { ConfigError } from '@stipple/config';
import { ExpectedProblem } from '../expected-problem.ts';

/** One line of progress. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What went wrong and what to do, in plain words; a stack trace only for what nobody expected. */
export function complain(error: unknown): void {
  if (error instanceof ExpectedProblem) {
    process.stderr.write(`\n${styleText('red', 'Stipple cannot start.')} ${error.message}\n${error.wayOut}\n`);
  } else if (error instanceof ConfigError) {
    process.stderr.write(`\n${styleText('red', 'Stipple cannot start.')} ${error.message}\n`);
  } else {
    process.stderr.write(`\n${styleText('red', 'Stipple stopped on something unexpected.')}\n${inFull(error)}\n`);
  }
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
