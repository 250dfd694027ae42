import type { Organization } from '@stipple/domain/organizations';
import type { OrganizationType } from './organization.type.ts';

export function presentOrganization(organization: Organization): OrganizationType {
  const { id, name, version, healingDays, topUpAfterMonths } = organization;
  const { isotretinoinWaitMonths, cancerTherapyWaitMonths, patchTestReadHours, patchTestMonths, healthMonths } =
    organization;
  return {
    ...{ id, name, version, healingDays, topUpAfterMonths },
    ...{ isotretinoinWaitMonths, cancerTherapyWaitMonths, patchTestReadHours, patchTestMonths, healthMonths },
  };
}
