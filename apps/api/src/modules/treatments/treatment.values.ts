import { closeReasons, indications, treatmentStates } from '@stipple/domain/treatments';
import { enumOf } from '../../edge/values.ts';

export const Indication = enumOf('Indication', indications, 'What a treatment is for.');
export type Indication = keyof typeof Indication;

export const TreatmentState = enumOf('TreatmentState', treatmentStates, 'Where a treatment stands.');
export type TreatmentState = keyof typeof TreatmentState;

export const CloseReason = enumOf('CloseReason', closeReasons, 'Why a treatment was closed.');
export type CloseReason = keyof typeof CloseReason;
