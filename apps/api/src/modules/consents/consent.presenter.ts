import { type ConsentSignature, type ConsentVersion, partsOf } from '@stipple/domain/consents';
import type { ConsentsOfClient } from '@stipple/server/modules/consents';
import type { ClientConsentType, ConsentSignatureType, ConsentVersionType } from './consent.type.ts';

export function presentConsentVersion(given: ConsentVersion): ConsentVersionType {
  const { id, purpose, language, number, text, topics, textHash, template, publishedAt, version } = given;
  const { title, body, statements } = partsOf(text, topics);
  const parts = { title, body, statements };
  const publishedById = given.publishedBy;
  return { id, purpose, language, number, ...parts, text, textHash, template, publishedAt, publishedById, version };
}

export function presentSignature(signature: ConsentSignature): ConsentSignatureType {
  const { id, clientId, purpose, versionId, textHash, signedName, method, drawn, signedAt, device } = signature;
  const { withdrawnAt, witnessedBy: witnessedById } = signature;
  const how = { signedName, method, drawn, signedAt, device, withdrawnAt };
  return { id, clientId, purpose, versionId, textHash, ...how, witnessedById };
}

export function presentClientConsent({ purpose, standing, currentId, last }: ConsentsOfClient): ClientConsentType {
  return { purpose, standing, currentId, last: last && presentSignature(last) };
}
