import { createHmac, timingSafeEqual } from 'node:crypto';
import { photoLinkSeconds, type Signed } from '@stipple/domain/photos';
import type { Instant } from '@stipple/domain/time';
import type { Context } from '../../work/index.ts';

/** Links that are asked for within so many seconds of each other are the same link. */
const stepSeconds = 300;

/**
 * Signed addresses of pictures. A signature holds for one person's one sign-in and for minutes; whoever comes with it
 * must still be signed in, and may still only see what they may see.
 */
export class PhotoLinks {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  /** @param path under the API, such as "/photos/<id>/thumb" */
  addressOf(ctx: Context, path: string, now: Instant): string {
    const seconds = Math.floor(Date.parse(now) / 1000) + photoLinkSeconds;
    const until = Math.ceil(seconds / stepSeconds) * stepSeconds;
    return `${path}?until=${until}&signature=${this.#sign(ctx, path, until)}`;
  }

  /** True while the link holds for this person. */
  holds(ctx: Context, path: string, { until, signature }: Signed, now: Instant): boolean {
    if (until * 1000 <= Date.parse(now)) return false;
    const expected = Buffer.from(this.#sign(ctx, path, until));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  #sign(ctx: Context, path: string, until: number): string {
    const said = [ctx.organizationId, ctx.actor?.signInId ?? 'nobody', path, until].join(' ');
    return createHmac('sha256', this.#key).update(said).digest('base64url');
  }
}
