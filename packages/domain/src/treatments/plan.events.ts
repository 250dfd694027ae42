import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

export const treatmentPlanned = defineEvent('treatment-planned', { planId: id, treatmentId: id, clinicId: id });
