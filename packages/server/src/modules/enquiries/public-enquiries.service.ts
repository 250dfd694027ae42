import { usualMinutes } from '@stipple/domain/appointments';
import {
  bookableOnline,
  consentToContact,
  type Enquiry,
  enquiryReceived,
  findInOnlineBooking,
  type SendEnquiryInput,
} from '@stipple/domain/enquiries';
import { Problem, refuseOn } from '@stipple/domain/problems';
import { addDays, addMinutes, type Instant, type LocalDate, localDate } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import { Context, type Tx, type Work } from '../../work/index.ts';
import { Throttle } from '../access/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { DiaryService } from '../diary/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import { Enquiries } from './enquiries.repository.ts';
import { EnquiryEntity } from './enquiry.entity.ts';
import { bookFirstFree, freeTimes, type OnlineTime } from './online-times.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
  readonly diary: DiaryService;
  readonly appointments: AppointmentsService;
}

/** Somebody on the page: where the request comes from. */
export interface PageVisitor {
  readonly handle: string;
  /** For the throttle. */
  readonly address: string;
  readonly requestId: string;
}

/** What anybody sees of an organization. */
export interface PublicPage {
  readonly organizationName: string;
  readonly consentText: string;
  readonly clinics: readonly {
    readonly id: string;
    readonly name: string;
    readonly city: string;
    readonly zone: string;
  }[];
  /** Minutes of a consultation; null when none is booked here. */
  readonly consultationMinutes: number | null;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

/** What the page answers to an enquiry: the same to everybody, known to the clinic or not. */
export interface ReceivedEnquiry {
  readonly id: string;
  readonly clinicId: string;
  readonly consultation: OnlineTime | null;
}

interface Entered {
  readonly organizationId: string;
  readonly noticeHours: number;
  readonly horizonDays: number;
  readonly clinicIds: readonly string[];
  readonly practitionerIds: readonly string[];
}

/** How many days of free times are shown at once. */
const daysShown = 14;

/**
 * The page for enquiries, open to anybody. It never says whether somebody is known: an enquiry that books a consultation
 * makes a client of its own, and a person puts two of them together.
 */
export class PublicEnquiriesService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** @throws Problem ENQUIRY.NOT_OPEN alike for a page that never was and one that is closed; ENQUIRY.TOO_MANY. */
  async open(visitor: PageVisitor): Promise<PublicPage> {
    const page = await this.#enter(visitor, 'look');
    return this.#work.read(contextOf(page, visitor, uuidv7()), async (tx) => {
      const { organizations, clinics, diary } = this.#neighbours;
      const [{ name }, open, settings] = await Promise.all([
        organizations.currentIn(tx),
        clinics.allIn(tx, page.clinicIds),
        diary.settingsIn(tx),
      ]);
      const { from, until } = bookableOnline(page, tx.now);
      return {
        organizationName: name,
        consentText: consentToContact(name),
        clinics: open.map(({ id, name, city, zone }) => ({ id, name, city, zone })),
        consultationMinutes: page.practitionerIds.length === 0 ? null : settings.minutes.consultation,
        firstDay: from.slice(0, 10),
        lastDay: until.slice(0, 10),
      };
    });
  }

  /** Times of a consultation at a clinic, from a day on for two weeks. @throws Problem those of `open`, INPUT.NOT_FOUND. */
  async times(
    visitor: PageVisitor,
    { clinicId, firstDay }: { readonly clinicId: string; readonly firstDay: LocalDate },
  ): Promise<OnlineTime[]> {
    const page = await this.#enter(visitor, 'look');
    return this.#work.read(contextOf(page, visitor, uuidv7()), (tx) => {
      requireClinic(page, clinicId);
      const days = { firstDay, lastDay: addDays(firstDay, daysShown - 1) };
      return freeTimes(tx, this.#neighbours.appointments, { ...page, clinicId, ...days });
    });
  }

  /**
   * Takes an enquiry, with a consultation when a time was chosen. The id is the visitor's: sending it again does nothing
   * twice and gets the first answer.
   *
   * @throws Problem those of `open`, ENQUIRY.TOO_SOON, ENQUIRY.TOO_FAR, APPOINTMENT.TAKEN, INPUT.NOT_FOUND, INPUT.ID_TAKEN.
   */
  async send(visitor: PageVisitor, input: Omit<SendEnquiryInput, 'handle' | 'consent'>): Promise<ReceivedEnquiry> {
    const page = await this.#enter(visitor, 'send');
    const { website, startsAt, ...given } = input;
    requireClinic(page, given.clinicId);
    const about = { id: given.id, clinicId: given.clinicId };
    // Whatever fills in a field that no person sees gets an answer like any other, and nothing is kept.
    if (website) return { ...about, consultation: startsAt === null ? null : usualTime(startsAt) };
    return this.#work.in(contextOf(page, visitor, input.id), async (tx) => {
      const [before] = await tx.get(Enquiries).byIds([given.id]);
      if (before) return this.#again(tx, before, given);
      const consultation = startsAt === null ? null : await this.#bookIn(tx, page, { ...given, startsAt });
      await this.#keepIn(tx, given, consultation);
      return { ...about, consultation: consultation?.time ?? null };
    });
  }

  async #bookIn(tx: Tx, page: Entered, wanted: Wanted & { readonly startsAt: Instant }) {
    const { clinicId, name, email, phone, startsAt } = wanted;
    refuseOn(findInOnlineBooking(startsAt, page, tx.now));
    const { clinics, clients, appointments } = this.#neighbours;
    const { zone } = await clinics.byIdIn(tx, clinicId);
    const day = localDate(startsAt, zone);
    const clientId = tx.ctx.enquiry?.clientId ?? uuidv7();
    const about = { bornOn: null, language: 'en', skinType: null };
    await clients.addIn(tx, { id: clientId, clinicId, name, email, phone, ...about });
    // A consultation may end after midnight.
    const days = { firstDay: day, lastDay: addDays(day, 1) };
    return bookFirstFree(tx, appointments, { ...page, clinicId, startsAt, ...days, clientId });
  }

  async #keepIn(tx: Tx, given: Wanted, consultation: { readonly appointmentId: string } | null): Promise<void> {
    const { organizations, clinics } = this.#neighbours;
    const [organization, { zone }] = await Promise.all([
      organizations.currentIn(tx),
      clinics.byIdIn(tx, given.clinicId),
    ]);
    const booked = consultation !== null;
    const enquiry: Enquiry = {
      ...{ ...given, source: 'page', state: booked ? 'consult_booked' : 'new', notes: null, assignedTo: null },
      ...{ consentText: consentToContact(organization.name), consentedAt: tx.now },
      ...{ receivedAt: tx.now, receivedOn: localDate(tx.now, zone) },
      clientId: booked ? (tx.ctx.enquiry?.clientId ?? null) : null,
      appointmentId: consultation?.appointmentId ?? null,
      ...{ lostReason: null, lostWords: null, contactedAt: null, bookedAt: booked ? tx.now : null },
      ...{ wonAt: null, lostAt: null, version: 1 },
    };
    await tx.insert(EnquiryEntity, [enquiry]);
    tx.tell(enquiryReceived, { enquiryId: enquiry.id, clinicId: enquiry.clinicId });
    tx.announce('enquiries');
  }

  /** The answer to the first sending was lost on its way; it is given again. Somebody else's id is not theirs to ask with. */
  async #again(tx: Tx, before: Enquiry, given: Wanted): Promise<ReceivedEnquiry> {
    const same = before.name === given.name && before.email === given.email && before.phone === given.phone;
    if (!same) throw new Problem('INPUT.ID_TAKEN', { field: 'id' });
    const booked = before.appointmentId && (await this.#neighbours.appointments.byIdIn(tx, before.appointmentId));
    const consultation = booked ? { startsAt: booked.startsAt, endsAt: booked.endsAt } : null;
    return { id: before.id, clinicId: before.clinicId, consultation };
  }

  /** Whose page this is. Counts who looks and who sends. */
  async #enter({ handle, address }: PageVisitor, act: 'look' | 'send'): Promise<Entered> {
    const now = this.#work.now();
    const found = await this.#work.asVisitor({ enquiryHandle: handle.toLowerCase() }, async (query) => {
      await Throttle.ofEnquiryLook(query, address).enter(now);
      const [page] = await query<Entered>(pageOfHandle, [handle.toLowerCase()]);
      if (!page) return undefined;
      if (act === 'send') await Throttle.ofEnquirySent(query, page.organizationId, address).enter(now);
      const [who] = await query<Pick<Entered, 'clinicIds' | 'practitionerIds'>>(whoTakesThem);
      return who && { ...page, ...who };
    });
    if (!found || found.clinicIds.length === 0) throw new Problem('ENQUIRY.NOT_OPEN');
    const { organizationId, noticeHours, horizonDays, clinicIds, practitionerIds } = found;
    return { organizationId, noticeHours, horizonDays, clinicIds, practitionerIds };
  }
}

