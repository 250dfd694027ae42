import { toldToClient } from '@stipple/domain/appointment-links';
import type { Appointment } from '@stipple/domain/appointments';
import type { Clinic } from '@stipple/domain/clinics';
import { unfitFor } from '@stipple/domain/diary';
import { Problem } from '@stipple/domain/problems';
import { addDays, localDate } from '@stipple/domain/time';
import { type AcceptOfferInput, type OfferState, offerStateAt } from '@stipple/domain/waitlist';
import { found, type Tx, type Work } from '../../work/index.ts';
import type { FreeTime } from '../appointment-links/index.ts';
import type { Knock, VisitsService } from '../links/index.ts';
import { type OfferNow, Offers } from './offers.repository.ts';
import type { OffersService, Neighbours as OfOffers } from './offers.service.ts';
import { type WaitingNow, Waitlist } from './waitlist.repository.ts';
import { stillWaits } from './waitlist.service.ts';
import { WaitlistEntryEntity } from './waitlist-entry.entity.ts';
import { WaitlistOfferEntity } from './waitlist-offer.entity.ts';

interface Neighbours extends OfOffers {
  readonly visits: VisitsService;
  readonly offers: OffersService;
}

/** What a client sees of a time they are offered. */
export interface OfferVisit {
  readonly linkId: string;
  readonly organizationName: string;
  readonly clientName: string;
  readonly clinic: Clinic;
  readonly practitionerName: string;
  readonly kind: Appointment['kind'];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: OfferState;
  /** Whether they are still on the waitlist. */
  readonly waits: boolean;
  /** What they have booked from the waitlist. */
  readonly appointment: Appointment | null;
  /** Other times that suit them, where the offered one is gone. */
  readonly nextFree: readonly FreeTime[];
}

interface Facts {
  readonly offer: OfferNow;
  readonly entry: WaitingNow;
}

/** Days in which other times are looked for, how many are told, and how many are looked through. */
const next = { days: 30, most: 3, looked: 1_000 } as const;

