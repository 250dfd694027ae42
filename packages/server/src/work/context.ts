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

interface OfFeed {
  readonly organizationId: string;
  readonly feedId: string;
  readonly staffMemberId: string;
  readonly requestId: string;
}

interface OfEnquiryPage {
  readonly organizationId: string;
  /** The clinics that take enquiries there. */
  readonly clinicIds: readonly string[];
  /** The enquiry that is sent, and the client it makes: of both, the only ones that are reached. */
  readonly enquiryId: string;
  readonly clientId: string;
  readonly requestId: string;
}

interface OfLink {
  readonly organizationId: string;
  readonly linkId: string;
  readonly clientId: string;
  /** Whether it opens the diary: of an appointment, or of an offered time. */
  readonly diary?: boolean;
  readonly requestId: string;
}

/**
 * Whose data, by whom, how far. Cannot be made by hand: it comes from a sign-in, a job, the system with a reason, a
 * client's link, a practitioner's calendar, or the public enquiry page.
 */
export class Context {
  readonly organizationId: string;
  /** Who acts; null when nobody does, as in a job. */
  readonly actor: { readonly accountId: string; readonly staffMemberId: string; readonly signInId: string } | null;
  /** The link a client came in by, and the one client it reaches; null for everybody else. */
  readonly link: { readonly linkId: string; readonly clientId: string } | null;
  /** The calendar that asks, and the one practitioner whose appointments it reaches; null for everybody else. */
  readonly feed: { readonly feedId: string; readonly staffMemberId: string } | null;
  /** What somebody sends from the enquiry page; null for everybody else. */
  readonly enquiry: { readonly enquiryId: string; readonly clientId: string } | null;
  /** Somebody from outside, without any permission: at a link, in a calendar, on the enquiry page. */
  readonly outsider: boolean;
  /** Null for a job and the system, which act by their own rules, and for outsiders. */
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
      feed?: Context['feed'];
      enquiry?: Context['enquiry'];
      outsider?: true;
    },
  ) {
    this.organizationId = given.organizationId;
    this.actor = given.actor;
    this.link = given.link ?? null;
    this.feed = given.feed ?? null;
    this.enquiry = given.enquiry ?? null;
    this.outsider = given.outsider ?? false;
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

  /**
   * A client without an account: no permission, no clinic, and of all clients only this one. One that opens the diary
   * reaches the clinics, to see what is free, and still no client but this one.
   */
  static ofLink({ organizationId, linkId, clientId, diary = false, requestId }: OfLink): Context {
    const link = { linkId, clientId };
    const reach = diary ? 'everything' : [];
    return new Context({ organizationId, actor: null, role: null, reach, requestId, link, outsider: true });
  }

  /** A calendar that asks for somebody's feed: no clinic, no permission, and of all appointments this person's. */
  static ofFeed({ organizationId, feedId, staffMemberId, requestId }: OfFeed): Context {
    const feed = { feedId, staffMemberId };
    return new Context({ organizationId, actor: null, role: null, reach: [], requestId, feed, outsider: true });
  }

  /**
   * Anybody on the public page: no permission, no clinic but those that take enquiries there, and of all clients and
   * enquiries only the one that is being made.
   */
  static ofEnquiryPage({ organizationId, clinicIds: reach, requestId, ...enquiry }: OfEnquiryPage): Context {
    return new Context({ organizationId, actor: null, role: null, reach, requestId, enquiry, outsider: true });
  }

  /** The staff member who acts. @throws Problem ACCESS.NOT_SIGNED_IN when nobody does. */
  get staffMemberId(): string {
    if (!this.actor) throw new Problem('ACCESS.NOT_SIGNED_IN');
    return this.actor.staffMemberId;
  }

  may(permission: Permission): boolean {
    if (this.role === null) return !this.outsider;
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
