import { sessionKinds, sessionStates, skinReactions, speedUnits, zones } from '@stipple/domain/sessions';
import { enumOf } from '../../edge/values.ts';

export const SessionKind = enumOf('SessionKind', sessionKinds, 'What a session does.');
export type SessionKind = keyof typeof SessionKind;

export const SessionState = enumOf('SessionState', sessionStates, 'Where a log stands.');
export type SessionState = keyof typeof SessionState;

export const Zone = enumOf('Zone', zones, 'A part of the scalp.');
export type Zone = keyof typeof Zone;

export const SkinReaction = enumOf('SkinReaction', skinReactions, 'How the skin took a session.');
export type SkinReaction = keyof typeof SkinReaction;

export const SpeedUnit = enumOf('SpeedUnit', speedUnits, 'Unit of a speed as the machine shows it.');
export type SpeedUnit = keyof typeof SpeedUnit;
