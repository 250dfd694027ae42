/** Who somebody is in a chain. Owner and analyst reach the whole organization, the others named clinics. */
export const roles = ['owner', 'manager', 'practitioner', 'receptionist', 'analyst'] as const;
export type Role = (typeof roles)[number];

/**
 * The one table of who may do what. The API refuses by it, the dashboard shows by it.
 * A permission says which act; reach (named clinics) says on which rows.
 */
export const permissions = {
  'organization.edit': ['owner'],
  'clinics.read': ['owner', 'manager', 'practitioner', 'receptionist', 'analyst'],
  'clinics.edit': ['owner'],
  'staff.read': ['owner', 'manager', 'practitioner', 'receptionist'],
  'staff.edit': ['owner'],
  'clients.read': ['owner', 'manager', 'practitioner', 'receptionist'],
  'clients.edit': ['owner', 'manager', 'practitioner', 'receptionist'],
  'diary.read': ['owner', 'manager', 'practitioner', 'receptionist'],
  'diary.edit': ['owner', 'manager', 'practitioner', 'receptionist'],
  'hours.edit': ['owner', 'manager'],
  'diary.override': ['owner', 'manager'],
  'waitlist.read': ['owner', 'manager', 'practitioner', 'receptionist'],
  'waitlist.edit': ['owner', 'manager', 'practitioner', 'receptionist'],
  'feeds.own': ['owner', 'manager', 'practitioner'],
  'feeds.revoke': ['owner', 'manager'],
  'enquiries.read': ['owner', 'manager', 'practitioner', 'receptionist'],
  'enquiries.work': ['owner', 'manager', 'practitioner', 'receptionist'],
  'record.read': ['owner', 'manager', 'practitioner'],
  'record.write': ['owner', 'manager', 'practitioner'],
  'safety.override': ['owner', 'manager', 'practitioner'],
  'licences.edit': ['owner', 'manager'],
  'treatments.edit': ['owner', 'manager', 'practitioner'],
  'sessions.log': ['owner', 'manager', 'practitioner'],
  'consents.edit': ['owner'],
  'consents.sign': ['owner', 'manager', 'practitioner'],
  'links.send': ['owner', 'manager', 'practitioner', 'receptionist'],
  'audit.read': ['owner', 'manager'],
  'photos.read': ['owner', 'manager', 'practitioner'],
  'photos.take': ['owner', 'manager', 'practitioner'],
  'photos.withdraw': ['owner', 'manager', 'practitioner'],
  'gradings.run': ['owner', 'manager'],
  'gradings.grade': ['owner', 'manager', 'practitioner'],
  'complications.record': ['owner', 'manager', 'practitioner'],
  'outcomes.record': ['owner', 'manager', 'practitioner'],
  'stock.read': ['owner', 'manager', 'practitioner'],
  'stock.edit': ['owner', 'manager'],
  'recalls.run': ['owner', 'manager'],
  'messages.read': ['owner', 'manager', 'receptionist'],
  'messages.act': ['owner', 'manager', 'receptionist'],
  'messages.edit': ['owner', 'manager'],
  'reports.read': ['owner', 'manager', 'analyst'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

const reachesEverything: readonly Role[] = ['owner', 'analyst'];

export function mayDo(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role);
}

/** All acts a role may do, in the order of the table. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => mayDo(role, permission));
}

/** True when the role's reach is the whole organization and naming clinics would mean nothing. */
export function reachesWholeOrganization(role: Role): boolean {
  return reachesEverything.includes(role);
}
