import { recordKinds } from '@stipple/domain/audit';
import { enumOf } from '../../edge/values.ts';

export const RecordKind = enumOf('RecordKind', recordKinds, 'A kind of record whose opening is written down.');
export type RecordKind = keyof typeof RecordKind;
