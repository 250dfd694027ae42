import { defineEvent } from '../events/event.ts';
import { day, id } from '../jobs/payload.ts';

export const outcomesRecorded = defineEvent('outcomes-recorded', { treatmentId: id, clinicId: id, day });
