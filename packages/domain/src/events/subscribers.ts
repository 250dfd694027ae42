import {
  appointmentArrived,
  appointmentBooked,
  appointmentCancelled,
  appointmentConfirmed,
  appointmentMissed,
  appointmentMoved,
  appointmentMovedAway,
  appointmentReopened,
} from '../appointments/appointment.events.ts';
import { complicationFollowedUp, complicationRecorded } from '../complications/complication.events.ts';
import { consentSigned, consentWithdrawn } from '../consents/consent.events.ts';
import { consultationSigned } from '../consultations/consultation.events.ts';
import { enquiryReceived } from '../enquiries/enquiry.events.ts';
import { healthAnswered } from '../health/health.events.ts';
import { messageDelivered, messageFailed, messageSent, messageUncertain } from '../messages/message.events.ts';
import { outcomesRecorded } from '../outcomes/outcome.events.ts';
import { patchTestDone, patchTestRead } from '../patch-tests/patch-test.events.ts';
import { photoTaken, photoWithdrawn } from '../photos/photo.events.ts';
import { safetyOverridden } from '../safety/safety.events.ts';
import { sessionAmended, sessionCompleted, sessionStarted } from '../sessions/session.events.ts';
import { treatmentPlanned } from '../treatments/plan.events.ts';
import {
  topUpFellDue,
  treatmentAdvanced,
  treatmentAgreed,
  treatmentClosed,
  treatmentProposed,
  treatmentSettled,
} from '../treatments/treatment.events.ts';
import { eventCatalogue } from './catalogue.ts';
import { defineSubscriber } from './subscriber.ts';

export const planAftercareWhenSessionCompleted = defineSubscriber({
  name: 'plan-aftercare-when-session-completed',
  on: [sessionCompleted],
});

export const planNextStepWhenSessionCompleted = defineSubscriber({
  name: 'plan-next-step-when-session-completed',
  on: [sessionCompleted],
});

export const cancelRemindersWhenTreatmentClosed = defineSubscriber({
  name: 'cancel-reminders-when-treatment-closed',
  on: [treatmentClosed],
});

export const planRemindersWhenAppointmentBooked = defineSubscriber({
  name: 'plan-reminders-when-appointment-booked',
  on: [appointmentBooked, appointmentMoved, appointmentReopened],
});

export const cancelRemindersWhenAppointmentCancelled = defineSubscriber({
  name: 'cancel-reminders-when-appointment-cancelled',
  on: [appointmentCancelled, appointmentMissed],
});

/** An enquiry is won where a treatment is agreed. */
export const winEnquiryWhenTreatmentAgreed = defineSubscriber({
  name: 'win-enquiry-when-treatment-agreed',
  on: [treatmentAgreed],
});

/** Whoever did not come to their consultation is to be asked again. */
export const reopenEnquiryWhenConsultationLost = defineSubscriber({
  name: 'reopen-enquiry-when-consultation-lost',
  on: [appointmentCancelled, appointmentMissed],
});

/** Figures of a clinic's day: recomputed from the record, so the order of events does not matter. */
export const updateDayFigures = defineSubscriber({
  name: 'update-day-figures',
  on: [
    sessionCompleted,
    outcomesRecorded,
    appointmentBooked,
    appointmentConfirmed,
    appointmentArrived,
    appointmentMissed,
    appointmentCancelled,
    appointmentMoved,
    appointmentMovedAway,
    appointmentReopened,
  ],
  queue: 'figures',
});

/** How many treatments of a clinic are in each state. */
export const updateStateFigures = defineSubscriber({
  name: 'update-state-figures',
  on: [treatmentProposed, treatmentAgreed, treatmentClosed, treatmentSettled, topUpFellDue, treatmentAdvanced],
  queue: 'figures',
});

/** Waits for top-ups of a treatment, or of a client of whom something became known. */
export const updateTopUpWaits = defineSubscriber({
  name: 'update-top-up-waits',
  on: [treatmentAdvanced, treatmentClosed, outcomesRecorded, consultationSigned],
  queue: 'figures',
});

/** The sizes of a photo: decoded one after the other, outside the process that answers people. */
export const makeSizesWhenPhotoTaken = defineSubscriber({
  name: 'make-sizes-when-photo-taken',
  on: [photoTaken],
  queue: 'pictures',
});

/** Everything that happens, and everyone who answers. */
export const events = eventCatalogue({
  events: [
    appointmentArrived,
    appointmentBooked,
    appointmentCancelled,
    appointmentConfirmed,
    appointmentMovedAway,
    appointmentMissed,
    appointmentMoved,
    appointmentReopened,
    complicationFollowedUp,
    complicationRecorded,
    consentSigned,
    consentWithdrawn,
    consultationSigned,
    enquiryReceived,
    healthAnswered,
    messageDelivered,
    messageFailed,
    messageSent,
    messageUncertain,
    outcomesRecorded,
    patchTestDone,
    patchTestRead,
    photoTaken,
    photoWithdrawn,
    safetyOverridden,
    sessionAmended,
    sessionCompleted,
    sessionStarted,
    topUpFellDue,
    treatmentAdvanced,
    treatmentAgreed,
    treatmentClosed,
    treatmentPlanned,
    treatmentProposed,
    treatmentSettled,
  ],
  subscribers: [
    planAftercareWhenSessionCompleted,
    planNextStepWhenSessionCompleted,
    cancelRemindersWhenTreatmentClosed,
    planRemindersWhenAppointmentBooked,
    cancelRemindersWhenAppointmentCancelled,
    winEnquiryWhenTreatmentAgreed,
    reopenEnquiryWhenConsultationLost,
    updateDayFigures,
    updateStateFigures,
    updateTopUpWaits,
    makeSizesWhenPhotoTaken,
  ],
});
