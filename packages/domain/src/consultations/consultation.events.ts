import { defineEvent } from '../events/event.ts';
import { day, id } from '../jobs/payload.ts';

export const consultationSigned = defineEvent('consultation-signed', {
  consultationId: id,
  clientId: id,
  clinicId: id,
  day,
});
