import { complicationActions, complicationKinds, complicationStates, severities } from '@stipple/domain/complications';
import { enumOf } from '../../edge/values.ts';

export const ComplicationKind = enumOf('ComplicationKind', complicationKinds, 'What went wrong.');
export type ComplicationKind = keyof typeof ComplicationKind;

export const Severity = enumOf('Severity', severities, 'How bad it is.');
export type Severity = keyof typeof Severity;

export const ComplicationState = enumOf('ComplicationState', complicationStates, 'Whether it is over.');
export type ComplicationState = keyof typeof ComplicationState;

export const ComplicationAction = enumOf('ComplicationAction', complicationActions, 'What was done about it.');
export type ComplicationAction = keyof typeof ComplicationAction;
