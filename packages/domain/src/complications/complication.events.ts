import { defineEvent } from '../events/event.ts';
import { day, id } from '../jobs/payload.ts';

export const complicationRecorded = defineEvent('complication-recorded', { complicationId: id, clinicId: id, day });
export const complicationFollowedUp = defineEvent('complication-followed-up', {
  complicationId: id,
  clinicId: id,
  day,
});
