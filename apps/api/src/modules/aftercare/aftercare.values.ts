import { handOverMeans } from '@stipple/domain/aftercare';
import { enumOf } from '../../edge/values.ts';

export const HandOverMeans = enumOf('HandOverMeans', handOverMeans, 'How a client got the aftercare.');
export type HandOverMeans = keyof typeof HandOverMeans;
