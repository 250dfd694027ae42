import { appointmentKinds, appointmentStates, missingThings } from '@stipple/domain/appointments';
import { enumOf } from '../../edge/values.ts';

export const AppointmentKind = enumOf('AppointmentKind', appointmentKinds, 'What an appointment is for.');
export type AppointmentKind = keyof typeof AppointmentKind;

export const AppointmentState = enumOf('AppointmentState', appointmentStates, 'Where an appointment stands.');
export type AppointmentState = keyof typeof AppointmentState;

export const MissingThing = enumOf('MissingThing', missingThings, 'What still has to be done around an appointment.');
export type MissingThing = keyof typeof MissingThing;
