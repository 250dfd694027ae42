import { type Clock, systemClock } from '../clock/index.ts';
import { assertSafe, dataSource } from '../database/index.ts';
import { AccessService } from '../modules/access/index.ts';
import { AftercareService } from '../modules/aftercare/index.ts';
import { AppointmentsService } from '../modules/appointments/index.ts';
import { AuditService } from '../modules/audit/index.ts';
import { ClientsService } from '../modules/clients/index.ts';
import { ClinicsService } from '../modules/clinics/index.ts';
import { ComplicationsService } from '../modules/complications/index.ts';
import { ConsentsService, ConsentTextsService } from '../modules/consents/index.ts';
import { OrganizationsService } from '../modules/organizations/index.ts';
import { OutcomesService } from '../modules/outcomes/index.ts';
import { RemindersService } from '../modules/reminders/index.ts';
import { ReportsService } from '../modules/reports/index.ts';
import { SessionsService } from '../modules/sessions/index.ts';
import { StaffService } from '../modules/staff/index.ts';
import { StockService } from '../modules/stock/index.ts';
import { TreatmentsService } from '../modules/treatments/index.ts';
import { Work } from '../work/index.ts';

interface Options {
  readonly databaseAppUrl: string;
  /** Shown in the database's list of connections. */
  readonly name: string;
  readonly poolSize?: number;
  readonly clock?: Clock;
}

/** Every use case, by feature, in the order in which features know each other. The apps hand these to Nest as they are. */
export function servicesOf(work: Work) {
  const organizations = new OrganizationsService(work);
  const access = new AccessService(work);
  const clinics = new ClinicsService(work);
  const staff = new StaffService(work, clinics);
  const clients = new ClientsService(work, clinics);
  const audit = new AuditService(work);
  const consents = new ConsentsService(work, clients);
  const consentTexts = new ConsentTextsService(work);
  const treatments = new TreatmentsService(work, { organizations, clinics, clients, staff });
  const stock = new StockService(work, clinics);
  const appointments = new AppointmentsService(work, { clinics, staff, clients, treatments });
  const aftercare = new AftercareService(work);
  const sessions = new SessionsService(work, {
    organizations,
    clinics,
    staff,
    clients,
    stock,
    treatments,
    appointments,
  });
  const complications = new ComplicationsService(work, { clinics, treatments, sessions });
  const outcomes = new OutcomesService(work, { clinics, treatments, sessions });
  const reminders = new RemindersService(work, { organizations, clinics, treatments, appointments, sessions });
  const reports = new ReportsService(work, { clinics });
  return {
    organizations,
    access,
    clinics,
    staff,
    clients,
    audit,
    consents,
    consentTexts,
    treatments,
    stock,
    appointments,
    aftercare,
    sessions,
    complications,
    outcomes,
    reminders,
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
export async function openServer({ databaseAppUrl, name, poolSize, clock = systemClock }: Options): Promise<Server> {
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
    services: servicesOf(work),
    ready: () =>
      source.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => source.destroy(),
  };
}
