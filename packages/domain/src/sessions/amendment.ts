import type { Instant } from '../time/index.ts';

/** What of a completed session an amendment is about. */
export const amendedParts = [
  'time',
  'zones',
  'scalp_map',
  'mix',
  'pass',
  'anaesthetic',
  'skin_reaction',
  'bleeding',
  'pain',
  'notes',
  'other',
] as const;
export type AmendedPart = (typeof amendedParts)[number];

/** A signed addition to a completed session. The session itself never changes. */
export interface Amendment {
  readonly id: string;
  readonly sessionId: string;
  readonly part: AmendedPart;
  /** Place of the pass it is about among the session's passes, from 1. */
  readonly passNumber: number | null;
  /** What it should have said. */
  readonly value: string | null;
  /** Why, and what else a reader should know. */
  readonly text: string | null;
  /** Name as typed by whoever signed. */
  readonly signedName: string;
  readonly amendedAt: Instant;
  readonly amendedBy: string;
}
