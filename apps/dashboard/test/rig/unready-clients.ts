import type { Clinic } from '@stipple/domain/clinics';
import { addLicenceInput } from '@stipple/domain/licences';
import type { SafetyCode } from '@stipple/domain/safety';
import { saveSessionInput, startSessionInput } from '@stipple/domain/sessions';
import type { Product } from '@stipple/domain/stock';
import { addMinutes } from '@stipple/domain/time';
import type { Treatment } from '@stipple/domain/treatments';
import {
  aClient,
  aClinic,
  aConsentVersion,
  aConsultation,
  aLot,
  aMix,
  aPatchTest,
  aPlan,
  aProduct,
  aSignedConsent,
  aTreatment,
  type Chain,
  type Person,
  someHealthAnswers,
} from '@stipple/testing/builders';
import { newId } from '../../src/providers/ids.ts';

/** Treatments that one rule keeps from starting, each by the code of the rule. */
export type Unready = Readonly<Partial<Record<SafetyCode, string>>>;

type Step = 'consultation' | 'health' | 'consent' | 'patch test';

/** Makes clients with everything but one thing. */
class Maker {
  readonly #chain: Chain;
  readonly #at: Clinic;
  readonly #pigment: Product;

  constructor(chain: Chain, at: Clinic, pigment: Product) {
    this.#chain = chain;
    this.#at = at;
    this.#pigment = pigment;
  }

