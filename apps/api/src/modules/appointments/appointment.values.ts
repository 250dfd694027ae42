import {
  appointmentKinds,
  appointmentStates,
  cancelledForWhom,
  cancelReasons,
  cancelReasonsOf,
  depositStates,
  missingThings,
} from '@stipple/domain/appointments';
import { proposalReasons } from '@stipple/domain/diary';
import { enumOf } from '../../edge/values.ts';

export const AppointmentKind = enumOf('AppointmentKind', appointmentKinds, 'What an appointment is for.');
export type AppointmentKind = keyof typeof AppointmentKind;

export const AppointmentState = enumOf('AppointmentState', appointmentStates, 'Where an appointment stands.');
export type AppointmentState = keyof typeof AppointmentState;

export const MissingThing = enumOf('MissingThing', missingThings, 'What still has to be done around an appointment.');
export type MissingThing = keyof typeof MissingThing;

export const CancelledFor = enumOf('CancelledFor', cancelledForWhom, 'Who an appointment was cancelled for.');
export type CancelledFor = keyof typeof CancelledFor;

export const CancelReason = enumOf('CancelReason', cancelReasons, 'Why an appointment came to nothing.');
export type CancelReason = keyof typeof CancelReason;

export const MissReason = enumOf('MissReason', cancelReasonsOf.no_show, 'What is known of a client who did not come.');
export type MissReason = keyof typeof MissReason;

export const DepositState = enumOf('DepositState', depositStates, 'What has become of a deposit.');
export type DepositState = keyof typeof DepositState;

export const ProposalReason = enumOf('ProposalReason', proposalReasons, 'Why an appointment is proposed.');
export type ProposalReason = keyof typeof ProposalReason;
