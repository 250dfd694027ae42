import { many, one } from '../../edge/relation.ts';
import { presentClientConsent, presentConsentVersion, presentSignature } from './consent.presenter.ts';

export const consentVersionById = one({
  rows: ({ consentTexts }, ctx, ids) => consentTexts.byIds(ctx, ids),
  present: presentConsentVersion,
});

export const signatureById = one({
  rows: ({ consents }, ctx, ids) => consents.signaturesByIds(ctx, ids),
  present: presentSignature,
});

export const consentsOfClient = many({
  rows: ({ consents }, ctx, clientIds) => consents.ofClients(ctx, clientIds),
  of: (consent) => consent.clientId,
  present: presentClientConsent,
});

export const signaturesOfClient = many({
  rows: ({ consents }, ctx, clientIds) => consents.signaturesOf(ctx, clientIds),
  of: (signature) => signature.clientId,
  present: presentSignature,
});
