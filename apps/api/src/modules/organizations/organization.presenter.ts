import type { Organization } from '@stipple/domain/organizations';
import type { OrganizationType } from './organization.type.ts';

export function presentOrganization(organization: Organization): OrganizationType {
  const { id, name, version, healingDays, topUpAfterMonths } = organization;
  return { id, name, version, healingDays, topUpAfterMonths };
}
