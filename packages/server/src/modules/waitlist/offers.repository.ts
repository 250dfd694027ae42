import type { FreedSlot } from '@stipple/domain/diary';
import type { Offer } from '@stipple/domain/waitlist';
import { found, Repository } from '../../work/index.ts';

/** An offer, and whether somebody has its time by now. */
export interface OfferNow extends Offer {
  readonly taken: boolean;
}

const columns = `o.id, o.entry_id as "entryId", o.client_id as "clientId", o.clinic_id as "clinicId",
  o.practitioner_id as "practitionerId", o.starts_at as "startsAt", o.ends_at as "endsAt", o.link_id as "linkId",
  o.offered_at as "offeredAt", o.offered_by as "offeredBy", o.closed_as as "closedAs", o.closed_at as "closedAt",
  o.version`;

type Stretch = Pick<FreedSlot, 'practitionerId' | 'startsAt' | 'endsAt'>;

export class Offers extends Repository {
  /** Offers to these people, the newest first. */
  ofEntries(entryIds: readonly string[]): Promise<OfferNow[]> {
    return this.#where('o.entry_id = any ($2) order by o.offered_at desc, o.id limit 1000', entryIds);
  }

  /** @throws Problem INPUT.NOT_FOUND */
  async byIdForUpdate(id: string): Promise<OfferNow> {
    return found((await this.#where('o.id = $2 for update of o', id))[0]);
  }

  /** What a link offers, held until commit. */
  async ofLinkForUpdate(linkId: string): Promise<OfferNow> {
    return found((await this.#where('o.link_id = $2 for update of o', linkId))[0], 'token');
  }

  /** Ends the offers to somebody that nobody has answered. */
  async withdrawOf(entryId: string): Promise<void> {
    await this.tx.query(
      `update waitlist_offer set closed_as = 'withdrawn', closed_at = $3, version = version + 1
       where organization_id = $1 and entry_id = $2 and closed_as is null`,
      [this.tx.ctx.organizationId, entryId, this.tx.now],
    );
  }

  /** Of these stretches, by place in the list, those in which the practitioner has an appointment, wherever that is. */
  async takenOf(stretches: readonly Stretch[]): Promise<ReadonlySet<number>> {
    const rows = await this.tx.queryBeyondReach<{ nth: number }>(
      `select (s.nth - 1)::int as nth
       from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) with ordinality as s (practitioner_id, starts_at, ends_at, nth)
       where exists (
         select from appointment a
         where a.organization_id = $1 and a.practitioner_id = s.practitioner_id
           and a.state not in ('cancelled', 'no_show') and a.starts_at < s.ends_at and a.ends_at > s.starts_at
           and a.starts_at > s.starts_at - interval '1 day')`,
      [
        this.tx.ctx.organizationId,
        stretches.map(({ practitionerId }) => practitionerId),
        stretches.map(({ startsAt }) => startsAt),
        stretches.map(({ endsAt }) => endsAt),
      ],
    );
    return new Set(rows.map(({ nth }) => nth));
  }

  async #where(condition: string, value: unknown): Promise<OfferNow[]> {
    const offers = await this.tx.query<Offer>(
      `select ${columns} from waitlist_offer o where o.organization_id = $1 and ${condition}`,
      [this.tx.ctx.organizationId, value],
    );
    const taken = offers.length === 0 ? new Set() : await this.takenOf(offers);
    return offers.map((offer, nth) => ({ ...offer, taken: taken.has(nth) }));
  }
}
