import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

export const consentSigned = defineEvent('consent-signed', { clientId: id, signatureId: id });
export const consentWithdrawn = defineEvent('consent-withdrawn', { clientId: id, signatureId: id });
