import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

const subject = { treatmentId: id, clinicId: id };

export const treatmentProposed = defineEvent('treatment-proposed', subject);
export const treatmentAgreed = defineEvent('treatment-agreed', subject);
export const treatmentClosed = defineEvent('treatment-closed', subject);
export const treatmentSettled = defineEvent('treatment-settled', subject);
export const topUpFellDue = defineEvent('top-up-fell-due', subject);
