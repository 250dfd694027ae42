import type { Client } from '@stipple/domain/clients';
import { type Consultation, type SignConsultationInput, signConsultationInput } from '@stipple/domain/consultations';
import {
  type HealthAnswers,
  type HealthQuestionKey,
  healthAnswersInput,
  healthQuestionnaire,
} from '@stipple/domain/health';
import {
  doPatchTestInput,
  type PatchTest,
  type PatchTestResult,
  readPatchTestInput,
} from '@stipple/domain/patch-tests';
import type { Product } from '@stipple/domain/stock';
import { addMinutes, type Instant, type LocalDate } from '@stipple/domain/time';
import { planTreatmentInput, type Treatment, type TreatmentPlan, usualDensities } from '@stipple/domain/treatments';
import { v7 as uuidv7 } from 'uuid';
import type { Chain } from './chain.ts';
import { aSignedConsent } from './consents.ts';
import type { Person } from './sign-in.ts';

interface OfClient {
  readonly of: Pick<Client, 'id' | 'clinicId' | 'name'>;
  /** Who does it; the owner when left out. */
  readonly by?: Person;
}

/** A consultation about pattern baldness, held and signed now at the client's clinic. */
export function aConsultation(
  chain: Chain,
  { of: client, by = chain.owner, ...given }: OfClient & Partial<SignConsultationInput>,
): Promise<Consultation> {
  const usual = { id: uuidv7(), clientId: client.id, clinicId: client.clinicId, heldAt: chain.house.clock.now() };
  const found = { indication: 'pattern_baldness', norwood: 'IV', skinType: 2, skinConditions: [], wishes: ['density'] };
  const input = { ...usual, ...found, signedName: 'Robin Ash', ...given };
  return chain.services.consultations.sign(by.ctx, signConsultationInput.parse(input));
}

interface GivenAnswers extends OfClient {
  /** Questions answered with yes, each with the day it asks for, where it does. */
  readonly yes?: Partial<Record<HealthQuestionKey, LocalDate | null>>;
}

/** The health questions answered now, with no unless said otherwise. */
export function someHealthAnswers(
  chain: Chain,
  { of: client, by = chain.owner, yes = {} }: GivenAnswers,
): Promise<HealthAnswers> {
  const answers = healthQuestionnaire.questions.map(({ key }) => ({
    question: key,
    yes: key in yes,
    day: yes[key] ?? null,
  }));
  const input = { id: uuidv7(), clientId: client.id, answers, signedName: client.name };
  return chain.services.health.answer(by.ctx, healthAnswersInput.parse(input));
}

interface GivenPatchTest extends OfClient {
  readonly product: Pick<Product, 'id'>;
  /** Three days ago when left out. */
  readonly doneAt?: Instant;
  /** Passed when left out; null for one that nobody has read. */
  readonly result?: PatchTestResult | null;
}

/** A patch test of this pigment, read now. */
export async function aPatchTest(chain: Chain, given: GivenPatchTest): Promise<PatchTest> {
  const { of: client, product, by = chain.owner, result = 'passed' } = given;
  const { patchTests } = chain.services;
  const now = chain.house.clock.now();
  const about = { id: uuidv7(), clientId: client.id, clinicId: client.clinicId, productId: product.id };
  const input = { ...about, doneAt: given.doneAt ?? addMinutes(now, -3 * 1440) };
  const test = await patchTests.do(by.ctx, doPatchTestInput.parse(input));
  return result === null ? test : patchTests.read(by.ctx, readPatchTestInput.parse({ ...test, result, readAt: now }));
}

interface GivenPlan {
  readonly of: Treatment;
  readonly pigments: readonly Product[];
  readonly agreedName?: string | null;
}

/** The plan of a treatment: as many sessions as it has, of the usual densities. */
export function aPlan(chain: Chain, { of: treatment, pigments, agreedName = null }: GivenPlan): Promise<TreatmentPlan> {
  const { id: treatmentId, version, plannedSessions } = treatment;
  const sessions = usualDensities(plannedSessions).map((densityPercent) => ({ densityPercent, zones: ['crown'] }));
  const pigmentIds = pigments.map(({ id }) => id);
  const input = { id: uuidv7(), treatmentId, version, sessions, pigments: pigmentIds, agreedName };
  return chain.services.plans.plan(chain.owner.ctx, planTreatmentInput.parse(input));
}

/** Everything a session of this client waits for: consulted, asked, consented, and this pigment tested. */
export async function ready(chain: Chain, client: OfClient['of'], product: Product): Promise<void> {
  await aConsultation(chain, { of: client });
  await someHealthAnswers(chain, { of: client });
  await aSignedConsent(chain, { of: client });
  await aPatchTest(chain, { of: client, product });
}
