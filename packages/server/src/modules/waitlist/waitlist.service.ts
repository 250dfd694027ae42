import { type Appointment, sessionKindOf } from '@stipple/domain/appointments';
import { type Candidate, type FreedSlot, rankForSlot, type UnfitReason, unfitFor } from '@stipple/domain/diary';
import { Problem } from '@stipple/domain/problems';
import { addDays, addMinutes, localDate } from '@stipple/domain/time';
import {
  type AddToWaitlistInput,
  type ChangeWaitlistEntryInput,
  type FreedSlotInput,
  freedPart,
  requireWaitlistMove,
  type WaitlistQuery,
  type WaitlistState,
} from '@stipple/domain/waitlist';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { StaffService } from '../staff/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { Offers } from './offers.repository.ts';
import { type WaitingNow, Waitlist } from './waitlist.repository.ts';
import { WaitlistEntryEntity } from './waitlist-entry.entity.ts';

export interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly clients: ClientsService;
  readonly treatments: TreatmentsService;
  readonly appointments: AppointmentsService;
}

/** Somebody who waits and fits, best first. */
export interface RankedEntry extends Omit<Candidate, 'entry'> {
  readonly entry: WaitingNow;
}

/** Who fits a freed time, and why the others do not. */
export interface Ranked {
  readonly slot: FreedSlot;
  readonly candidates: readonly RankedEntry[];
  readonly unfit: readonly { readonly reason: UnfitReason; readonly count: number }[];
}

/** A time that is free again, the appointment that left it, and how many who wait it fits. */
export interface Freed {
  readonly slot: FreedSlot;
  readonly appointmentId: string;
  readonly fitting: number;
}

/** Days ahead in which freed times are still suggested, and how many at once. */
const suggested = { days: 14, most: 5, looked: 60 } as const;

