import { instruments } from '@stipple/domain/outcomes';
import { enumOf } from '../../edge/values.ts';

export const Instrument = enumOf('Instrument', instruments, 'A scale clients or practitioners answer.');
export type Instrument = keyof typeof Instrument;
