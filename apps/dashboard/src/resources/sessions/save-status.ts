import type { Instant } from '@stipple/domain/time';
import type { SessionDraft, Snapshot } from './draft.ts';

/** A save on its way. It is repeated unchanged, under the same key, until the server has answered it. */
export interface Outgoing {
  readonly key: string;
  /** The version it started from. */
  readonly version: number;
  readonly draft: SessionDraft;
}

/** What the device keeps until the server has all of it. */
export interface Kept {
  readonly base: Snapshot;
  readonly draft: SessionDraft;
  readonly outgoing: Outgoing | null;
  readonly touchedAt: Instant;
}

export type SaveStatus =
  | { readonly is: 'saved' }
  /** Typed a moment ago. */
  | { readonly is: 'waiting' }
  | { readonly is: 'saving' }
  /** No answer; tried so often. */
  | { readonly is: 'retrying'; readonly tries: number }
  | { readonly is: 'signed_out' }
  /** Somebody else saved what touches mine: a person decides. */
  | { readonly is: 'conflict'; readonly theirs: Snapshot }
  /** Somebody else completed the session while something of mine was not saved. */
  | { readonly is: 'completed'; readonly theirs: Snapshot }
  /** The session is not there any more. */
  | { readonly is: 'gone' }
  | { readonly is: 'refused'; readonly problem: unknown };

/** What an error means for a save. */
export type Verdict = 'later' | 'signed_out' | 'stale' | 'gone' | 'completed' | 'refused';
