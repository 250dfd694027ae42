import { mayDo, type Permission, permissions, permissionsOf, roles } from './index.ts';

describe('the table of permissions', () => {
  it('lets an owner do everything', () => expect(permissionsOf('owner')).toEqual(Object.keys(permissions)));

  it('keeps the record from whoever does not treat or manage', () => {
    const clinical: Permission[] = ['record.read', 'treatments.edit', 'sessions.log', 'outcomes.record'];
    for (const permission of clinical) {
      expect(roles.filter((role) => mayDo(role, permission))).toEqual(['owner', 'manager', 'practitioner']);
    }
  });

  it('shows an analyst figures and no names', () => {
    expect(permissionsOf('analyst')).toEqual(['clinics.read', 'reports.read']);
  });

  it('keeps reports about money and chains from practitioners and the front desk', () => {
    expect(mayDo('practitioner', 'reports.read')).toBe(false);
    expect(mayDo('receptionist', 'reports.read')).toBe(false);
  });
});
