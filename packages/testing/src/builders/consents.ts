import type { Client } from '@stipple/domain/clients';
import {
  type ConsentPurpose,
  type ConsentSignature,
  type ConsentVersion,
  partsOf,
  publishConsentVersionInput,
  saveConsentDraftInput,
  signConsentInput,
} from '@stipple/domain/consents';
import { type HealthAnswer, healthQuestions } from '@stipple/domain/health';
import { type AskedTask, askedTasks, makeLinkInput } from '@stipple/domain/links';
import type { MadeLink } from '@stipple/server/modules/links';
import { v7 as uuidv7 } from 'uuid';
import type { Chain } from './chain.ts';
import type { Person } from './sign-in.ts';

interface GivenSignature {
  readonly of: Pick<Client, 'id' | 'name'>;
  /** Treatment when left out. */
  readonly purpose?: ConsentPurpose;
  /** Who witnesses; the owner when left out. */
  readonly by?: Person;
  /** What is signed; what the client would be given now when left out. */
  readonly version?: ConsentVersion;
}

/** A consent of this client, every statement ticked, the name typed, on the clinic's tablet. */
export async function aSignedConsent(chain: Chain, given: GivenSignature): Promise<ConsentSignature> {
  const { of: client, purpose = 'treatment', by = chain.owner } = given;
  const version = given.version ?? (await theVersionFor(chain, client.id, purpose));
  const ticked = partsOf(version.text).statements.map((_, index) => index);
  const input = { id: uuidv7(), clientId: client.id, versionId: version.id, ticked };
  const parsed = signConsentInput.parse({ ...input, signedName: client.name, method: 'typed' });
  return chain.services.consents.sign(by.ctx, parsed);
}

/** What this client would sign now. */
export async function theVersionFor(chain: Chain, clientId: string, purpose: ConsentPurpose): Promise<ConsentVersion> {
  const { consents, consentTexts } = chain.services;
  const all = await consents.ofClients(chain.owner.ctx, [clientId]);
  const current = all.find((one) => one.purpose === purpose)?.currentId ?? '';
  const [version] = await consentTexts.byIds(chain.owner.ctx, [current]);
  if (!version) throw new Error('No text is published');
  return version;
}

interface GivenText {
  readonly purpose?: ConsentPurpose;
  readonly language?: string;
  readonly title?: string;
}

/** A new published wording: whoever signed the one before it has an outdated consent to treatment. */
export async function aConsentVersion(chain: Chain, given: GivenText = {}): Promise<ConsentVersion> {
  const { purpose = 'treatment', language = 'en', title = 'Consent of our own' } = given;
  const statements = [{ topic: 'permanence', text: `I understand what ${title} says.` }];
  const draft = { id: uuidv7(), version: null, purpose, language, title, body: 'What it is about.', statements };
  const { consentTexts } = chain.services;
  const saved = await consentTexts.saveDraft(chain.owner.ctx, saveConsentDraftInput.parse(draft));
  return consentTexts.publish(chain.owner.ctx, publishConsentVersionInput.parse(saved));
}

interface GivenLink {
  readonly of: Pick<Client, 'id'>;
  /** Everything when left out. */
  readonly tasks?: readonly AskedTask[];
  readonly oneUse?: boolean;
  readonly days?: number;
}

/** A link for this client's phone, made by the owner. @returns with the token that opens it */
export function aLink(chain: Chain, given: GivenLink): Promise<MadeLink> {
  const { of: client, tasks = askedTasks, oneUse = false, days = 7 } = given;
  const input = makeLinkInput.parse({ id: uuidv7(), clientId: client.id, tasks, oneUse, days });
  return chain.services.links.make(chain.owner.ctx, input);
}

/** The questionnaire answered with "no" throughout. */
export function healthyAnswers(): HealthAnswer[] {
  return healthQuestions.map((question) => ({ question, yes: false, day: null, note: null }));
}
