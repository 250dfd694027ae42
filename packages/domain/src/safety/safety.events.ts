import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

export const safetyOverridden = defineEvent('safety-overridden', { safetyOverrideId: id, clientId: id, clinicId: id });
