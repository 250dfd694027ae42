import type { Appointment } from '@stipple/domain/appointments';
import type { Client } from '@stipple/domain/clients';
import type { Clinic } from '@stipple/domain/clinics';
import type { SendingFacts } from '@stipple/domain/messages';
import type { Carriers } from '../../outside/carriers/index.ts';
import type { Tx } from '../../work/index.ts';
import type { AppointmentsService } from '../appointments/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { LinksService } from '../links/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { LedgerRow, RemindersService } from '../reminders/index.ts';
import type { TreatmentsService } from '../treatments/index.ts';
import { MessageAttempts } from './message-attempts.repository.ts';
import { MessageWords } from './message-words.repository.ts';

/** Whom sending asks. */
export interface MessageNeighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
  readonly links: LinksService;
  readonly reminders: RemindersService;
  readonly treatments: TreatmentsService;
  readonly appointments: AppointmentsService;
}

/** What sending needs of the world outside. */
export interface MessageOutside {
  readonly carriers: Carriers;
  readonly linkKey: Buffer;
  readonly publicUrl: string;
}

/** Whom and what a message is about, as it stands now. */
export interface Gathered {
  readonly organizationName: string;
  readonly clinic: Clinic;
  readonly client: Client;
  readonly appointment: Appointment | null;
  readonly facts: Omit<SendingFacts, 'reminder' | 'now'>;
}

/** Reads everything the decision and the words rest on. @throws Problem when its client or clinic is not there. */
export async function gather(
  tx: Tx,
  { organizations, clinics, clients, treatments, appointments }: MessageNeighbours,
  row: LedgerRow,
): Promise<Gathered> {
  const { clientId, clinicId, treatmentId, subjectId, purpose } = row;
  const words = tx.get(MessageWords);
  const isOfAppointment = purpose === 'appointment_reminder';
  const [organization, clinic, client, appointment, [treatment = null], bookedAhead, settings, choices, refusedBy] =
    await Promise.all([
      organizations.currentIn(tx),
      clinics.byIdIn(tx, clinicId),
      clients.byIdIn(tx, clientId),
      isOfAppointment ? appointments.byIdIn(tx, subjectId).then((found) => found ?? null) : null,
      treatmentId === null ? [] : treatments.byIdsIn(tx, [treatmentId]),
      treatmentId !== null && !isOfAppointment && words.bookedAhead(clientId, treatmentId),
      words.settings(),
      words.choices(clientId),
      tx.get(MessageAttempts).refusedBy(row.id, `${row.id}.${row.round}`),
    ]);
  const wanted = choices.find((choice) => choice.purpose === purpose)?.wanted ?? true;
  const { zone } = clinic;
  const facts = { zone, client, appointment, treatment, bookedAhead, wanted, settings, refusedBy };
  return { organizationName: organization.name, clinic, client, appointment, facts };
}
