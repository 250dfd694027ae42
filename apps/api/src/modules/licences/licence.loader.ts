import type { Licence } from '@stipple/domain/licences';
import { many } from '../../edge/relation.ts';
import type { LicenceType } from './licence.type.ts';

export function presentLicence(licence: Licence): LicenceType {
  const { id, kind, staffMemberId, clinicId, number, issuedBy, validFrom, validTo, version } = licence;
  return { id, kind, staffMemberId, clinicId, number, issuedBy, validFrom, validTo, version };
}

export const licencesOfStaffMember = many({
  rows: ({ licences }, ctx, staffMemberIds) => licences.of(ctx, { staffMemberIds, clinicIds: [] }),
  of: (licence) => licence.staffMemberId,
  present: presentLicence,
});

export const licencesOfClinic = many({
  rows: ({ licences }, ctx, clinicIds) => licences.of(ctx, { staffMemberIds: [], clinicIds }),
  of: (licence) => licence.clinicId,
  present: presentLicence,
});
