import type { Photo } from '@stipple/domain/photos';
import type { ComparedPair } from '@stipple/server/modules/photos';
import type { ComparisonType, PhotoType } from './photo.type.ts';

export function presentPhoto(photo: Photo): PhotoType {
  return {
    id: photo.id,
    view: photo.view,
    takenAt: photo.takenAt,
    state: photo.state,
    width: photo.width,
    height: photo.height,
    withdrawnAt: photo.withdrawnAt,
    withdrawReason: photo.withdrawReason,
    version: photo.version,
    clientId: photo.clientId,
    clinicId: photo.clinicId,
    treatmentId: photo.treatmentId,
    sessionId: photo.sessionId,
    takenById: photo.takenBy,
    withdrawnById: photo.withdrawnBy,
    row: photo,
  };
}

export function presentComparison({ before, after, checked, known }: ComparedPair): ComparisonType {
  return {
    before: presentPhoto(before),
    after: presentPhoto(after),
    met: checked?.met ?? null,
    known,
    checkedAt: checked?.checkedAt ?? null,
    checkedById: checked?.checkedBy ?? null,
  };
}
