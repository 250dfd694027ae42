import type { JobDeclaration, QueueName } from './job.ts';
import { assertName } from './payload.ts';

/**
 * A sweep looks through the database for what is due and adds one job per item; it changes nothing itself,
 * so running it twice, late, or after a lost queue is harmless. It is what makes the database, and not the
 * queue, the record of what is due.
 */
export interface SweepDeclaration<Name extends string = string, Adds extends JobDeclaration = JobDeclaration> {
  readonly kind: 'sweep';
  readonly name: Name;
  readonly queue: QueueName;
  /** Seconds between two runs. */
  readonly everySeconds: number;
  /** The job it adds, one per item found. */
  readonly adds: Adds;
}

/** Declares a sweep. @throws Error when the name does not start with "sweep-" or the interval is not a positive whole number. */
export function defineSweep<const Name extends `sweep-${string}`, Adds extends JobDeclaration>(options: {
  readonly name: Name;
  readonly everySeconds: number;
  readonly adds: Adds;
}): SweepDeclaration<Name, Adds> {
  assertName('sweep', options.name);
  if (!Number.isInteger(options.everySeconds) || options.everySeconds < 1)
    throw new Error(`${options.name}: everySeconds must be a positive whole number`);
  return {
    kind: 'sweep',
    name: options.name,
    queue: 'sweeps',
    everySeconds: options.everySeconds,
    adds: options.adds,
  };
}

/** Items of one organization that run before it is another's turn. */
const handful = 10;

/**
 * The turn of the nth item a sweep finds in one organization. Organizations take turns by the handful: the first ten
 * of each come before the second ten of any, so that one with 50,000 does not keep another's ten waiting.
 */
export function turnOf(nth: number): number {
  return 1 + Math.floor(nth / handful);
}
