import type { Appointment, CancelAppointmentInput } from '@stipple/domain/appointments';
import type { Client } from '@stipple/domain/clients';
import {
  type AddEnquiryInput,
  type BookEnquiryInput,
  type ChangeEnquiryInput,
  type ConvertEnquiryInput,
  consentToContact,
  type Enquiry,
  type EnquiryCell,
  type EnquiryFilter,
  type EnquiryPeriod,
  type EnquiryState,
  enquiryReceived,
  enquiryStates,
  isWonBy,
  type MoveEnquiryInput,
  moveByHand,
  moveEnquiry,
} from '@stipple/domain/enquiries';
import { Problem } from '@stipple/domain/problems';
import { localDate } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import type { Answer } from '../../outbox/index.ts';
import { asSeen, type Context, found, type Tx, type Work } from '../../work/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { StaffService } from '../staff/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { Enquiries } from './enquiries.repository.ts';
import { EnquiryEntity } from './enquiry.entity.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly staff: StaffService;
  readonly clients: ClientsService;
  readonly treatments: TreatmentsService;
  readonly appointments: AppointmentsService;
}

/** A column of the board: the newest of one state, and how many there are. */
export interface EnquiryColumn {
  readonly state: EnquiryState;
  readonly total: number;
  readonly enquiries: readonly Enquiry[];
}

