import { createHash } from 'node:crypto';
import { calendarText, eventOfAppointment, type FeedEntry } from '@stipple/domain/feeds';
import { Problem } from '@stipple/domain/problems';
import type { Instant } from '@stipple/domain/time';
import { Context, type Work } from '../../work/index.ts';
import { Throttle, tokenHashOf } from '../access/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import { Feeds } from './feeds.repository.ts';

/** Who asks for a calendar: the token, and where the request comes from. */
interface Asked {
  readonly token: string;
  /** For the throttle. */
  readonly address: string;
  readonly requestId: string;
  /** Of the dashboard, for the links in it. */
  readonly origin: string;
}

/** A calendar as it leaves. */
export interface FeedText {
  readonly text: string;
  readonly etag: string;
  readonly changedAt: Instant;
}

interface Found {
  readonly organizationId: string;
  readonly feedId: string;
  readonly staffMemberId: string;
  readonly createdAt: Instant;
}

/** A calendar that asks for its feed. The token is the only key, and opens one practitioner's appointments to be read. */
export class FeedReadingService {
  readonly #work: Work;
  readonly #organizations: OrganizationsService;

  constructor(work: Work, organizations: OrganizationsService) {
    this.#work = work;
    this.#organizations = organizations;
  }

  /** @throws Problem INPUT.NOT_FOUND alike for what never was and for what is over; FEED.TOO_MANY_READS. */
  async read({ token, address, requestId, origin }: Asked): Promise<FeedText> {
    const { createdAt, ...found } = await this.#enter(tokenHashOf(token), address);
    const { feedId, staffMemberId } = found;
    const ctx = Context.ofFeed({ ...found, requestId });
    return this.#work.in(ctx, async (tx) => {
      const [organization, entries] = await Promise.all([
        this.#organizations.currentIn(tx),
        tx.get(Feeds).entriesOf(staffMemberId),
        tx.get(Feeds).markRead(feedId),
      ]);
      const events = entries.map((entry) => eventOfAppointment(entry, origin));
      const text = calendarText({ name: organization.name, events });
      return { text, etag: etagOf(text), changedAt: latestOf(entries, createdAt) };
    });
  }

  /**
   * Who this token belongs to now: somebody removed has no feed any more. An address that guesses is counted and waits,
   * but never a real token behind it: the calendars of a whole chain may be fetched from one address of the company that
   * keeps them. A real token waits when it asks far too often itself.
   */
  async #enter(feedTokenHash: string, address: string): Promise<Found> {
    const now = this.#work.now();
    const found = await this.#work.asVisitor({ feedTokenHash }, async (query) => {
      const [feed] = await query<Found & { revokedAt: Instant | null }>(feedOfToken, [feedTokenHash]);
      if (!feed) await Throttle.ofFeedGuess(query, address).enter(now);
      if (!feed || feed.revokedAt !== null) return undefined;
      await Throttle.ofFeedRead(query, feedTokenHash).enter(now);
      const here = await query(stillHere, [feed.staffMemberId]);
      return here.length > 0 ? feed : undefined;
    });
    if (!found) throw new Problem('INPUT.NOT_FOUND');
    const { organizationId, feedId, staffMemberId, createdAt } = found;
    return { organizationId, feedId, staffMemberId, createdAt };
  }
}

function etagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

function latestOf(entries: readonly FeedEntry[], least: Instant): Instant {
  return entries.reduce((latest, { changedAt }) => (changedAt > latest ? changedAt : latest), least);
}

/** The organization is known from here on, so that the next question finds its staff. */
const feedOfToken = `
select id as "feedId", organization_id as "organizationId", staff_member_id as "staffMemberId",
  created_at as "createdAt", revoked_at as "revokedAt", set_config('app.organization_id', organization_id::text, true)
from calendar_feed where token_hash = $1`;

const stillHere = `
select 1 from staff_member m
where m.organization_id = (select current_setting('app.organization_id')::uuid) and m.id = $1 and m.removed_at is null`;