/** Who waits for a time, and whom a freed one fits. */
export class WaitlistService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  list(ctx: Context, asked: WaitlistQuery): Promise<WaitingNow[]> {
    return this.#work.read(ctx, (tx) => tx.get(Waitlist).list(asked));
  }

  count(ctx: Context, asked: Pick<WaitlistQuery, 'filter'>): Promise<number> {
    return this.#work.read(ctx, (tx) => tx.get(Waitlist).count(asked));
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<WaitingNow[]> {
    return this.#work.read(ctx, (tx) => tx.get(Waitlist).byIds(ids));
  }

  ofClients(ctx: Context, clientIds: readonly string[]): Promise<WaitingNow[]> {
    return this.#work.read(ctx, (tx) => tx.get(Waitlist).ofClients(clientIds));
  }

  /** @throws Problem CLINIC.OUT_OF_REACH, STAFF.NOT_PRACTITIONER, APPOINTMENT.ANOTHER_CLIENT, INPUT.NOT_FOUND. */
  add(ctx: Context, input: AddToWaitlistInput): Promise<WaitingNow> {
    return this.#work.in(ctx, async (tx) => {
      await this.#requireKnown(tx, input);
      for (const clinicId of input.clinicIds)
        await this.#neighbours.clients.join(tx, input.clientId, clinicId, 'clientId');
      const { clinicIds, ...row } = input;
      const open = { closedAs: null, closedAt: null, appointmentId: null, version: 1 };
      await tx.insert(WaitlistEntryEntity, [{ ...row, addedAt: tx.now, addedBy: ctx.staffMemberId, ...open }]);
      await tx.get(Waitlist).setClinics(input.id, clinicIds);
      tx.announce('waitlist');
      return tx.get(Waitlist).byId(input.id);
    });
  }

  /** A later last day opens a lapsed one again. @throws Problem those of `add`, WAITLIST.WRONG_STATE, INPUT.STALE. */
  change(ctx: Context, { id, version, clinicIds: given, ...changes }: ChangeWaitlistEntryInput): Promise<WaitingNow> {
    return this.#work.in(ctx, async (tx) => {
      const before = asSeen(await tx.get(Waitlist).byIdForUpdate(id), version);
      if (before.closedAs !== null) throw wrongState(before, 'open');
      const { clientId } = before;
      // What colleagues elsewhere have said of their clinics stays.
      const clinicIds = [...new Set([...given, ...before.clinicIds.filter((clinicId) => !ctx.reaches(clinicId))])];
      await this.#requireKnown(tx, { ...changes, clinicIds, clientId }, before.clinicIds);
      for (const clinicId of given) await this.#neighbours.clients.join(tx, clientId, clinicId, 'clientId');
      await tx.update(WaitlistEntryEntity, { id, version }, changes);
      await tx.get(Waitlist).setClinics(id, clinicIds);
      tx.announce('waitlist');
      return tx.get(Waitlist).byId(id);
    });
  }

  /** Offers that stand are taken back with it. @throws Problem WAITLIST.WRONG_STATE, INPUT.STALE. */
  withdraw(ctx: Context, { id, version }: { readonly id: string; readonly version: number }): Promise<WaitingNow> {
    return this.#work.in(ctx, async (tx) => {
      const before = asSeen(await tx.get(Waitlist).byIdForUpdate(id), version);
      requireWaitlistMove(before.state, 'withdrawn');
      await tx.get(Offers).withdrawOf(id);
      await tx.update(WaitlistEntryEntity, { id, version }, { closedAs: 'withdrawn', closedAt: tx.now });
      tx.announce('waitlist');
      return tx.get(Waitlist).byId(id);
    });
  }

  /** Takes a withdrawal back: they keep the place they had. @throws Problem WAITLIST.WRONG_STATE, INPUT.STALE. */
  restore(ctx: Context, { id, version }: { readonly id: string; readonly version: number }): Promise<WaitingNow> {
    return this.#work.in(ctx, async (tx) => {
      const before = asSeen(await tx.get(Waitlist).byIdForUpdate(id), version);
      if (before.closedAs !== 'withdrawn') throw wrongState(before, 'open');
      await tx.update(WaitlistEntryEntity, { id, version }, { closedAs: null, closedAt: null });
      tx.announce('waitlist');
      return tx.get(Waitlist).byId(id);
    });
  }

  /** Whom a freed time fits, best first. @throws Problem CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND. */
  rank(ctx: Context, asked: FreedSlotInput): Promise<Ranked> {
    return this.#work.read(ctx, async (tx) => {
      ctx.requireReach(asked.clinicId);
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, asked.clinicId);
      const slot: FreedSlot = { ...asked, zone };
      const waiting = await this.waitingIn(tx, [slot.clinicId]);
      const unfit = Map.groupBy(
        waiting.flatMap((entry) => unfitFor(slot, entry) ?? []),
        (reason) => reason,
      );
      return {
        slot,
        candidates: rankForSlot(slot, waiting) as RankedEntry[],
        unfit: [...unfit].map(([reason, all]) => ({ reason, count: all.length })),
      };
    });
  }

  /** The time an appointment has left, if it is free and still to come; null otherwise. */
  async freedBy(ctx: Context, appointmentId: string): Promise<FreedSlot | null> {
    const [appointment] = await this.#neighbours.appointments.byIds(ctx, [appointmentId]);
    if (!appointment) return null;
    const moves = appointment.movedCount > 0 ? await this.#neighbours.appointments.moves(ctx, appointmentId) : [];
    const left = isOff(appointment) ? appointment : moves.at(-1)?.from;
    if (!left || !ctx.reaches(left.clinicId)) return null;
    return this.#work.read(ctx, async (tx) => (await this.#freeIn(tx, [left]))[0]?.slot ?? null);
  }

  /** Times of the next two weeks that cancellations and no-shows have left, which fit somebody who waits; by start. */
  freedLately(ctx: Context, clinicIds: readonly string[] | undefined): Promise<Freed[]> {
    return this.#work.read(ctx, async (tx) => {
      const until = addMinutes(tx.now, suggested.days * 24 * 60);
      const filter = {
        clinicIds: clinicIds as string[] | undefined,
        states: ['cancelled' as const, 'no_show' as const],
      };
      const around = { from: addMinutes(tx.now, -8 * 60), to: until };
      const page = { number: 1, size: suggested.looked };
      const off = await this.#neighbours.appointments.list(ctx, { filter: { ...filter, ...around }, sort: [], page });
      const free = await this.#freeIn(tx, off);
      const waiting = await this.waitingIn(tx, [...new Set(free.map(({ slot }) => slot.clinicId))]);
      return free
        .map(({ slot, left }) => ({ slot, appointmentId: left.id, fitting: rankForSlot(slot, waiting).length }))
        .filter(({ fitting }) => fitting > 0)
        .slice(0, suggested.most);
    });
  }

  /** For the offers, in their transaction: who waits there, from the day they have healed by. */
  async waitingIn(tx: Tx, clinicIds: readonly string[]): Promise<WaitingNow[]> {
    const waiting = await tx.get(Waitlist).waitingAt(clinicIds);
    return this.healedIn(tx, waiting.filter(stillWaits));
  }

  /** Entries whose first day is not before the skin has healed. */
  async healedIn(tx: Tx, waiting: readonly WaitingNow[]): Promise<WaitingNow[]> {
    const { organizations, treatments, clinics } = this.#neighbours;
    const courses = await treatments.byIdsIn(tx, [...new Set(waiting.flatMap(({ treatmentId }) => treatmentId ?? []))]);
    const [{ healingDays }, places] = await Promise.all([
      organizations.currentIn(tx),
      clinics.byIdsIn(tx, [...new Set(courses.map(({ clinicId }) => clinicId))]),
    ]);
    return waiting.map((entry) => {
      const course = courses.find(({ id }) => id === entry.treatmentId);
      if (!course?.lastSessionAt || sessionKindOf(entry.kind) === null) return entry;
      const zone = places.find(({ id }) => id === course.clinicId)?.zone ?? 'UTC';
      const healedBy = addDays(localDate(course.lastSessionAt, zone), healingDays);
      return healedBy > entry.earliestOn ? { ...entry, earliestOn: healedBy } : entry;
    });
  }

  async #freeIn<Left extends Stretch>(tx: Tx, all: readonly Left[]): Promise<{ slot: FreedSlot; left: Left }[]> {
    const ahead = all.flatMap((left) => {
      const part = freedPart(left, tx.now);
      return part ? [{ left, part }] : [];
    });
    if (ahead.length === 0) return [];
    const [taken, places] = await Promise.all([
      tx.get(Offers).takenOf(ahead.map(({ left, part }) => ({ ...part, practitionerId: left.practitionerId }))),
      this.#neighbours.clinics.byIdsIn(tx, [...new Set(ahead.map(({ left }) => left.clinicId))]),
    ]);
    return ahead.flatMap(({ left, part }, nth) => {
      const zone = places.find(({ id }) => id === left.clinicId)?.zone;
      const { clinicId, practitionerId } = left;
      return zone === undefined || taken.has(nth) ? [] : [{ left, slot: { clinicId, practitionerId, zone, ...part } }];
    });
  }

  async #requireKnown(
    tx: Tx,
    {
      clientId,
      clinicIds,
      practitionerId,
      treatmentId,
    }: Pick<AddToWaitlistInput, 'clientId' | 'clinicIds' | 'practitionerId' | 'treatmentId'>,
    before: readonly string[] = [],
  ): Promise<void> {
    const { clinics, staff, treatments } = this.#neighbours;
    for (const [nth, clinicId] of clinicIds.entries()) {
      if (before.includes(clinicId)) continue;
      tx.ctx.requireReach(clinicId, `clinicIds.${nth}`);
      await clinics.byIdIn(tx, clinicId, `clinicIds.${nth}`);
    }
    if (practitionerId !== null) await staff.requirePractitionerAtOneOf(tx, practitionerId, clinicIds);
    if (treatmentId === null) return;
    const treatment = await treatments.byIdIn(tx, treatmentId, 'treatmentId');
    if (treatment.clientId !== clientId) throw new Problem('APPOINTMENT.ANOTHER_CLIENT', { field: 'treatmentId' });
  }
}

type Stretch = Pick<Appointment, 'clinicId' | 'practitionerId' | 'startsAt' | 'endsAt'>;

/** True while they can be offered a time. */
export function stillWaits({ state }: Pick<WaitingNow, 'state'>): boolean {
  return state === 'open' || state === 'offered';
}

function wrongState({ state: from }: WaitingNow, to: WaitlistState): Problem {
  return new Problem('WAITLIST.WRONG_STATE', { field: 'id', params: { from, to } });
}

function isOff({ state }: Pick<Appointment, 'state'>): boolean {
  return state === 'cancelled' || state === 'no_show';
}
