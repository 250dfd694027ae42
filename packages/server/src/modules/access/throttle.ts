import { createHash } from 'node:crypto';
import { Problem, type ProblemCode } from '@stipple/domain/problems';
import type { Instant } from '@stipple/domain/time';
import type { Tx } from '../../work/index.ts';

/**
 * Attempts allowed in a window before the next ones wait: failed sign-ins of an account and from an address, links and
 * calendars that are none from an address, readings of one calendar; on the enquiry page what is looked at and sent from
 * one address, and what is sent to one organization.
 */
const limits = {
  ...{ account: 10, address: 60, link: 30, feedGuess: 30, feedRead: 120 },
  ...{ enquiryLook: 300, enquirySent: 10, enquiriesReceived: 200 },
} as const;
const windowMinutes = 15;

interface Bucket {
  readonly key: string;
  readonly limit: number;
}

/** Counts failures, which make the next attempts wait. */
export class Throttle {
  readonly #query: Tx['query'];
  readonly #buckets: readonly Bucket[];
  readonly #refusal: ProblemCode;

  private constructor(query: Tx['query'], buckets: readonly Bucket[], refusal: ProblemCode) {
    this.#query = query;
    this.#buckets = buckets;
    this.#refusal = refusal;
  }

  /**
   * Per account *from one address*, and per address over all accounts: somebody who hammers an account from elsewhere
   * does not lock its owner out.
   */
  static ofSignIn(query: Tx['query'], email: string, address: string): Throttle {
    const account = { key: bucketOf('account', `${email.toLowerCase()} ${address}`), limit: limits.account };
    const all = { key: bucketOf('address', address), limit: limits.address };
    return new Throttle(query, [account, all], 'ACCESS.TOO_MANY_ATTEMPTS');
  }

  /** Links that are none, from one address. */
  static ofLink(query: Tx['query'], address: string): Throttle {
    return new Throttle(query, [{ key: bucketOf('link', address), limit: limits.link }], 'LINK.TOO_MANY_ATTEMPTS');
  }

  /** Calendars that are none, from one address. */
  static ofFeedGuess(query: Tx['query'], address: string): Throttle {
    const guesses = { key: bucketOf('feedGuess', address), limit: limits.feedGuess };
    return new Throttle(query, [guesses], 'FEED.TOO_MANY_READS');
  }

  /** One calendar, wherever it is asked for. */
  static ofFeedRead(query: Tx['query'], tokenHash: string): Throttle {
    return new Throttle(
      query,
      [{ key: bucketOf('feedRead', tokenHash), limit: limits.feedRead }],
      'FEED.TOO_MANY_READS',
    );
  }

  /** Looking at an enquiry page and its free times, from one address. */
  static ofEnquiryLook(query: Tx['query'], address: string): Throttle {
    const looks = { key: bucketOf('enquiryLook', address), limit: limits.enquiryLook };
    return new Throttle(query, [looks], 'ENQUIRY.TOO_MANY');
  }

  /** Sending enquiries: from one address, and to one organization from all of them. */
  static ofEnquirySent(query: Tx['query'], organizationId: string, address: string): Throttle {
    const sent = { key: bucketOf('enquirySent', address), limit: limits.enquirySent };
    const received = { key: bucketOf('enquiriesReceived', organizationId), limit: limits.enquiriesReceived };
    return new Throttle(query, [sent, received], 'ENQUIRY.TOO_MANY');
  }

  /**
   * Counts an attempt as a failure before the password is looked at: of a thousand guesses sent at once, as many are
   * verified as of a thousand sent one after the other. A window that is over starts again.
   *
   * @throws Problem ACCESS.TOO_MANY_ATTEMPTS or LINK.TOO_MANY_ATTEMPTS with the minutes to wait; the refused attempt then does not count.
   */
  async enter(now: Instant): Promise<void> {
    const rows = await this.#query<{ bucket: string; failures: number; since: Instant }>(
      `insert into sign_in_throttle as t (bucket, failures, since) select bucket, 1, $2 from unnest($1::text[]) as bucket
       order by bucket
       on conflict (bucket) do update set
         failures = case when t.since > excluded.since - $3 * interval '1 minute' then t.failures + 1 else 1 end,
         since = case when t.since > excluded.since - $3 * interval '1 minute' then t.since else excluded.since end
       returning bucket, failures, since`,
      [this.#buckets.map((bucket) => bucket.key), now, windowMinutes],
    );
    for (const { bucket, failures, since } of rows) {
      const limit = this.#buckets.find(({ key }) => key === bucket)?.limit ?? 0;
      if (failures <= limit) continue;
      const waited = (Date.parse(now) - Date.parse(since)) / 60_000;
      throw new Problem(this.#refusal, {
        params: { minutes: Math.max(1, Math.ceil(windowMinutes - waited)) },
      });
    }
  }

  /** Takes back the attempt that turned out right. */
  async succeeded(): Promise<void> {
    await this.#query('update sign_in_throttle set failures = failures - 1 where bucket = any ($1) and failures > 0', [
      this.#buckets.map((bucket) => bucket.key),
    ]);
  }
}

/** E-mail and address are personal data: only their hash is kept. */
function bucketOf(kind: keyof typeof limits, value: string): string {
  return createHash('sha256').update(`${kind} ${value}`).digest('hex');
}
