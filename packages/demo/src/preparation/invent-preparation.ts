import type { Skin } from '@stipple/domain/consultations';
import type { Licence } from '@stipple/domain/licences';
import type { SafetyCode } from '@stipple/domain/safety';
import { type Treatment, usualDensities } from '@stipple/domain/treatments';
import { dateOf, dayOf, daysOfMonth, instantOf, type Millis, millisOfDay, minute } from '../calendar/calendar.ts';
import type { AppointmentRow, ClientRow, SessionRow } from '../chain/rows.ts';
import type { ClinicWorld, World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import { drawFindings } from './consultation.ts';
import { answersText, drawKnown, type Known } from './health.ts';
import { PatchTests, type Test } from './patch-tests.ts';
import type {
  ConsultationRow,
  HealthAnswersRow,
  PlannedPigmentRow,
  PlannedSessionRow,
  PlanRow,
  Preparation,
} from './rows.ts';
import { type Work, worksOf } from './work.ts';

const hour = 60 * minute;
/** Health questions are asked again a little before the half year is over. */
const askAgainDays = 5.5 * daysOfMonth;

/** What came before each session follows from the visits: consulted, asked, planned, tested, and what somebody let be. */
export function inventPreparation(world: World, chance: Chance): Preparation {
  const writer = new Writer(world, chance);
  const { clients, treatments, appointments, sessions } = world.ledger;
  const treatmentsOf = Map.groupBy(treatments, ({ clientId }) => clientId);
  const visitsOf = Map.groupBy(appointments, ({ clientId }) => clientId);
  const sessionsOf = Map.groupBy(sessions, ({ clientId }) => clientId);
  for (const client of clients) {
    const visits = visitsOf.get(client.id) ?? [];
    writer.client(client, treatmentsOf.get(client.id) ?? [], visits, sessionsOf.get(client.id) ?? []);
  }
  return { ...writer.rows, patchTests: writer.tests.rows, licences: licencesOf(world, chance.fork('licences')) };
}

/** Premises that are asked for a licence have one; the last but one clinic should renew it soon. */
function licencesOf({ clinics, now }: World, chance: Chance): Licence[] {
  return clinics
    .filter(({ row }) => row.asksPremisesLicence)
    .map(({ row, opens }, index): Licence => {
      const ends = index === 1 ? dayOf(instantOf(now).slice(0, 10)) + 24 : opens + 40 * 366;
      return {
        ...{ id: chance.id(now), kind: 'premises', staffMemberId: null, clinicId: row.id, version: 1 },
        ...{ number: `EHT/${chance.whole(10_000, 99_999)}`, issuedBy: `${row.city} City Council` },
        ...{ validFrom: dateOf(opens - 20), validTo: dateOf(ends) },
      };
    });
}

class Writer {
  readonly rows = {
    consultations: [] as ConsultationRow[],
    healthAnswers: [] as HealthAnswersRow[],
    plans: [] as PlanRow[],
    plannedSessions: [] as PlannedSessionRow[],
    plannedPigments: [] as PlannedPigmentRow[],
    overrides: [] as Preparation['overrides'][number][],
  };
  readonly tests: PatchTests;
  readonly #world: World;
  readonly #chance: Chance;
  readonly #clinics: ReadonlyMap<string, ClinicWorld>;
  readonly #shadeOf: ReadonlyMap<string, readonly string[]>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #skinOf: ReadonlyMap<string, Skin>;

  constructor(world: World, chance: Chance) {
    this.#world = world;
    this.#chance = chance;
    this.#clinics = new Map(world.clinics.map((clinic) => [clinic.row.id, clinic]));
    this.tests = new PatchTests(this.#clinics, chance);
    this.#names = new Map(world.staff.map(({ id, name }) => [id, name]));
    this.#shadeOf = shadesBySession(world);
    this.#skinOf = new Map(world.ledger.courses.map(({ treatmentId, traits }) => [treatmentId, traits.skin]));
  }

  client(
    client: ClientRow,
    treatments: readonly Treatment[],
    visits: readonly AppointmentRow[],
    sessions: readonly SessionRow[],
  ): void {
    const consulted = visits.filter(({ kind, state }) => kind === 'consultation' && state === 'completed');
    for (const visit of consulted) this.#consult(client, visit, treatments);
    const works = worksOf(sessions, visits, this.#world.now);
    for (const treatment of treatments) this.#plan(client, treatment, sessions, consulted);
    const first = consulted[0];
    if (!first) return;
    const known = drawKnown(this.#chance);
    let asked = Date.parse(first.startsAt) + 8 * minute;
    this.#ask(client, asked, first.practitionerId, known);
    const fate = this.#chance.share();
    for (const work of works) {
      const today = work.sessionId === null;
      if (today && fate < 0.05) this.#wait(client);
      const outdated = work.at - asked > askAgainDays * millisOfDay;
      if (outdated && !(today && fate < 0.12)) {
        asked = today ? this.#world.now - this.#chance.whole(1, 9) * millisOfDay : work.at - 25 * minute;
        this.#ask(client, asked, work.practitionerId, known);
      }
      this.#test(client, work, first, fate);
      if (known && work.sessionId !== null) this.#override(client, work, 'SAFETY.HEALTH_ASK', known.reason);
    }
  }

  #consult(client: ClientRow, visit: AppointmentRow, treatments: readonly Treatment[]): void {
    const at = Date.parse(visit.startsAt);
    const signedAt = Date.parse(visit.endsAt) - 2 * minute;
    const about = treatments.find(({ createdAt }) => Math.abs(Date.parse(createdAt) - at) < 3 * hour);
    const indication = about?.indication ?? 'pattern_baldness';
    const findings = drawFindings(indication, this.#chance);
    // What fades a result is on record where a practitioner would see it.
    const skin = treatments.flatMap(({ id }) => this.#skinOf.get(id) ?? [])[0] ?? findings.skin;
    this.rows.consultations.push({
      id: this.#chance.id(signedAt),
      ...{ clientId: client.id, clinicId: visit.clinicId, practitionerId: visit.practitionerId },
      ...{ replacesId: null, number: 1, heldAt: visit.startsAt, heldOn: visit.startsOn, indication },
      ...findings,
      ...{ skin, skinType: client.skinType ?? 2 },
      signedName: this.#names.get(visit.practitionerId) ?? 'The practitioner',
      signedAt: instantOf(signedAt),
    });
  }

  /** Of what was used, or is meant to be: so many sessions, of the usual densities. */
  #plan(
    client: ClientRow,
    treatment: Treatment,
    sessions: readonly SessionRow[],
    consulted: readonly AppointmentRow[],
  ): void {
    const visit = consulted.find(
      ({ startsAt }) => Math.abs(Date.parse(treatment.createdAt) - Date.parse(startsAt)) < 3 * hour,
    );
    const madeBy = treatment.practitionerId ?? visit?.practitionerId;
    if (madeBy === undefined) return;
    const zones = zonesOf(treatment);
    const planId = this.#chance.id(Date.parse(treatment.createdAt));
    this.rows.plans.push({
      ...{ id: planId, treatmentId: treatment.id, clientId: client.id, number: 1, notes: null },
      hairlineShape: zones.includes('hairline')
        ? this.#chance.weighted({ rounded: 5, straight: 1, m_shaped: 2, peaked: 0.6, irregular: 2 })
        : null,
      hairlineHeightMm: zones.includes('hairline') ? this.#chance.whole(62, 84) : null,
      ...{ priceMinor: treatment.priceMinor, madeAt: treatment.agreedAt ?? treatment.createdAt, madeBy },
      agreedName: treatment.agreedAt === null ? null : client.name,
    });
    usualDensities(treatment.plannedSessions).forEach((densityPercent, position) => {
      this.rows.plannedSessions.push({ planId, position, densityPercent, zones });
    });
    const used = sessions.find(({ treatmentId, id }) => treatmentId === treatment.id && this.#shadeOf.has(id));
    const pigments = (used && this.#shadeOf.get(used.id)) ?? this.#usualPigments(client, treatment);
    pigments.slice(0, 2).forEach((productId, position) => {
      this.rows.plannedPigments.push({ planId, position, productId });
    });
    this.tests.planned(treatment.id, pigments.slice(0, 2));
  }

  #usualPigments(client: ClientRow, { clinicId }: Treatment): readonly string[] {
    const { palette } = this.#clinics.get(clinicId) ?? (this.#world.clinics[0] as ClinicWorld);
    const type = client.skinType ?? 2;
    const shade = type <= 2 ? palette.light : type <= 4 ? palette.medium : palette.dark;
    return shade.slice(0, 1).map(({ id }) => id);
  }

  #ask(client: ClientRow, at: Millis, by: string, known: Known | undefined): void {
    const clock = this.#clinics.get(client.clinicId)?.clock;
    if (!clock) return;
    this.rows.healthAnswers.push({
      ...{ id: this.#chance.id(at), clientId: client.id, questionnaireVersion: 1, answers: answersText(known) },
      ...{ answeredAt: instantOf(at), answeredOn: dateOf(clock.dayAt(at)), signedName: client.name, recordedBy: by },
    });
  }

  /** Through their own link, some days after the booking: the last tablet was not long ago. */
  #wait(client: ClientRow): void {
    const { now } = this.#world;
    const at = now - this.#chance.whole(30, 3000) * minute;
    const day = instantOf(now - this.#chance.whole(60, 150) * millisOfDay).slice(0, 10);
    const answers = answersText({ question: 'isotretinoin', day });
    const answeredOn = dateOf(this.#clinics.get(client.clinicId)?.clock.dayAt(at) ?? 0);
    this.rows.healthAnswers.push({
      ...{ id: this.#chance.id(at), clientId: client.id, questionnaireVersion: 1, answers },
      ...{ answeredAt: instantOf(at), answeredOn, signedName: client.name, recordedBy: null },
    });
  }

  #test(client: ClientRow, work: Work, consultation: AppointmentRow, fate: number): void {
    const test: Test = { client, work, consultation, now: this.#world.now, fate };
    if (this.tests.before(test) === 'overridden') {
      this.#override(
        client,
        work,
        'SAFETY.PATCH_TEST_EXPIRED',
        'Same pigment for years without a reaction; skin looked at.',
      );
    }
  }

  #override(client: ClientRow, work: Work, code: SafetyCode, reason: string): void {
    this.rows.overrides.push({
      ...{ id: this.#chance.id(work.at), clientId: client.id, clinicId: work.clinicId, treatmentId: work.treatmentId },
      ...{ sessionId: work.sessionId, appointmentId: null, code, reason, role: 'practitioner' },
      ...{ overriddenBy: work.practitionerId, overriddenAt: instantOf(work.at) },
    });
  }
}

/** Products each session's mixes were made of. */
function shadesBySession({ ledger }: World): ReadonlyMap<string, readonly string[]> {
  const partsOf = Map.groupBy(ledger.mixParts, ({ mixId }) => mixId);
  const shades = new Map<string, string[]>();
  for (const { id, sessionId } of ledger.mixes) {
    if (sessionId === null) continue;
    const known = shades.get(sessionId) ?? [];
    for (const { productId } of partsOf.get(id) ?? []) if (!known.includes(productId)) known.push(productId);
    shades.set(sessionId, known);
  }
  return shades;
}

function zonesOf({ indication }: Treatment): readonly string[] {
  if (indication === 'scar') return ['scar'];
  return indication === 'diffuse_thinning' ? ['top', 'crown'] : ['hairline', 'top', 'crown'];
}
