import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

const subject = { treatmentId: id, clinicId: id };

export const treatmentProposed = defineEvent('treatment-proposed', subject);
export const treatmentAgreed = defineEvent('treatment-agreed', subject);
/** A completed session moved the treatment on; told where the treatment lives, which may be another clinic. */
export const treatmentAdvanced = defineEvent('treatment-advanced', subject);
export const treatmentClosed = defineEvent('treatment-closed', subject);
export const treatmentSettled = defineEvent('treatment-settled', subject);
export const topUpFellDue = defineEvent('top-up-fell-due', subject);
