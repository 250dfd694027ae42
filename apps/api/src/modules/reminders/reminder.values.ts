import { reminderPurposes, reminderStates } from '@stipple/domain/reminders';
import { enumOf } from '../../edge/values.ts';

export const ReminderPurpose = enumOf('ReminderPurpose', reminderPurposes, 'What a reminder is for.');
export type ReminderPurpose = keyof typeof ReminderPurpose;

export const ReminderState = enumOf('ReminderState', reminderStates, 'Where a reminder stands.');
export type ReminderState = keyof typeof ReminderState;
