import { type Clock, systemClock } from '../clock/index.ts';
import { assertSafe, dataSource } from '../database/index.ts';
import { AccessService } from '../modules/access/index.ts';
import { AftercareService } from '../modules/aftercare/index.ts';
import { AppointmentLinksService, AppointmentVisitsService } from '../modules/appointment-links/index.ts';
import { AppointmentsService } from '../modules/appointments/index.ts';
import { AuditService } from '../modules/audit/index.ts';
import { ClientsService } from '../modules/clients/index.ts';
import { ClinicsService } from '../modules/clinics/index.ts';
import { ComplicationsService } from '../modules/complications/index.ts';
import { ConsentsService, ConsentTextsService } from '../modules/consents/index.ts';
import { ConsultationsService } from '../modules/consultations/index.ts';
import {
  DiaryFiguresService,
  DiaryService,
  HoursService,
  MisfitsService,
  RoomsService,
  TimeAwayService,
} from '../modules/diary/index.ts';
import { EnquiriesService, EnquiryPagesService, PublicEnquiriesService } from '../modules/enquiries/index.ts';
import { FeedReadingService, FeedsService } from '../modules/feeds/index.ts';
import { FollowUpsService } from '../modules/follow-ups/index.ts';
import { GradingsService } from '../modules/gradings/index.ts';
import { HealthService } from '../modules/health/index.ts';
import { LicencesService } from '../modules/licences/index.ts';
import { LinksService, VisitsService } from '../modules/links/index.ts';
import { MessagesService, MessageTextsService, SendingService } from '../modules/messages/index.ts';
import { OrganizationsService } from '../modules/organizations/index.ts';
import { InstrumentsService, OutcomesService } from '../modules/outcomes/index.ts';
import { PatchTestsService } from '../modules/patch-tests/index.ts';
import { ComparisonsService, PhotosService } from '../modules/photos/index.ts';
import { RecallsService } from '../modules/recalls/index.ts';
import { RemindersService } from '../modules/reminders/index.ts';
import { ReportsService } from '../modules/reports/index.ts';
import { SafetyService } from '../modules/safety/index.ts';
import { SessionsService } from '../modules/sessions/index.ts';
import { StaffService } from '../modules/staff/index.ts';
import { StockService } from '../modules/stock/index.ts';
import { TopUpsService } from '../modules/top-ups/index.ts';
import { PlansService, TreatmentsService } from '../modules/treatments/index.ts';
import { OffersService, OfferVisitsService, WaitlistService } from '../modules/waitlist/index.ts';
import type { Carriers } from '../outside/carriers/index.ts';
import type { Storage } from '../outside/storage/index.ts';
import { Work } from '../work/index.ts';
import { nothingOutside, type Outside, outsideOf } from './outside.ts';

interface Options {
  readonly databaseAppUrl: string;
  /** Shown in the database's list of connections. */
  readonly name: string;
  readonly poolSize?: number;
  readonly clock?: Clock;
  /** Where files are kept; left out by commands that touch none. */
  readonly storage?: Storage;
  /** Who carries messages; left out, they stay in the mailbox of the installation. */
  readonly carriers?: Carriers | undefined;
  /** The address under which clients reach us. */
  readonly publicUrl?: string | undefined;
}

/** The chain itself and the people in it. */
function peopleOf(work: Work) {
  const organizations = new OrganizationsService(work);
  const access = new AccessService(work);
  const clinics = new ClinicsService(work);
  const staff = new StaffService(work, clinics);
  const licences = new LicencesService(work, staff);
  const clients = new ClientsService(work, clinics);
  const audit = new AuditService(work);
  return { organizations, access, clinics, staff, licences, clients, audit };
}

/** What comes before the first session, and what decides whether it may start. */
function preparationOf(work: Work, people: ReturnType<typeof peopleOf>) {
  const consultations = new ConsultationsService(work, people);
  const health = new HealthService(work, people);
  const consents = new ConsentsService(work, people.clients);
  const consentTexts = new ConsentTextsService(work);
  const treatments = new TreatmentsService(work, people);
  const plans = new PlansService(work, treatments);
  const patchTests = new PatchTestsService(work, people);
  const links = new LinksService(work, people.clients);
  const reminders = new RemindersService(work);
  const visits = new VisitsService(work, { ...people, health, consents });
  const record = {
    consultations,
    health,
    consents,
    consentTexts,
    links,
    visits,
    reminders,
    treatments,
    plans,
    patchTests,
  };
  const safety = new SafetyService(work, { ...people, ...record });
  return { ...record, safety };
}

