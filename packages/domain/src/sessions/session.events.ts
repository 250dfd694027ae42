import { defineEvent } from '../events/event.ts';
import { day, id } from '../jobs/payload.ts';

export const sessionStarted = defineEvent('session-started', { sessionId: id, treatmentId: id, clinicId: id, day });
export const sessionCompleted = defineEvent('session-completed', { sessionId: id, treatmentId: id, clinicId: id, day });
export const sessionAmended = defineEvent('session-amended', { sessionId: id, treatmentId: id, clinicId: id });
