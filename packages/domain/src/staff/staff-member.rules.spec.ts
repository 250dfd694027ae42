import { findInOwnership, findInReach, type StaffMember } from './index.ts';

describe('reach', () => {
  it.each([
    ['owner', [], []],
    ['owner', ['a'], ['STAFF.NO_CLINIC_ALLOWED']],
    ['manager', ['a'], []],
    ['manager', [], ['STAFF.NEEDS_CLINIC']],
    ['receptionist', [], ['STAFF.NEEDS_CLINIC']],
    ['analyst', [], []],
  ] as const)('of a %s with clinics %j finds %j', (role, clinics, codes) => {
    expect(findInReach(role, clinics).map((finding) => finding.code)).toEqual(codes);
  });
});

describe('ownership', () => {
  const owner = { role: 'owner' } as StaffMember;
  it('stays with somebody', () => {
    expect(findInOwnership(owner, 'removed', 0)).toHaveLength(1);
    expect(findInOwnership(owner, 'manager', 0)).toHaveLength(1);
    expect(findInOwnership(owner, 'removed', 1)).toEqual([]);
    expect(findInOwnership({ ...owner, role: 'manager' }, 'removed', 0)).toEqual([]);
  });
});
