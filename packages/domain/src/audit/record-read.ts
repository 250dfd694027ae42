import type { Instant } from '../time/index.ts';

/** Kinds of record whose opening is written down. */
export const recordKinds = [
  'client',
  'treatment',
  'session',
  'consultation',
  'health',
  'patch_test',
  'consent',
  'photo',
  'complication',
  'outcome',
  'aftercare',
  'continuity_card',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Somebody opened one record or photo. Written before they see it, changed never. */
export interface RecordRead {
  readonly id: string;
  readonly at: Instant;
  readonly staffMemberId: string;
  readonly what: RecordKind;
  /** Id of the session, photo, … that was opened. */
  readonly subjectId: string;
  readonly clientId: string;
  /** Found in the log of the API. */
  readonly requestId: string;
}

/** What one person opened again and again within an hour, as one line. */
export interface RecordOpening extends Omit<RecordRead, 'requestId'> {
  readonly lastAt: Instant;
  /** A page asks several things at once: what was asked within one minute counts once. */
  readonly times: number;
}
