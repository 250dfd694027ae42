import type { RecordOpening } from '@stipple/domain/audit';
import type { RecordOpeningType } from './record-opening.type.ts';

export function presentOpening(opening: RecordOpening): RecordOpeningType {
  const { id, what, subjectId, at, lastAt, times, clientId, staffMemberId } = opening;
  return { id, what, subjectId, at, lastAt, times, clientId, staffMemberId };
}
