import type { BookingProposalInput, FreeSlotsInput } from '@stipple/domain/appointments';
import {
  type Booking,
  courseInHand,
  type Diary,
  type DiarySettings,
  type FreeSlot,
  freeSlots,
  nextAppointment,
  type Place,
  type Proposal,
  placeOf,
  sensibleDays,
  TimeTaken,
} from '@stipple/domain/diary';
import { addDays, atWallClock, type Instant, type LocalDate, localDate, minutesBetween } from '@stipple/domain/time';
import type { Treatment } from '@stipple/domain/treatments';
import type { Tx } from '../../work/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { DiaryService } from '../diary/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { Appointments } from './appointments.repository.ts';
import { TakenTimes } from './taken.repository.ts';

export interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
  readonly treatments: TreatmentsService;
  readonly diary: DiaryService;
}

/** Days from the one that was wanted in which the next free times are looked for, and how many are told. */
const next = { days: 14, most: 3 } as const;

/** A booking that looks for its place. */
export interface Wish {
  readonly booking: Booking;
  /** The clinic's zone. */
  readonly zone: string;
  readonly outsideHours: boolean;
  /** The appointment that is moved or reopened, which is not in its own way. */
  readonly moved: { readonly id: string; readonly startsAt: Instant; readonly roomId: string | null } | null;
}

/** What is known around a time that is wanted. */
export interface Around {
  readonly diary: Diary;
  readonly settings: DiarySettings;
}

/** What the next appointment of a client should be. */
export interface BookingProposal extends Proposal {
  readonly treatmentId: string | null;
}

/** What is free, and whether something is: the diary's rules over what the chain has said and booked. */
export class FreeTimes {
  readonly #neighbours: Neighbours;

  constructor(neighbours: Neighbours) {
    this.#neighbours = neighbours;
  }

  /** Nobody else books this practitioner, this client or at this clinic until commit. */
  waitForTurn(
    tx: Tx,
    { clinicId, practitionerId, clientId }: Pick<Booking, 'clinicId' | 'practitionerId' | 'clientId'>,
  ) {
    return tx.get(TakenTimes).waitForTurn([clinicId, practitionerId, clientId]);
  }

  /** What decides whether a booking has a place, on its day and the days around it: in whichever zone. */
  async aroundIn(tx: Tx, booking: Booking, moved: Wish['moved']): Promise<Around> {
    const { clinicId, practitionerId, clientId, startsAt, endsAt } = booking;
    const about = { clinicIds: [clinicId], practitionerIds: [practitionerId] };
    const [hours, settings, taken] = await Promise.all([
      this.#neighbours.diary.ofIn(tx, { ...about, firstDay: startsAt.slice(0, 10), lastDay: endsAt.slice(0, 10) }),
      this.#neighbours.diary.settingsIn(tx),
      tx.get(TakenTimes).of({ ...about, clientId, from: startsAt, until: endsAt, but: moved?.id ?? null }),
    ]);
    return { diary: { ...hours, taken }, settings };
  }

