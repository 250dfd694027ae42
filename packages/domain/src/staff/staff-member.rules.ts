import { type Role, reachesWholeOrganization } from '../access/index.ts';
import type { Finding } from '../problems/index.ts';
import type { StaffMember } from './staff-member.ts';

/** A role with clinic scope names at least one clinic, a role without names none. */
export function findInReach(role: Role, clinicIds: readonly string[]): Finding[] {
  if (reachesWholeOrganization(role)) {
    return clinicIds.length > 0 ? [{ code: 'STAFF.NO_CLINIC_ALLOWED', field: 'clinicIds' }] : [];
  }
  return clinicIds.length === 0 ? [{ code: 'STAFF.NEEDS_CLINIC', field: 'clinicIds' }] : [];
}

/** A chain keeps at least one owner, or nobody could let anybody in again. */
export function findInOwnership(before: StaffMember, nextRole: Role | 'removed', otherOwners: number): Finding[] {
  const gives = before.role === 'owner' && nextRole !== 'owner';
  return gives && otherOwners === 0 ? [{ code: 'STAFF.LAST_OWNER', field: 'role' }] : [];
}
