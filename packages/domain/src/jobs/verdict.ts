/**
 * How a handler's work ended.
 *
 * - `done`: it happened, now or earlier.
 * - `skip`: it need not happen any more; the reason says why.
 * - `retry`: it could not happen yet; the queue tries again after a pause.
 * - `never`: it can never happen; the job fails at once and somebody is told.
 */
export type Verdict =
  | { readonly verdict: 'done' }
  | { readonly verdict: 'skip'; readonly reason: string }
  | { readonly verdict: 'retry'; readonly cause: unknown }
  | { readonly verdict: 'never'; readonly reason: string; readonly cause?: unknown };

export type VerdictName = Verdict['verdict'];

export const done: Verdict = { verdict: 'done' };
export const skip = (reason: string): Verdict => ({ verdict: 'skip', reason });
export const retry = (cause: unknown): Verdict => ({ verdict: 'retry', cause });
export const never = (reason: string, cause?: unknown): Verdict => ({ verdict: 'never', reason, cause });
