import { createHmac, timingSafeEqual } from 'node:crypto';
import { type PhotoLinkInput, type PhotoSize, photoLinkSeconds } from '@stipple/domain/photos';
import type { Instant } from '@stipple/domain/time';
import type { Context } from '../../work/index.ts';

/** Links that are asked for within so many seconds of each other are the same link. */
const stepSeconds = 300;

/** What a link opens: the thing's address under the API and which size of it. */
interface Target {
  /** First step of the address, such as "photos". */
  readonly kind: 'photos' | 'graded-photos';
  readonly id: string;
  readonly size: PhotoSize;
}

/**
 * Signed addresses of pictures. A signature holds for one person's one sign-in and for minutes; whoever comes with it
 * must still be signed in, and may still only see what they may see.
 */
export class PhotoLinks {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  addressOf(ctx: Context, target: Target, now: Instant): string {
    const seconds = Math.floor(Date.parse(now) / 1000) + photoLinkSeconds;
    const until = Math.ceil(seconds / stepSeconds) * stepSeconds;
    const signature = this.#sign(ctx, target, until);
    return `/${target.kind}/${target.id}/${target.size}?until=${until}&signature=${signature}`;
  }

  /** True while the link holds for this person. */
  holds(ctx: Context, kind: Target['kind'], link: PhotoLinkInput, now: Instant): boolean {
    if (link.until * 1000 <= Date.parse(now)) return false;
    const expected = Buffer.from(this.#sign(ctx, { kind, id: link.id, size: link.size }, link.until));
    const given = Buffer.from(link.signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  #sign(ctx: Context, { kind, id, size }: Target, until: number): string {
    const said = [kind, ctx.organizationId, ctx.actor?.signInId ?? 'nobody', id, size, until].join('.');
    return createHmac('sha256', this.#key).update(said).digest('base64url');
  }
}