  /** Room and buffers of a booking. @throws Problem of what is in its way; TimeTaken with the next free times. */
  async placeIn(tx: Tx, wish: Wish, around: Around): Promise<Place> {
    const { booking, outsideHours, moved } = wish;
    const place = placeOf(booking, {
      ...{ ...around, now: tx.now, outsideHours },
      ...{ keepsStart: moved?.startsAt === booking.startsAt, roomBefore: moved?.roomId ?? null },
    });
    if (!('code' in place)) return place;
    throw new TimeTaken(place, await this.#nextFreeIn(tx, wish, around.settings));
  }

  /** Times that can be booked, by start. */
  async slotsIn(tx: Tx, asked: FreeSlotsInput): Promise<FreeSlot[]> {
    const { clinicIds, practitionerIds, kind, clientId, treatmentId, firstDay, lastDay, most } = asked;
    const [hours, settings, sensible] = await Promise.all([
      this.#neighbours.diary.ofIn(tx, { clinicIds, practitionerIds: practitionerIds ?? 'all', firstDay, lastDay }),
      this.#neighbours.diary.settingsIn(tx),
      this.#sensibleDaysIn(tx, asked),
    ]);
    const until = sensible.until !== null && sensible.until < lastDay ? sensible.until : lastDay;
    if (until < firstDay) return [];
    const diary = await this.#withTaken(tx, hours, { clientId, firstDay, lastDay: until }, null);
    const minutes = asked.minutes ?? settings.minutes[kind];
    const question = { diary, settings, kind, minutes, firstDay, lastDay: until, now: tx.now, clientId };
    return freeSlots({ ...question, earliestOn: treatmentId === null ? null : sensible.from }, most);
  }

  /** What to book next for a client, or null when that is booked or nothing is next. */
  async proposalIn(tx: Tx, asked: BookingProposalInput): Promise<BookingProposal | null> {
    const { clientId } = asked;
    const { clients, treatments } = this.#neighbours;
    const client = await clients.byIdIn(tx, clientId, 'clientId');
    const treatment =
      asked.treatmentId === null
        ? courseInHand(await treatments.ofClientIn(tx, clientId))
        : await treatments.byIdIn(tx, asked.treatmentId);
    const treatmentId = treatment?.id ?? null;
    const { zone } = await this.#neighbours.clinics.byIdIn(tx, treatment?.clinicId ?? client.clinicId);
    const [course, organization, settings] = await Promise.all([
      tx.get(Appointments).courseOf({ clientId, treatmentId }),
      this.#neighbours.organizations.currentIn(tx),
      this.#neighbours.diary.settingsIn(tx),
    ]);
    const lastSession = course.lastSession && { ...course.lastSession, zone };
    const standing = { treatment, lastSession, booked: course.booked };
    const proposal = nextAppointment(standing, organization, settings, localDate(tx.now, zone));
    return proposal && { ...proposal, treatmentId };
  }

  async #sensibleDaysIn(tx: Tx, { kind, clientId, treatmentId }: FreeSlotsInput) {
    if (treatmentId === null) return { from: null, until: null };
    const treatment: Treatment = await this.#neighbours.treatments.byIdIn(tx, treatmentId);
    const [{ zone }, { lastWorkAt, lastSession }, organization] = await Promise.all([
      this.#neighbours.clinics.byIdIn(tx, treatment.clinicId),
      tx.get(Appointments).courseOf({ clientId: clientId ?? treatment.clientId, treatmentId }),
      this.#neighbours.organizations.currentIn(tx),
    ]);
    return sensibleDays(kind, { lastWorkAt, lastSessionAt: lastSession?.endedAt ?? null, zone }, organization);
  }

  async #nextFreeIn(tx: Tx, { booking, zone, moved }: Wish, settings: DiarySettings): Promise<FreeSlot[]> {
    const { clinicId, practitionerId, clientId, kind, startsAt, endsAt } = booking;
    const firstDay = localDate(startsAt, zone);
    const days = { firstDay, lastDay: addDays(firstDay, next.days) };
    const about = { clinicIds: [clinicId], practitionerIds: [practitionerId], ...days };
    const hours = await this.#neighbours.diary.ofIn(tx, about);
    const diary = await this.#withTaken(tx, hours, { clientId, ...days }, moved?.id ?? null);
    const now = startsAt < tx.now ? tx.now : startsAt;
    const minutes = minutesBetween(startsAt, endsAt);
    return freeSlots({ diary, settings, kind, minutes, ...days, now, earliestOn: null, clientId }, next.most);
  }

  async #withTaken(
    tx: Tx,
    hours: Omit<Diary, 'taken'>,
    { clientId, firstDay, lastDay }: { clientId: string | null; firstDay: LocalDate; lastDay: LocalDate },
    but: string | null,
  ): Promise<Diary> {
    const taken = await tx.get(TakenTimes).of({
      clinicIds: hours.clinics.map((clinic) => clinic.clinicId),
      practitionerIds: hours.practitioners.map(({ practitionerId }) => practitionerId),
      clientId,
      // A day of any zone, and more.
      from: atWallClock(addDays(firstDay, -1), '00:00', 'UTC'),
      until: atWallClock(addDays(lastDay, 2), '00:00', 'UTC'),
      but,
    });
    return { ...hours, taken };
  }
}
