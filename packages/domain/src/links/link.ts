import type { Instant } from '../time/index.ts';

/** What a client can be asked to answer and sign on their phone. */
export const askedTasks = ['health', 'treatment', 'photos', 'marketing'] as const;
export type AskedTask = (typeof askedTasks)[number];

/** What a link is for: to be answered or signed, or one appointment, one time offered from the waitlist, or the choice of messages. */
export const linkTasks = [...askedTasks, 'appointment', 'offer', 'messages'] as const;
export type LinkTask = (typeof linkTasks)[number];

export const linkStates = ['open', 'used', 'expired', 'revoked'] as const;
export type LinkState = (typeof linkStates)[number];

/** What a client did with an appointment through a link. */
export const linkActs = ['confirmed', 'cancelled', 'moved', 'booked'] as const;
export type LinkAct = (typeof linkActs)[number];

/** One such act. */
export interface ActByLink {
  readonly id: string;
  readonly linkId: string;
  readonly appointmentId: string;
  readonly act: LinkAct;
  readonly doneAt: Instant;
}

/** A way in for one client without an account, to named tasks, for some days. */
export interface ClientLink {
  readonly id: string;
  readonly clientId: string;
  readonly tasks: readonly LinkTask[];
  /** Each task once; otherwise as often as one likes until it expires. */
  readonly oneUse: boolean;
  /** The appointment it is about. */
  readonly appointmentId: string | null;
  readonly createdAt: Instant;
  /** Null when it went out with a message. */
  readonly createdBy: string | null;
  readonly expiresAt: Instant;
  readonly openedAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** Tasks that were done through it. */
  readonly done: readonly LinkTask[];
  readonly version: number;
}
