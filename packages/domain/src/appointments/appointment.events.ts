import { defineEvent } from '../events/event.ts';
import { day, id } from '../jobs/payload.ts';

const subject = { appointmentId: id, clinicId: id, day };

export const appointmentBooked = defineEvent('appointment-booked', subject);
export const appointmentConfirmed = defineEvent('appointment-confirmed', subject);
export const appointmentArrived = defineEvent('appointment-arrived', subject);
export const appointmentMissed = defineEvent('appointment-missed', subject);
export const appointmentCancelled = defineEvent('appointment-cancelled', subject);
