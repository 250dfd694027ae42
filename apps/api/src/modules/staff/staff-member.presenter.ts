import type { StaffMember } from '@stipple/domain/staff';
import type { StaffMemberType } from './staff-member.type.ts';

export function presentStaffMember(staffMember: StaffMember): StaffMemberType {
  const { id, name, email, role, practitioner, removedAt, version, clinicIds } = staffMember;
  return { id, name, email, role, practitioner, removedAt, version, clinicIds };
}
