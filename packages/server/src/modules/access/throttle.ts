import { createHash } from 'node:crypto';
import { Problem, type ProblemCode } from '@stipple/domain/problems';
import type { Instant } from '@stipple/domain/time';
import type { Tx } from '../../work/index.ts';

/** Failures allowed in a window before the next ones wait: sign-ins of an account, sign-ins and links from an address. */
const limits = { account: 10, address: 60, link: 30 } as const;
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
