import { mayDo, type Permission, type Role } from '@stipple/domain/access';
import { Problem } from '@stipple/domain/problems';

/** The whole organization, or the named clinics. */
export type Reach = 'everything' | readonly string[];

/** A key the caller chose so that repeating a request is safe, and what was asked with it. */
export interface IdempotencyKey {
  readonly key: string;
  readonly bodyHash: string;
}

interface SignedIn {
  readonly organizationId: string;
  readonly accountId: string;
  readonly staffMemberId: string;
  readonly signInId: string;
  readonly role: Role;
  readonly reach: Reach;
  readonly requestId: string;
  readonly idempotency?: IdempotencyKey;
}

interface OfLink {
  readonly organizationId: string;
  readonly linkId: string;
  readonly clientId: string;
  readonly requestId: string;
}

/**
 * Whose data, by whom, how far. Cannot be made by hand: it comes from a sign-in, a job, the system with a reason, or a
 * client's link.
 */
export class Context {
  readonly organizationId: string;
  /** Who acts; null when nobody does, as in a job. */
  readonly actor: { readonly accountId: string; readonly staffMemberId: string; readonly signInId: string } | null;
  /** The link a client came in by, and the one client it reaches; null for everybody else. */
  readonly link: { readonly linkId: string; readonly clientId: string } | null;
  /** Null for a job, the system and a link, which act by their own rules. */
  readonly role: Role | null;
  readonly reach: Reach;
  /** Found in every log line and error answer of this piece of work. */
  readonly requestId: string;
  readonly idempotency: IdempotencyKey | undefined;
  #keysTaken = 0;

  private constructor(
    given: Omit<SignedIn, 'accountId' | 'staffMemberId' | 'signInId' | 'role'> & {
      actor: Context['actor'];
      role: Role | null;
      link?: Context['link'];
    },
  ) {
    this.organizationId = given.organizationId;
    this.actor = given.actor;
    this.link = given.link ?? null;
    this.role = given.role;
    this.reach = given.reach;
    this.requestId = given.requestId;
    this.idempotency = given.idempotency;
  }

  static ofSignIn({ accountId, staffMemberId, signInId, ...rest }: SignedIn): Context {
    return new Context({ ...rest, actor: { accountId, staffMemberId, signInId } });
  }

  static ofJob(organizationId: string, jobId: string): Context {
    return new Context({ organizationId, actor: null, role: null, reach: 'everything', requestId: jobId });
  }

  /** For commands such as a rebuild; the reason goes into the log. */
  static ofSystem(organizationId: string, reason: string): Context {
    return new Context({ organizationId, actor: null, role: null, reach: 'everything', requestId: reason });
  }

  /** A client without an account: no clinic, no permission, and of all clients only this one. */
  static ofLink({ organizationId, linkId, clientId, requestId }: OfLink): Context {
    return new Context({ organizationId, actor: null, role: null, reach: [], requestId, link: { linkId, clientId } });
  }

  /** The staff member who acts. @throws Problem ACCESS.NOT_SIGNED_IN when nobody does. */
  get staffMemberId(): string {
    if (!this.actor) throw new Problem('ACCESS.NOT_SIGNED_IN');
    return this.actor.staffMemberId;
  }

  may(permission: Permission): boolean {
    if (this.role === null) return this.link === null;
    return mayDo(this.role, permission);
  }

  reaches(clinicId: string): boolean {
    return this.reach === 'everything' || this.reach.includes(clinicId);
  }

  /** @throws Problem CLINIC.OUT_OF_REACH naming the field, for a clinic this person does not work in. */
  requireReach(clinicId: string, field = 'clinicId'): void {
    if (!this.reaches(clinicId)) throw new Problem('CLINIC.OUT_OF_REACH', { field });
  }

  /** The key of the next use case of this request: several mutations in one request must not share one. */
  takeIdempotencyKey(): IdempotencyKey | undefined {
    if (!this.idempotency) return undefined;
    const nth = this.#keysTaken++;
    return nth === 0 ? this.idempotency : { ...this.idempotency, key: `${this.idempotency.key}#${nth}` };
  }
}
