import type { Feed, RevokeFeedInput } from '@stipple/domain/feeds';
import { Problem } from '@stipple/domain/problems';
import { asSeen, type Context, type Work } from '../../work/index.ts';
import { newToken } from '../access/index.ts';
import type { StaffService } from '../staff/index.ts';
import { CalendarFeedEntity } from './calendar-feed.entity.ts';
import { Feeds } from './feeds.repository.ts';

/** A new feed and the one time its token is told. */
export interface MadeFeed {
  readonly feed: Feed;
  readonly token: string;
}

/** Calendar feeds as people make them for themselves and take them back, and as an owner or manager takes them back. */
export class FeedsService {
  readonly #work: Work;
  readonly #staff: StaffService;

  constructor(work: Work, staff: StaffService) {
    this.#work = work;
    this.#staff = staff;
  }

  /** One's own feed that stands, or null. */
  async own(ctx: Context): Promise<Feed | null> {
    const feeds = await this.#work.read(ctx, (tx) => tx.get(Feeds).openOf([ctx.staffMemberId]));
    return feeds[0] ?? null;
  }

  /** The feeds that stand, of colleagues who work where the caller does. */
  ofColleagues(ctx: Context): Promise<Feed[]> {
    return this.#work.read(ctx, async (tx) => {
      const feeds = await tx.get(Feeds).open();
      const colleagues = await this.#staff.colleaguesIn(
        tx,
        feeds.map(({ staffMemberId }) => staffMemberId),
      );
      return feeds.filter(({ staffMemberId }) => colleagues.has(staffMemberId));
    });
  }

  /**
   * Makes one's own feed; one that stood is over. The token is told here and never again: only its hash is stored.
   *
   * @throws Problem FEED.NOT_PRACTITIONER for somebody who has no appointments of their own; FEED.ADDRESS_LOST when the
   *   request was a repeat; INPUT.ID_TAKEN.
   */
  async make(ctx: Context, { id }: { readonly id: string }): Promise<MadeFeed> {
    const { token, tokenHash } = newToken();
    const made = await this.#work.in(ctx, async (tx) => {
      const { staffMemberId } = ctx;
      const { practitioner } = await this.#staff.byIdIn(tx, staffMemberId);
      if (!practitioner) throw new Problem('FEED.NOT_PRACTITIONER');
      await tx.get(Feeds).endOpenOf(staffMemberId, tx.now);
      const feed: Feed = { id, staffMemberId, createdAt: tx.now, revokedAt: null, readAt: null, version: 1 };
      await tx.insert(CalendarFeedEntity, [{ ...feed, revokedBy: null, tokenHash }]);
      tx.announce('feeds');
      return { feed, tokenHash };
    });
    if (made.tokenHash !== tokenHash) throw new Problem('FEED.ADDRESS_LOST');
    return { feed: made.feed, token };
  }

  /**
   * Closes it at once: one's own, or a colleague's with the permission for it.
   *
   * @throws Problem INPUT.NOT_FOUND for one that is over or somebody else's; INPUT.STALE.
   */
  revoke(ctx: Context, { id, version }: RevokeFeedInput): Promise<Feed> {
    return this.#work.in(ctx, async (tx) => {
      const feed = await tx.get(Feeds).byIdForUpdate(id);
      if (feed.revokedAt !== null) throw new Problem('INPUT.NOT_FOUND', { field: 'id' });
      if (feed.staffMemberId !== ctx.staffMemberId) {
        if (!ctx.may('feeds.revoke')) throw new Problem('INPUT.NOT_FOUND', { field: 'id' });
        await this.#staff.requireColleague(tx, feed.staffMemberId, 'id');
      }
      asSeen(feed, version);
      await tx.update(CalendarFeedEntity, { id, version }, { revokedAt: tx.now, revokedBy: ctx.staffMemberId });
      tx.announce('feeds');
      return { ...feed, revokedAt: tx.now, version: version + 1 };
    });
  }
}
