import { defineEvent } from '../events/event.ts';
import { day, id } from '../jobs/payload.ts';

const subject = { appointmentId: id, clinicId: id, day };

export const appointmentBooked = defineEvent('appointment-booked', subject);
export const appointmentConfirmed = defineEvent('appointment-confirmed', subject);
export const appointmentArrived = defineEvent('appointment-arrived', subject);
/** About the day it was moved to; the day it was moved from is told by `appointment-moved-away`. */
export const appointmentMoved = defineEvent('appointment-moved', subject);
export const appointmentMovedAway = defineEvent('appointment-moved-away', subject);
export const appointmentReopened = defineEvent('appointment-reopened', subject);
export const appointmentMissed = defineEvent('appointment-missed', subject);
export const appointmentCancelled = defineEvent('appointment-cancelled', subject);
