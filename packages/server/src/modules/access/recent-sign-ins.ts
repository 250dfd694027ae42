import type { Role } from '@stipple/domain/access';
import type { Instant } from '@stipple/domain/time';
import type { Reach } from '../../work/index.ts';

/** Who a token belongs to, as the database said a moment ago. */
export interface SignedIn {
  readonly signInId: string;
  readonly organizationId: string;
  readonly accountId: string;
  readonly staffMemberId: string;
  readonly role: Role;
  readonly reach: Reach;
  readonly expiresAt: Instant;
}

/**
 * How long what the database said is believed. A screen asks several things at once, and each asks who it is. What ends
 * a sign-in in this process forgets it at once; another process learns it within this time.
 */
const believedMs = 500;
const mostKept = 5_000;

/** Sign-ins looked up in the last moment, so that requests that come together look once. */
export class RecentSignIns {
  readonly #kept = new Map<string, { readonly since: number; readonly signedIn: Promise<SignedIn | undefined> }>();

  /** What is known of this token, or what `look` finds. Only what stands is kept. */
  of(tokenHash: string, look: () => Promise<SignedIn | undefined>): Promise<SignedIn | undefined> {
    const now = performance.now();
    const kept = this.#kept.get(tokenHash);
    if (kept && now - kept.since < believedMs) return kept.signedIn;
    if (this.#kept.size >= mostKept) this.#kept.clear();
    const signedIn = look();
    this.#kept.set(tokenHash, { since: now, signedIn });
    const drop = () => this.#kept.get(tokenHash)?.signedIn === signedIn && this.#kept.delete(tokenHash);
    signedIn.then((found) => found === undefined && drop(), drop);
    return signedIn;
  }

  /** Somebody's rights have changed: everybody is looked up again. */
  forget(): void {
    this.#kept.clear();
  }
}
