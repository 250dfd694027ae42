import type { Appointment } from '@stipple/domain/appointments';
import { type FreedSlot, rankForSlot, unfitFor } from '@stipple/domain/diary';
import { Problem } from '@stipple/domain/problems';
import { addMinutes } from '@stipple/domain/time';
import {
  type BookFromWaitlistInput,
  type Offer,
  type OfferSlotInput,
  offerStateAt,
  requireWaitlistMove,
} from '@stipple/domain/waitlist';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import { newToken } from '../access/index.ts';
import type { LinksService } from '../links/index.ts';
import { type OfferNow, Offers } from './offers.repository.ts';
import { type WaitingNow, Waitlist } from './waitlist.repository.ts';
import { type Neighbours as OfWaitlist, stillWaits, type WaitlistService } from './waitlist.service.ts';
import { WaitlistEntryEntity } from './waitlist-entry.entity.ts';
import { WaitlistOfferEntity } from './waitlist-offer.entity.ts';

export interface Neighbours extends OfWaitlist {
  readonly links: LinksService;
  readonly waitlist: WaitlistService;
}

/** A new offer and the one time the token of its link is told. */
export interface MadeOffer {
  readonly offer: OfferNow;
  readonly token: string;
}

/** Days after its start for which the link of an offer still says what became of it. */
const daysAfter = 1;

/** Freed times offered and booked by the staff. */
export class OffersService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** Offers to these people, the newest first. */
  ofEntries(ctx: Context, entryIds: readonly string[]): Promise<OfferNow[]> {
    return this.#work.read(ctx, (tx) => tx.get(Offers).ofEntries(entryIds));
  }

  stateOf(offer: OfferNow) {
    return offerStateAt(offer, offer.taken, this.#work.now());
  }

  /**
   * Offers somebody the part of a free stretch that fits them. Nothing is kept from others: the first to book has it.
   *
   * @throws Problem WAITLIST.DOES_NOT_FIT, WAITLIST.OFFERED_ALREADY, WAITLIST.WRONG_STATE, APPOINTMENT.TAKEN,
   *   APPOINTMENT.TOO_EARLY, STAFF.NOT_PRACTITIONER, CLINIC.OUT_OF_REACH, LINK.ADDRESS_LOST, INPUT.NOT_FOUND.
   */
  async offer(ctx: Context, { id, entryId, ...asked }: OfferSlotInput): Promise<MadeOffer> {
    const { token, tokenHash } = newToken();
    const made = await this.#work.in(ctx, async (tx) => {
      ctx.requireReach(asked.clinicId);
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, asked.clinicId);
      await this.#neighbours.staff.requirePractitioner(tx, asked.practitionerId, asked.clinicId);
      const entry = await this.#waitingIn(tx, entryId);
      const part = partFor({ ...asked, zone }, entry);
      if (part.startsAt <= tx.now) throw new Problem('APPOINTMENT.TOO_EARLY', { field: 'startsAt' });
      const slot = { clinicId: asked.clinicId, practitionerId: asked.practitionerId, ...part };
      if ((await tx.get(Offers).takenOf([slot])).has(0)) throw new Problem('APPOINTMENT.TAKEN', { field: 'startsAt' });
      const offer = await this.#insert(tx, { id, entry, slot, tokenHash });
      return { offer, tokenHash };
    });
    if (made.tokenHash !== tokenHash) throw new Problem('LINK.ADDRESS_LOST');
    return { offer: { ...made.offer, taken: false }, token };
  }

  /** @throws Problem LINK.OFFER_OVER when it is over already; INPUT.STALE, INPUT.NOT_FOUND. */
  withdraw(ctx: Context, { id, version }: { readonly id: string; readonly version: number }): Promise<OfferNow> {
    return this.#work.in(ctx, async (tx) => {
      const offer = asSeen(await tx.get(Offers).byIdForUpdate(id), version);
      if (offer.closedAs !== null) throw new Problem('LINK.OFFER_OVER', { field: 'id' });
      await tx.update(WaitlistOfferEntity, { id, version }, { closedAs: 'withdrawn', closedAt: tx.now });
      tx.announce('waitlist');
      return { ...offer, closedAs: 'withdrawn', closedAt: tx.now, version: version + 1 };
    });
  }

  /**
   * Books a free time for somebody who waits, as they asked.
   *
   * @throws Problem WAITLIST.DOES_NOT_FIT, WAITLIST.WRONG_STATE, and those of booking.
   */
  book(ctx: Context, { id, entryId, overrides, roomId, ...asked }: BookFromWaitlistInput): Promise<Appointment> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(asked.clinicId);
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, asked.clinicId);
      const entry = await this.#waitingIn(tx, entryId);
      const endsAt = addMinutes(asked.startsAt, entry.minutes);
      const part = partFor({ ...asked, zone, endsAt }, entry);
      return this.bookIn(tx, entry, { id, ...asked, ...part, roomId, overrides });
    });
  }

  /** For a use case of the waitlist, in its transaction: they have a time, and every other offer to them is over. */
  async bookIn(tx: Tx, entry: WaitingNow, to: Omit<BookFromWaitlistInput, 'entryId'> & { readonly endsAt: string }) {
    const { clientId, treatmentId, kind, note } = entry;
    requireWaitlistMove(entry.state, 'booked');
    const about = { clientId, treatmentId, kind, note, deposit: null, outsideHours: false };
    const appointment = await this.#neighbours.appointments.bookIn(tx, { ...to, ...about });
    await tx.get(Offers).withdrawOf(entry.id);
    const closed = { closedAs: 'booked', closedAt: tx.now, appointmentId: appointment.id } as const;
    await tx.update(WaitlistEntryEntity, entry, closed);
    tx.announce('waitlist');
    return appointment;
  }

  async #waitingIn(tx: Tx, entryId: string): Promise<WaitingNow> {
    const entry = await tx.get(Waitlist).byIdForUpdate(entryId, 'entryId');
    if (!stillWaits(entry)) requireWaitlistMove(entry.state, 'offered');
    return (await this.#neighbours.waitlist.healedIn(tx, [entry]))[0] ?? entry;
  }

  async #insert(tx: Tx, given: ToInsert): Promise<Offer> {
    const { id, entry, slot, tokenHash } = given;
    const { clientId } = entry;
    const expiresAt = addMinutes(slot.startsAt, daysAfter * 24 * 60);
    const link = { id, clientId, tasks: ['offer'], oneUse: false, appointmentId: null, expiresAt } as const;
    await this.#neighbours.links.makeIn(tx, link, tokenHash);
    const times = { offeredAt: tx.now, offeredBy: tx.ctx.staffMemberId, closedAs: null, closedAt: null, version: 1 };
    const offer = { id, entryId: entry.id, clientId, linkId: id, ...slot, ...times };
    await tx.insert(WaitlistOfferEntity, [offer]);
    tx.announce('waitlist');
    return offer;
  }
}

interface ToInsert {
  readonly id: string;
  readonly entry: WaitingNow;
  readonly slot: Pick<Offer, 'clinicId' | 'practitionerId' | 'startsAt' | 'endsAt'>;
  readonly tokenHash: string;
}

/** @throws Problem WAITLIST.DOES_NOT_FIT with the reason. */
function partFor(slot: FreedSlot, entry: WaitingNow): { readonly startsAt: string; readonly endsAt: string } {
  const [fit] = rankForSlot(slot, [entry]);
  if (fit) return { startsAt: fit.startsAt, endsAt: fit.endsAt };
  throw new Problem('WAITLIST.DOES_NOT_FIT', { field: 'entryId', params: { reason: unfitFor(slot, entry) ?? '' } });
}