  async but(without: readonly Step[], given: object = {}) {
    const chain = this.#chain;
    const client = await aClient(chain, { at: this.#at, name: `Without ${without.join(' ') || 'nothing'}`, ...given });
    const treatment = await aTreatment(chain, { of: client, cleared: false });
    if (!without.includes('consultation')) await aConsultation(chain, { of: client });
    if (!without.includes('health')) await someHealthAnswers(chain, { of: client });
    if (!without.includes('consent')) await aSignedConsent(chain, { of: client });
    if (!without.includes('patch test')) await aPatchTest(chain, { of: client, product: this.#pigment });
    return { client, treatment };
  }

  async answering(yes: Parameters<typeof someHealthAnswers>[1]['yes']): Promise<string> {
    const { client, treatment } = await this.but(['health'], { name: 'Says Yes' });
    await someHealthAnswers(this.#chain, { of: client, ...(yes && { yes }) });
    return treatment.id;
  }

  async tested(test: Partial<Parameters<typeof aPatchTest>[1]>): Promise<string> {
    const { client, treatment } = await this.but(['patch test'], { name: 'Tested Once' });
    await aPlan(this.#chain, { of: treatment, pigments: [this.#pigment] });
    await aPatchTest(this.#chain, { of: client, product: this.#pigment, ...test });
    return treatment.id;
  }
}

/** One client for every rule that blocks. Whoever starts treats at every clinic and manages it. */
export async function unreadyClients(chain: Chain, leeds: Clinic, by: Person): Promise<Unready> {
  const pigment = await aProduct(chain);
  const maker = new Maker(chain, leeds, pigment);
  const id = async (made: Promise<{ treatment: Treatment }>) => (await made).treatment.id;
  const now = chain.house.clock.now();
  return {
    'SAFETY.NOT_ADULT': await id(maker.but([], { name: 'Too Young', bornOn: `${Number(now.slice(0, 4)) - 17}-01-01` })),
    'SAFETY.AGE_UNKNOWN': await id(maker.but([], { name: 'Of Some Age', bornOn: null })),
    'SAFETY.NO_CONSULTATION': await id(maker.but(['consultation'])),
    'SAFETY.HEALTH_MISSING': await id(maker.but(['health'])),
    'SAFETY.HEALTH_BLOCKS': await maker.answering({ pregnancy: null }),
    'SAFETY.HEALTH_WAIT': await maker.answering({ isotretinoin: addMinutes(now, -60 * 1440).slice(0, 10) }),
    'SAFETY.HEALTH_ASK': await maker.answering({ diabetes: null }),
    'SAFETY.CONSENT_NOT_SIGNED': await id(maker.but(['consent'])),
    'SAFETY.PATCH_TEST_MISSING': await id(maker.but(['patch test'])),
    'SAFETY.PATCH_TEST_OTHER_PIGMENT': await otherPigment(chain, maker),
    'SAFETY.PATCH_TEST_NOT_READ': await maker.tested({ result: null }),
    'SAFETY.PATCH_TEST_FAILED': await maker.tested({ result: 'failed' }),
    'SAFETY.PATCH_TEST_EXPIRED': await maker.tested({ doneAt: addMinutes(now, -200 * 1440) }),
    'SAFETY.NOT_HEALED': await workedOn(chain, maker, leeds, by),
    'SAFETY.CONSENT_OUTDATED': await signedBefore(chain, maker),
    ...(await unlicensed(chain, by)),
  };
}

async function otherPigment(chain: Chain, maker: Maker): Promise<string> {
  const { treatment } = await maker.but([], { name: 'Another Shade' });
  await aPlan(chain, { of: treatment, pigments: [await aProduct(chain)] });
  return treatment.id;
}

/** A session that ended just now. */
async function workedOn(chain: Chain, maker: Maker, at: Clinic, by: Person): Promise<string> {
  const { treatment } = await maker.but([], { name: 'Still Healing' });
  const { sessions } = chain.services;
  const now = chain.house.clock.now();
  const start = { id: newId(), treatmentId: treatment.id, kind: 'session', startedAt: addMinutes(now, -180) };
  const draft = await sessions.start(by.ctx, startSessionInput.parse(start));
  const mix = aMix(await aLot(chain, { at }));
  const pass = { id: newId(), zone: 'crown', mixId: mix.id, needle: '3RL', minutes: 60 };
  const log = { ...draft, endedAt: now, zones: ['crown'], mixes: [mix], passes: [pass], skinReaction: 'mild' };
  await sessions.complete(by.ctx, await sessions.save(by.ctx, saveSessionInput.parse(log)));
  return treatment.id;
}

/** Signed in Portuguese, where the text has changed since. */
async function signedBefore(chain: Chain, maker: Maker): Promise<string> {
  const { client, treatment } = await maker.but(['consent'], { name: 'Assinou Antes', language: 'pt' });
  await aSignedConsent(chain, { of: client, version: await aConsentVersion(chain, { language: 'pt' }) });
  await aConsentVersion(chain, { language: 'pt', title: 'Another text' });
  return treatment.id;
}

/** Clinics that ask for licences, each with all but one. */
async function unlicensed(chain: Chain, by: Person): Promise<Unready> {
  const found: Record<string, string> = {};
  const person = { asksPersonLicence: true, asksPremisesLicence: false };
  const premises = { asksPersonLicence: false, asksPremisesLicence: true };
  const licence = { number: 'P-1', issuedBy: 'The council', validFrom: '2020-01-01', validTo: '2021-01-01' };
  const waiting = async (asked: object, name: string) => {
    const clinic = await aClinic(chain, { name, region: 'GB-WLS', ...asked });
    return { clinic, treatment: await aTreatment(chain, { of: await aClient(chain, { at: clinic, name }) }) };
  };
  found['SAFETY.PREMISES_LICENCE_MISSING'] = (await waiting(premises, 'No Premises Licence')).treatment.id;
  const ended = await waiting(premises, 'Old Premises Licence');
  const ofClinic = addLicenceInput.parse({ ...licence, id: newId(), clinicId: ended.clinic.id });
  await chain.services.licences.add(chain.owner.ctx, ofClinic);
  found['SAFETY.PREMISES_LICENCE_EXPIRED'] = ended.treatment.id;
  found['SAFETY.PERSON_LICENCE_EXPIRED'] = (await waiting(person, 'Old Licence')).treatment.id;
  const ofPerson = addLicenceInput.parse({ ...licence, id: newId(), staffMemberId: by.id });
  await chain.services.licences.add(chain.owner.ctx, ofPerson);
  return found;
}
