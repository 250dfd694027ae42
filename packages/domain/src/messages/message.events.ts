import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

const subject = { reminderId: id, clinicId: id };

export const messageSent = defineEvent('message-sent', subject);
export const messageDelivered = defineEvent('message-delivered', subject);
export const messageFailed = defineEvent('message-failed', subject);
/** Nobody can know whether it arrived: a person settles it. */
export const messageUncertain = defineEvent('message-uncertain', subject);
