import type { Instant } from '../time/index.ts';

/** What a client can be asked to do on their phone. */
export const linkTasks = ['health', 'treatment', 'photos', 'marketing'] as const;
export type LinkTask = (typeof linkTasks)[number];

export const linkStates = ['open', 'used', 'expired', 'revoked'] as const;
export type LinkState = (typeof linkStates)[number];

/** A way in for one client without an account, to named tasks, for some days. */
export interface ClientLink {
  readonly id: string;
  readonly clientId: string;
  readonly tasks: readonly LinkTask[];
  /** Each task once; otherwise as often as one likes until it expires. */
  readonly oneUse: boolean;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly expiresAt: Instant;
  readonly openedAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** Tasks that were done through it. */
  readonly done: readonly LinkTask[];
  readonly version: number;
}
