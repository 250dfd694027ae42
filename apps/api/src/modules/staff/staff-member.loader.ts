import { one } from '../../edge/relation.ts';
import { presentStaffMember } from './staff-member.presenter.ts';

export const staffMemberById = one({
  rows: ({ staff }, ctx, ids) => staff.byIds(ctx, ids),
  present: presentStaffMember,
});
