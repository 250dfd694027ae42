import type { Instant } from '../time/index.ts';

/** Some days after a session that are alike. Day 0 is the day of the session. */
export interface AftercarePhase {
  readonly from: number;
  /** Last day of it; null when it goes on for good. */
  readonly to: number | null;
  /** What the client sees and feels. */
  readonly happens: string;
  /** What to do and what to leave, a line each. */
  readonly advice: readonly string[];
}

/** A day on which something is allowed again or due. */
export interface AftercareMilestone {
  readonly day: number;
  readonly words: string;
}

/** What a client is told about the days after a session. */
export interface AftercareProtocol {
  readonly phases: readonly AftercarePhase[];
  /** Sources say day 3, 4 or 5: the organization decides. */
  readonly firstWaterDay: number;
  readonly milestones: readonly AftercareMilestone[];
  /** When to call, and whom. */
  readonly alarm: string;
  /** Days after a session on which the client is asked how the skin heals. */
  readonly checkInDays: readonly number[];
}

/** One version of an organization's protocol. Once published it is never edited: it has been handed over. */
export interface AftercareVersion extends AftercareProtocol {
  readonly id: string;
  /** From 1, as people call it. */
  readonly number: number;
  /** Null while it is a draft. */
  readonly publishedAt: Instant | null;
  /** Counts the saves of the draft. */
  readonly version: number;
}

/** How a client got it. */
export const handOverMeans = ['shown', 'printed'] as const;
export type HandOverMeans = (typeof handOverMeans)[number];

/** That a client was given a version after a session. */
export interface AftercareHandOver {
  readonly id: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly aftercareVersionId: string;
  /** Number of that version. */
  readonly number: number;
  readonly means: HandOverMeans;
  readonly handedAt: Instant;
  readonly handedBy: string;
}
