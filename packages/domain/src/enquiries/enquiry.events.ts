import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

/** Somebody has asked on the page, or was written down by the staff. */
export const enquiryReceived = defineEvent('enquiry-received', { enquiryId: id, clinicId: id });
