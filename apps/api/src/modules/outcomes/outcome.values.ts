import { instrumentAnswerers, instrumentDirections, instrumentScorings } from '@stipple/domain/outcomes';
import { enumOf } from '../../edge/values.ts';

export const InstrumentScoring = enumOf('InstrumentScoring', instrumentScorings, 'How a score comes from the answers.');
export type InstrumentScoring = keyof typeof InstrumentScoring;

export const InstrumentDirection = enumOf('InstrumentDirection', instrumentDirections, 'Which way a score is better.');
export type InstrumentDirection = keyof typeof InstrumentDirection;

export const InstrumentAnswerer = enumOf('InstrumentAnswerer', instrumentAnswerers, 'Who answers.');
export type InstrumentAnswerer = keyof typeof InstrumentAnswerer;
