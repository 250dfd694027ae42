import type { Finding } from '../problems/index.ts';
import type { Instant } from '../time/index.ts';

/** How somebody tried to reach a client. */
export const recallMeans = ['phone', 'email', 'in_person'] as const;
export type RecallMeans = (typeof recallMeans)[number];

/** What came of a try. A client counts as reached once one of the tries says so. */
export const recallResults = ['reached', 'message_left', 'no_answer', 'wrong_details'] as const;
export type RecallResult = (typeof recallResults)[number];

/** A lot number of a product that nobody in the chain may use any more. */
export interface Recall {
  readonly id: string;
  readonly productId: string;
  readonly lotNumber: string;
  readonly reason: string;
  readonly startedAt: Instant;
  /** Staff member; null for recalls from before they were worked here. */
  readonly startedBy: string | null;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
  /** What came of it, in the words of whoever closed it. */
  readonly summary: string | null;
  readonly version: number;
}

/** One try to reach a client. Nothing is taken back: a slip is followed by what is right. */
export interface RecallAttempt {
  readonly id: string;
  readonly recallId: string;
  readonly clientId: string;
  readonly means: RecallMeans;
  readonly result: RecallResult;
  readonly note: string | null;
  readonly attemptedAt: Instant;
  readonly attemptedBy: string;
}

/** Where a client of a recall stands. */
export const reachStates = ['to_reach', 'tried', 'reached'] as const;
export type ReachState = (typeof reachStates)[number];

export function reachStateOf(attempts: readonly Pick<RecallAttempt, 'result'>[]): ReachState {
  if (attempts.some(({ result }) => result === 'reached')) return 'reached';
  return attempts.length > 0 ? 'tried' : 'to_reach';
}

/** Clients by where they stand. */
export interface RecallProgress {
  readonly clients: number;
  readonly reached: number;
  readonly tried: number;
  readonly toReach: number;
}

export function progressOf(states: readonly ReachState[]): RecallProgress {
  const count = (state: ReachState) => states.filter((each) => each === state).length;
  return { clients: states.length, reached: count('reached'), tried: count('tried'), toReach: count('to_reach') };
}

/** Why nothing is added to a recall; empty while it is open. */
export function findInRecall({ closedAt }: Pick<Recall, 'closedAt'>): Finding[] {
  return closedAt === null ? [] : [{ code: 'RECALL.CLOSED', field: 'recallId' }];
}
