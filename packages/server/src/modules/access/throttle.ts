import { createHash } from 'node:crypto';
import { Problem } from '@stipple/domain/problems';
import type { Instant } from '@stipple/domain/time';
import type { Tx } from '../../work/index.ts';

/** Failed sign-ins allowed in a window before the next ones wait. */
const limits = { account: 10, address: 60 } as const;
const windowMinutes = 15;

/**
 * Counts failures per account *from one address*, and per address over all accounts. Somebody who hammers an account
 * from elsewhere does not lock its owner out.
 */
export class Throttle {
  readonly #query: Tx['query'];
  readonly #buckets: readonly { readonly key: string; readonly limit: number }[];

  constructor(query: Tx['query'], email: string, address: string) {
    this.#query = query;
    this.#buckets = [
      { key: bucketOf('account', `${email.toLowerCase()} ${address}`), limit: limits.account },
      { key: bucketOf('address', address), limit: limits.address },
    ];
  }

  /**
   * Counts an attempt as a failure before the password is looked at: of a thousand guesses sent at once, as many are
   * verified as of a thousand sent one after the other. A window that is over starts again.
   *
   * @throws Problem ACCESS.TOO_MANY_ATTEMPTS with the minutes to wait; the refused attempt then does not count.
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
      throw new Problem('ACCESS.TOO_MANY_ATTEMPTS', {
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
function bucketOf(kind: 'account' | 'address', value: string): string {
  return createHash('sha256').update(`${kind} ${value}`).digest('hex');
}
