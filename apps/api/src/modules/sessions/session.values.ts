import {
  amendedParts,
  amountUnits,
  bleedings,
  extraReasons,
  markKinds,
  scalpViews,
  sessionKinds,
  sessionStates,
  skinReactions,
  speedUnits,
  zones,
} from '@stipple/domain/sessions';
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

export const ExtraReason = enumOf('ExtraReason', extraReasons, 'Why a course takes more sessions than were agreed.');
export type ExtraReason = keyof typeof ExtraReason;

export const Bleeding = enumOf('Bleeding', bleedings, 'How much a session bled, at its worst.');
export type Bleeding = keyof typeof Bleeding;

export const AmountUnit = enumOf('AmountUnit', amountUnits, 'Unit of an amount of anaesthetic.');
export type AmountUnit = keyof typeof AmountUnit;

export const ScalpView = enumOf('ScalpView', scalpViews, 'The side on which the head is drawn.');
export type ScalpView = keyof typeof ScalpView;

export const MarkKind = enumOf('MarkKind', markKinds, 'What is drawn on the head.');
export type MarkKind = keyof typeof MarkKind;

export const AmendedPart = enumOf('AmendedPart', amendedParts, 'What of a completed session an amendment is about.');
export type AmendedPart = keyof typeof AmendedPart;