/** Who works where and when, and what departs from it. */
function diaryOf(work: Work, { clinics, staff }: ReturnType<typeof peopleOf>) {
  const diary = new DiaryService(work, clinics);
  const misfits = new MisfitsService(work, diary);
  const rooms = new RoomsService(work, { clinics, misfits });
  const hours = new HoursService(work, { clinics, staff, misfits });
  const timeAway = new TimeAwayService(work, { clinics, staff, misfits });
  const diaryFigures = new DiaryFiguresService(work, { clinics, diary });
  return { diary, misfits, rooms, hours, timeAway, diaryFigures };
}

/** What clients do with their appointments by links, and who waits for a time. */
function linksAndWaitlistOf(work: Work, before: BeforeLinks) {
  const appointmentLinks = new AppointmentLinksService(work, before);
  const appointmentVisits = new AppointmentVisitsService(work, { ...before, appointmentLinks });
  const waitlist = new WaitlistService(work, before);
  const offers = new OffersService(work, { ...before, waitlist });
  const offerVisits = new OfferVisitsService(work, { ...before, waitlist, offers });
  return { appointmentLinks, appointmentVisits, waitlist, offers, offerVisits };
}

type BeforeLinks = ReturnType<typeof peopleOf> &
  ReturnType<typeof preparationOf> & { readonly appointments: AppointmentsService };

/** What comes in from outside: enquiries, and calendars that ask for their feed. */
function enquiriesAndFeedsOf(work: Work, before: BeforeLinks & ReturnType<typeof diaryOf>) {
  const enquiries = new EnquiriesService(work, before);
  const enquiryPages = new EnquiryPagesService(work, before);
  const publicEnquiries = new PublicEnquiriesService(work, before);
  const feeds = new FeedsService(work, before.staff);
  const feedReading = new FeedReadingService(work, before.organizations);
  return { enquiries, enquiryPages, publicEnquiries, feeds, feedReading };
}

/** What is looked at, judged and planned once a session is done. */
function afterSessionsOf(work: Work, done: Done, outside: typeof nothingOutside) {
  const photos = new PhotosService(work, done, outside);
  const comparisons = new ComparisonsService(work);
  const gradings = new GradingsService(work, photos);
  const complications = new ComplicationsService(work, done);
  const outcomes = new OutcomesService(work, done);
  const followUps = new FollowUpsService(work, done);
  return { photos, comparisons, gradings, complications, outcomes, followUps };
}

type Done = BeforeLinks & {
  readonly aftercare: AftercareService;
  readonly sessions: SessionsService;
  readonly instruments: InstrumentsService;
};

/** What clients are told when it is due. */
function messagesOf(work: Work, done: Done, outside: Outside) {
  const sending = new SendingService(work, done, outside);
  const messages = new MessagesService(work, done);
  const messageTexts = new MessageTextsService(work, done, sending);
  return { sending, messages, messageTexts };
}

/** Every use case, by feature, in the order in which features know each other. The apps hand these to Nest as they are. */
export function servicesOf(work: Work, outside = nothingOutside) {
  const people = peopleOf(work);
  const preparation = preparationOf(work, people);
  const before = { ...people, ...preparation };
  const { clinics } = people;
  const stock = new StockService(work, clinics);
  const planning = diaryOf(work, people);
  const { diary } = planning;
  const appointments = new AppointmentsService(work, { ...before, diary });
  const byLink = linksAndWaitlistOf(work, { ...before, appointments });
  const aftercare = new AftercareService(work);
  const sessions = new SessionsService(work, { ...before, stock, appointments, aftercare });
  const recalls = new RecallsService(work);
  const instruments = new InstrumentsService(work);
  const done = { ...before, appointments, aftercare, sessions, instruments };
  const later = afterSessionsOf(work, done, outside);
  const topUps = new TopUpsService(work, { ...people, stock });
  const reports = new ReportsService(work, { clinics, topUps });
  return {
    ...before,
    stock,
    ...planning,
    appointments,
    ...byLink,
    ...enquiriesAndFeedsOf(work, { ...before, ...planning, appointments }),
    aftercare,
    sessions,
    recalls,
    instruments,
    ...later,
    ...messagesOf(work, done, outside),
    topUps,
    reports,
  };
}

export type Services = ReturnType<typeof servicesOf>;

/** Use cases over one open pool. */
export interface Server {
  readonly work: Work;
  readonly services: Services;
  /** True while the database answers; bounded by the pool's own timeouts. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** @throws UnsafeDatabaseError when a role, table, policy or clock is wrong. */
export async function openServer({
  databaseAppUrl,
  name,
  poolSize,
  storage,
  carriers,
  publicUrl,
  clock = systemClock,
}: Options): Promise<Server> {
  const source = await dataSource({ url: databaseAppUrl, name, ...(poolSize && { poolSize }) }).initialize();
  try {
    await assertSafe(source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  const work = new Work(source, clock);
  return {
    work,
    services: servicesOf(work, outsideOf(databaseAppUrl, { storage, carriers, publicUrl })),
    ready: () =>
      source.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => source.destroy(),
  };
}