/** Enquiries as the staff see to them. */
export class EnquiriesService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** Every column, also those that are empty. */
  async board(ctx: Context, filter: EnquiryFilter): Promise<EnquiryColumn[]> {
    const rows = await this.#work.read(ctx, (tx) => tx.get(Enquiries).board(filter));
    return enquiryStates.map((state) => {
      const enquiries = rows.filter((row) => row.state === state);
      return { state, total: enquiries[0]?.total ?? 0, enquiries };
    });
  }

  byIds(ctx: Context, ids: readonly string[]): Promise<Enquiry[]> {
    return this.#work.read(ctx, (tx) => tx.get(Enquiries).byIds(ids));
  }

  /** Who on the record has the e-mail address or phone number of this enquiry; the client it belongs to left out. */
  alike(ctx: Context, id: string): Promise<Client[]> {
    return this.#work.read(ctx, async (tx) => {
      const enquiry = found((await tx.get(Enquiries).byIds([id]))[0]);
      const alike = await this.#neighbours.clients.withContactIn(tx, enquiry);
      return alike.filter((client) => client.id !== enquiry.clientId);
    });
  }

  /** How far the enquiries of a period came, by clinic and source. */
  cells(ctx: Context, period: EnquiryPeriod): Promise<EnquiryCell[]> {
    return this.#work.read(ctx, (tx) => tx.get(Enquiries).cells(period));
  }

  /** Writes down somebody who called or came by. @throws Problem CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND, INPUT.ID_TAKEN. */
  add(ctx: Context, { consent: _, ...input }: AddEnquiryInput): Promise<Enquiry> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.clinicId);
      const { clinics, organizations } = this.#neighbours;
      const { zone } = await clinics.byIdIn(tx, input.clinicId);
      const { name } = await organizations.currentIn(tx);
      const enquiry: Enquiry = {
        ...{ ...input, state: 'new', assignedTo: ctx.staffMemberId, consentText: consentToContact(name) },
        ...{ consentedAt: tx.now, receivedAt: tx.now, receivedOn: localDate(tx.now, zone) },
        ...{ clientId: null, appointmentId: null, lostReason: null, lostWords: null },
        ...{ contactedAt: null, bookedAt: null, wonAt: null, lostAt: null, version: 1 },
      };
      await tx.insert(EnquiryEntity, [enquiry]);
      tx.tell(enquiryReceived, { enquiryId: enquiry.id, clinicId: enquiry.clinicId });
      tx.announce('enquiries');
      return enquiry;
    });
  }

  /** Notes, and who sees to it. @throws Problem INPUT.NOT_FOUND, INPUT.STALE. */
  change(ctx: Context, { id, version, ...changes }: ChangeEnquiryInput): Promise<Enquiry> {
    return this.#work.in(ctx, async (tx) => {
      const enquiry = await this.#seenIn(tx, { id, version });
      if (changes.assignedTo !== null && changes.assignedTo !== enquiry.assignedTo) {
        const { clinicIds, removedAt, role } = await this.#neighbours.staff.byIdIn(
          tx,
          changes.assignedTo,
          'assignedTo',
        );
        const there = role === 'owner' || clinicIds.includes(enquiry.clinicId);
        if (!there || removedAt !== null) throw new Problem('INPUT.NOT_FOUND', { field: 'assignedTo' });
      }
      return this.#saveIn(tx, { ...enquiry, ...changes });
    });
  }

  /**
   * Puts it into another column by hand. A consultation that was booked for one that is lost is cancelled with it.
   *
   * @throws Problem ENQUIRY.WRONG_STATE, INPUT.NOT_FOUND, INPUT.STALE.
   */
  move(ctx: Context, { id, version, to, ...lost }: MoveEnquiryInput): Promise<Enquiry> {
    return this.#work.in(ctx, async (tx) => {
      const moved = moveByHand(await this.#seenIn(tx, { id, version }), to, tx.now, lost);
      const byClient = { cancelledFor: 'client', reason: 'no_reason_given', words: null } as const;
      const cancelled = to === 'lost' && (await this.#cancelIn(tx, moved, byClient)) !== undefined;
      const appointmentId = cancelled ? null : moved.appointmentId;
      return this.#saveIn(tx, { ...moved, appointmentId, assignedTo: moved.assignedTo ?? ctx.staffMemberId });
    });
  }

  /**
   * Makes a client of it: a new one, or one who is on the record, named by a person. A consultation that was booked for a
   * client of its own is then booked for that one.
   *
   * @throws Problem ENQUIRY.CONVERTED, INPUT.NOT_FOUND, INPUT.STALE.
   */
  convert(ctx: Context, { id, version, clientId }: ConvertEnquiryInput): Promise<Enquiry> {
    return this.#work.in(ctx, async (tx) => {
      const enquiry = await this.#seenIn(tx, { id, version });
      const { clients } = this.#neighbours;
      if (enquiry.clientId !== null) {
        if (clientId === null || clientId === enquiry.clientId) throw new Problem('ENQUIRY.CONVERTED', { field: 'id' });
        await clients.join(tx, clientId, enquiry.clinicId, 'clientId');
        return this.#saveIn(tx, { ...enquiry, clientId, appointmentId: await this.#handOverIn(tx, enquiry, clientId) });
      }
      if (clientId !== null) {
        await clients.join(tx, clientId, enquiry.clinicId, 'clientId');
        return this.#saveIn(tx, { ...enquiry, clientId });
      }
      const { clinicId, name, email, phone } = enquiry;
      const about = { bornOn: null, language: 'en', skinType: null };
      const made = await clients.addIn(tx, { id: uuidv7(), clinicId, name, email, phone, ...about });
      return this.#saveIn(tx, { ...enquiry, clientId: made.id });
    });
  }

  /** Books the consultation of an enquiry that has a client. @throws Problem ENQUIRY.NO_CLIENT and those of booking. */
  book(ctx: Context, { id, version, appointmentId, ...time }: BookEnquiryInput): Promise<Enquiry> {
    return this.#work.in(ctx, async (tx) => {
      const enquiry = await this.#seenIn(tx, { id, version });
      const { clientId, clinicId } = enquiry;
      if (clientId === null) throw new Problem('ENQUIRY.NO_CLIENT', { field: 'id' });
      const moved = moveEnquiry(enquiry, 'consult_booked', tx.now);
      const about = { id: appointmentId, clientId, clinicId, treatmentId: null, kind: 'consultation' as const };
      await this.#neighbours.appointments.bookIn(tx, { ...about, ...time, ...plain });
      return this.#saveIn(tx, { ...moved, appointmentId, assignedTo: moved.assignedTo ?? ctx.staffMemberId });
    });
  }

  /** An agreed treatment has won the enquiries of its client. @returns false when the event was answered before */
  winBy(ctx: Context, answer: Answer, treatmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, async (tx) => {
      const treatment = await this.#neighbours.treatments.byIdIn(tx, treatmentId);
      const enquiries = await tx.get(Enquiries).ofClientForUpdate(treatment.clientId);
      for (const enquiry of enquiries.filter((one) => isWonBy(one, tx.now))) {
        await this.#saveIn(tx, moveEnquiry(enquiry, 'won', tx.now));
      }
    });
  }

  /** A consultation that was cancelled or missed leaves its enquiry to be seen to again. */
  loseConsultation(ctx: Context, answer: Answer, appointmentId: string): Promise<boolean> {
    return this.#once(ctx, answer, async (tx) => {
      const enquiry = await tx.get(Enquiries).ofAppointmentForUpdate(appointmentId);
      if (enquiry?.state !== 'consult_booked') return;
      await this.#saveIn(tx, { ...moveEnquiry(enquiry, 'contacted', tx.now), appointmentId: null });
    });
  }

  /** The same time with the same practitioner for another client: given back and taken at once, nobody comes between. */
  async #handOverIn(tx: Tx, enquiry: Enquiry, clientId: string): Promise<string | null> {
    const mistake = {
      cancelledFor: 'clinic',
      reason: 'booked_by_mistake',
      words: 'Booked for the same person',
    } as const;
    const before = await this.#cancelIn(tx, enquiry, mistake);
    if (!before) return enquiry.appointmentId;
    const { clinicId, practitionerId, startsAt, endsAt, kind } = before;
    const about = { id: uuidv7(), clientId, clinicId, treatmentId: null, kind };
    const { id } = await this.#neighbours.appointments.bookIn(tx, {
      ...about,
      practitionerId,
      startsAt,
      endsAt,
      ...plain,
    });
    return id;
  }

  /** @returns the consultation as it was, or undefined when there is none still to come */
  async #cancelIn(tx: Tx, { appointmentId }: Enquiry, why: CancelledWhy): Promise<Appointment | undefined> {
    const { appointments } = this.#neighbours;
    const before = appointmentId === null ? undefined : await appointments.byIdIn(tx, appointmentId);
    if (!before || (before.state !== 'booked' && before.state !== 'confirmed')) return undefined;
    await appointments.cancelIn(tx, { id: before.id, version: before.version, ...why });
    return before;
  }

  async #seenIn(tx: Tx, { id, version }: { readonly id: string; readonly version: number }): Promise<Enquiry> {
    return asSeen(await tx.get(Enquiries).byIdForUpdate(id), version);
  }

  async #saveIn(tx: Tx, { id, version, ...enquiry }: Enquiry): Promise<Enquiry> {
    await tx.update(EnquiryEntity, { id, version }, enquiry);
    tx.announce('enquiries');
    return { ...enquiry, id, version: version + 1 };
  }

  #once(ctx: Context, answer: Answer, act: (tx: Tx) => Promise<void>): Promise<boolean> {
    return this.#work.in(ctx, async (tx) => {
      if (!(await tx.enterInbox(answer))) return false;
      await act(tx);
      return true;
    });
  }
}

type CancelledWhy = Omit<CancelAppointmentInput, 'id' | 'version'>;

/** Of a consultation nothing else is said when it is booked. */
const plain = { roomId: null, outsideHours: false, overrides: [], note: null, deposit: null };