type Wanted = Pick<Enquiry, 'id' | 'clinicId' | 'about' | 'name' | 'email' | 'phone'>;

function contextOf({ organizationId, clinicIds }: Entered, { requestId }: PageVisitor, enquiryId: string): Context {
  return Context.ofEnquiryPage({ organizationId, clinicIds, requestId, enquiryId, clientId: uuidv7() });
}

function usualTime(startsAt: Instant): OnlineTime {
  return { startsAt, endsAt: addMinutes(startsAt, usualMinutes.consultation) };
}

function requireClinic({ clinicIds }: Entered, clinicId: string): void {
  if (!clinicIds.includes(clinicId)) throw new Problem('INPUT.NOT_FOUND', { field: 'clinicId' });
}

/** The organization and its clinics are known from here on, so that the next question finds who takes enquiries. */
const pageOfHandle = `
select organization_id as "organizationId", notice_hours as "noticeHours", horizon_days as "horizonDays",
  set_config('app.organization_id', organization_id::text, true), set_config('app.clinic_ids', '*', true)
from enquiry_page where open and handle = $1`;

const whoTakesThem = `
select array(select c.clinic_id::text from enquiry_clinic c
    where c.organization_id = (select current_setting('app.organization_id')::uuid) order by 1) as "clinicIds",
  array(select s.staff_member_id::text from enquiry_practitioner s
    join staff_member m on m.organization_id = s.organization_id and m.id = s.staff_member_id
    where s.organization_id = (select current_setting('app.organization_id')::uuid) and m.practitioner
      and m.removed_at is null order by 1) as "practitionerIds"`;
