import type { SafetyFacts, SafetyMoment } from '@stipple/domain/safety';
import { type LocalDate, localDate } from '@stipple/domain/time';
import type { Tx } from '../../work/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { ConsentsService } from '../consents/index.ts';
import type { ConsultationsService } from '../consultations/index.ts';
import type { HealthService } from '../health/index.ts';
import type { LicencesService } from '../licences/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import type { PatchTestsService } from '../patch-tests/index.ts';
import type { PlansService, TreatmentsService } from '../treatments/index.ts';

export interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
  readonly licences: LicencesService;
  readonly consultations: ConsultationsService;
  readonly health: HealthService;
  readonly consents: ConsentsService;
  readonly treatments: TreatmentsService;
  readonly plans: PlansService;
  readonly patchTests: PatchTestsService;
}

/** Who is to be treated where, by whom, on which day. */
export interface Ask {
  readonly clientId: string;
  readonly clinicId: string;
  /** Null while nobody is named: then no licence of a person is asked for. */
  readonly practitionerId: string | null;
  readonly treatmentId: string | null;
  /** Day in the clinic's zone. */
  readonly on: LocalDate;
}

/**
 * The facts of many asks in as many questions as there are features, whatever the number of asks. An ask whose client
 * or clinic is not within reach has none.
 */
export async function factsOf(
  tx: Tx,
  neighbours: Neighbours,
  moment: SafetyMoment,
  asks: readonly Ask[],
): Promise<(SafetyFacts | null)[]> {
  const { organizations, clinics, clients, licences, consultations, health, consents, treatments, plans, patchTests } =
    neighbours;
  const clientIds = each(asks, (ask) => ask.clientId);
  const clinicIds = each(asks, (ask) => ask.clinicId);
  const treatmentIds = each(asks, (ask) => ask.treatmentId);
  const staffMemberIds = each(asks, (ask) => ask.practitionerId);
  const [settings, allClinics, allClients, courses, consulted, answers, signed, tests, pigments, allLicences] =
    await Promise.all([
      organizations.currentIn(tx),
      clinics.byIdsIn(tx, clinicIds),
      clients.byIdsIn(tx, clientIds),
      treatments.byIdsIn(tx, treatmentIds),
      consultations.consultedIn(tx, clientIds),
      health.latestIn(tx, clientIds),
      consents.treatmentStandingsIn(tx, clientIds),
      patchTests.ofClientsIn(tx, clientIds),
      plans.pigmentsIn(tx, treatmentIds),
      licences.ofIn(tx, { staffMemberIds, clinicIds }),
    ]);
  return asks.map((ask): SafetyFacts | null => {
    const clinic = allClinics.find(({ id }) => id === ask.clinicId);
    const client = allClients.find(({ id }) => id === ask.clientId);
    if (!clinic || !client) return null;
    const lastSessionAt = courses.find(({ id }) => id === ask.treatmentId)?.lastSessionAt ?? null;
    return {
      ...{ moment, on: ask.on, bornOn: client.bornOn, settings, healingDays: settings.healingDays },
      consulted: consulted.has(client.id),
      health: answers.get(client.id) ?? null,
      consent: signed.get(client.id) ?? { current: null, signed: null },
      patchTests: tests.filter(({ clientId }) => clientId === client.id),
      pigments: (ask.treatmentId !== null && pigments.get(ask.treatmentId)) || [],
      lastSessionOn: lastSessionAt && localDate(lastSessionAt, clinic.zone),
      licencesAsked: {
        person: clinic.asksPersonLicence && ask.practitionerId !== null,
        premises: clinic.asksPremisesLicence,
      },
      licences: allLicences.filter(
        ({ staffMemberId, clinicId }) => clinicId === clinic.id || (staffMemberId ?? '') === ask.practitionerId,
      ),
    };
  });
}

function each(asks: readonly Ask[], of: (ask: Ask) => string | null): string[] {
  return [...new Set(asks.flatMap((ask) => of(ask) ?? []))];
}
