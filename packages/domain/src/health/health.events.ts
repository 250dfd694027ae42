import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

export const healthAnswered = defineEvent('health-answered', { healthAnswersId: id, clientId: id });
