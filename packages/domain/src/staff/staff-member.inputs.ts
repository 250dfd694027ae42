import { z } from 'zod';
import { newPassword, roles } from '../access/index.ts';
import { email, id, idList, page, personName, searchText, sortBy, version } from '../input/index.ts';

const staffFields = { name: personName, role: z.enum(roles), clinicIds: idList, practitioner: z.boolean() };

export const addStaffMemberInput = z.object({ id, ...staffFields, email, password: newPassword });
export const changeStaffMemberInput = z.object({ id, version, ...staffFields });
export const removeStaffMemberInput = z.object({ id, version });

export const staffMemberFilter = z.object({
  search: searchText,
  role: z.enum(roles).optional(),
  clinicId: id.optional(),
  practitioner: z.boolean().optional(),
  removed: z.boolean().optional(),
  ids: idList.optional(),
});
export const staffMemberSort = sortBy(['name', 'role']);
export const staffMemberList = z.object({ filter: staffMemberFilter.prefault({}), sort: staffMemberSort, page });

export type AddStaffMemberInput = z.infer<typeof addStaffMemberInput>;
export type ChangeStaffMemberInput = z.infer<typeof changeStaffMemberInput>;
export type RemoveStaffMemberInput = z.infer<typeof removeStaffMemberInput>;
export type StaffMemberList = z.infer<typeof staffMemberList>;
