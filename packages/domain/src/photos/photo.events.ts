import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

export const photoTaken = defineEvent('photo-taken', { photoId: id, clientId: id, clinicId: id });
export const photoWithdrawn = defineEvent('photo-withdrawn', { photoId: id, clientId: id, clinicId: id });
