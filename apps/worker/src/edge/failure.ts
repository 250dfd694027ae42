import { Problem } from '@stipple/domain/problems';

/**
 * What may be said of an error in a log or a failed job. Messages of drivers quote rows and therefore people, so of
 * an error only its kind, its code and where it happened are told.
 */
export interface Failure {
  /** Such as "Problem SESSION.STALE" or "QueryFailedError 23505 session_pkey, caused by DatabaseError". */
  readonly summary: string;
  /** Frames of the stack, innermost first. */
  readonly at: readonly string[];
}

const frames = 8;

export function failureOf(error: unknown): Failure {
  return {
    summary: chainOf(error).map(nameOf).join(', caused by '),
    at: error instanceof Error ? framesOf(error) : [],
  };
}

function chainOf(error: unknown): unknown[] {
  const chain = [error];
  for (let cause = causeOf(error); cause !== undefined && chain.length < 5; cause = causeOf(cause)) chain.push(cause);
  return chain;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : typeof error;
  const code = textOf(error, 'code');
  const constraint = textOf(error, 'constraint');
  return [error.constructor.name, code, constraint].filter(Boolean).join(' ');
}

/** Codes and constraint names are words of programs; whatever looks like more is left out. */
function textOf(error: Error, key: string): string | undefined {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined;
}

function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines.slice(0, frames).map((line) => line.trim());
}

/** Refusals that a second try may not meet: somebody else was quicker. */
const passing = new Set(['INPUT.BUSY', 'INPUT.STALE']);

/** True when trying again can help: everything but a refusal by a rule. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof Problem) || passing.has(error.code);
}