/** A client at the link of an offer: the first to accept has the time. */
export class OfferVisitsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** @throws Problem LINK.NOT_OPEN, LINK.TOO_MANY_ATTEMPTS; so do the next two. */
  async open(knock: Knock): Promise<OfferVisit> {
    const ctx = await this.#neighbours.visits.enter(knock, 'offer');
    return this.#work.in(ctx, async (tx) => this.#showIn(tx, await this.#factsIn(tx)));
  }

  /**
   * Books the offered time, or another of those that were shown. Whoever comes second is shown that it is taken and what
   * is free; nothing of theirs has changed.
   *
   * @throws Problem LINK.OFFER_OVER, LINK.NOT_FREE for another time that is gone, LINK.ASK_THE_CLINIC.
   */
  async accept(knock: Knock, asked: Omit<AcceptOfferInput, 'token'>): Promise<OfferVisit> {
    try {
      return await this.#accept(knock, asked);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const code = toldToClient(error.code);
      if (code === 'LINK.NOT_FREE' && asked.startsAt === null) return { ...(await this.open(knock)), state: 'taken' };
      throw new Problem(code, { ...(error.field !== undefined && { field: error.field }) });
    }
  }

  /** Says no to this time, and leaves the waitlist or stays. @throws Problem LINK.OFFER_OVER. */
  async decline(knock: Knock, { stay }: { readonly stay: boolean }): Promise<OfferVisit> {
    const ctx = await this.#neighbours.visits.enter(knock, 'offer');
    return this.#work.in(ctx, async (tx) => {
      const { offer, entry } = await this.#factsIn(tx);
      if (offer.closedAs === 'accepted') throw new Problem('LINK.OFFER_OVER', { field: 'token' });
      const closed = { closedAt: tx.now };
      if (offer.closedAs === null) await tx.update(WaitlistOfferEntity, offer, { ...closed, closedAs: 'declined' });
      if (!stay && stillWaits(entry)) {
        await tx.get(Offers).withdrawOf(entry.id);
        await tx.update(WaitlistEntryEntity, entry, { ...closed, closedAs: 'withdrawn' });
      }
      tx.announce('waitlist');
      return this.#showIn(tx, await this.#factsIn(tx));
    });
  }

  async #accept(knock: Knock, asked: Omit<AcceptOfferInput, 'token'>): Promise<OfferVisit> {
    const { visits, offers, waitlist } = this.#neighbours;
    const ctx = await visits.enter(knock, 'offer');
    return this.#work.in(ctx, async (tx) => {
      const facts = await this.#factsIn(tx);
      if (facts.offer.closedAs === 'accepted' || (await visits.isRepeatIn(tx, asked.id)))
        return this.#showIn(tx, facts);
      const [entry = facts.entry] = await waitlist.healedIn(tx, [facts.entry]);
      const to = await this.#chosenIn(tx, { ...facts, entry }, asked);
      await tx.update(WaitlistOfferEntity, facts.offer, { closedAs: 'accepted', closedAt: tx.now });
      const { clinicId, practitionerId, startsAt, endsAt } = to;
      const place = { clinicId, practitionerId, roomId: null, startsAt, endsAt };
      await offers.bookIn(tx, entry, { id: asked.id, ...place, overrides: [] });
      await visits.usedIn(tx, asked.id, 'offer', { appointmentId: asked.id, act: 'booked' });
      return this.#showIn(tx, await this.#factsIn(tx));
    });
  }

  /** The offered time, or one of the others that were shown. */
  async #chosenIn(tx: Tx, { offer, entry }: Facts, asked: Omit<AcceptOfferInput, 'token' | 'id'>) {
    if (!stillWaits(entry)) throw new Problem('LINK.OFFER_OVER', { field: 'token' });
    const { startsAt, practitionerId } = asked;
    if (startsAt === null) {
      const state = offerStateAt(offer, offer.taken, tx.now);
      if (state === 'taken') throw new Problem('LINK.NOT_FREE', { field: 'startsAt' });
      if (state !== 'open') throw new Problem('LINK.OFFER_OVER', { field: 'token' });
      return offer;
    }
    const at = new Date(startsAt).toISOString();
    const slot = (await this.#nextFreeIn(tx, entry)).find(
      (each) => each.startsAt === at && (practitionerId === null || each.practitionerId === practitionerId),
    );
    if (!slot) throw new Problem('LINK.NOT_FREE', { field: 'startsAt' });
    return slot;
  }

  async #factsIn(tx: Tx): Promise<Facts> {
    const link = await this.#neighbours.visits.linkIn(tx);
    const offer = await tx.get(Offers).ofLinkForUpdate(link.id);
    return { offer, entry: await tx.get(Waitlist).byIdForUpdate(offer.entryId, 'token') };
  }

  /** The next free times that suit somebody: with whom, where and when they said. */
  async #nextFreeIn(tx: Tx, entry: WaitingNow): Promise<FreeTime[]> {
    const { clinics, staff, appointments, waitlist } = this.#neighbours;
    const [healed = entry] = await waitlist.healedIn(tx, [entry]);
    const places = await clinics.byIdsIn(tx, entry.clinicIds);
    const today = localDate(tx.now, places[0]?.zone ?? 'UTC');
    const firstDay = healed.earliestOn < today ? today : healed.earliestOn;
    const { kind, minutes, clientId, treatmentId, clinicIds, practitionerId } = entry;
    const free = await appointments.freeSlotsIn(tx, {
      ...{ clinicIds: [...clinicIds], practitionerIds: practitionerId === null ? null : [practitionerId] },
      ...{ kind, minutes, clientId, treatmentId, firstDay, lastDay: addDays(firstDay, next.days), most: next.looked },
    });
    const suiting = free.flatMap((slot) => {
      const place = places.find(({ id }) => id === slot.clinicId);
      if (!place || unfitFor({ ...slot, zone: place.zone }, healed) !== null) return [];
      return [{ ...slot, clinicName: place.name, zone: place.zone }];
    });
    const first = apart(suiting).slice(0, next.most);
    const names = await staff.namesIn(tx, [...new Set(first.map((slot) => slot.practitionerId))]);
    return first.map((slot) => ({ ...slot, practitionerName: names.get(slot.practitionerId) ?? '' }));
  }

  async #showIn(tx: Tx, { offer, entry }: Facts): Promise<OfferVisit> {
    const { organizations, clinics, staff, clients, appointments } = this.#neighbours;
    const appointment =
      entry.appointmentId === null ? null : found(await appointments.byIdIn(tx, entry.appointmentId), 'token');
    const at = offer.closedAs === 'accepted' && appointment ? appointment : offer;
    const [organization, client, clinic, names] = await Promise.all([
      organizations.currentIn(tx),
      clients.byIdIn(tx, offer.clientId),
      clinics.byIdIn(tx, at.clinicId),
      staff.namesIn(tx, [at.practitionerId]),
    ]);
    const state = offerStateAt(offer, offer.taken, tx.now);
    const gone = state === 'taken' || state === 'expired' || state === 'withdrawn';
    return {
      ...{ linkId: offer.linkId, organizationName: organization.name, clientName: client.name, clinic },
      practitionerName: names.get(at.practitionerId) ?? '',
      ...{ kind: entry.kind, startsAt: at.startsAt, endsAt: at.endsAt, state, appointment },
      waits: stillWaits(entry),
      nextFree: gone && stillWaits(entry) ? await this.#nextFreeIn(tx, entry) : [],
    };
  }
}

/** Times of which none overlaps the one before: a quarter of an hour later is no other choice. */
function apart<Slot extends { readonly startsAt: string; readonly endsAt: string }>(slots: readonly Slot[]): Slot[] {
  const chosen: Slot[] = [];
  for (const slot of slots) if (slot.startsAt >= (chosen.at(-1)?.endsAt ?? '')) chosen.push(slot);
  return chosen;
}
