import { useGetList } from 'react-admin';
import { ChoiceFilter } from '../../controls/list/filters.tsx';
import type { ListAddress } from '../../controls/list/list-address.ts';
import type { StaffMemberPartsFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';

/** Whose work, for lists of treatments and sessions; kept in the address as `practitioner`. */
export function PractitionerFilter({ address }: { address: ListAddress }) {
  const enabled = useMay()('staff.read');
  const { data = [] } = useGetList<StaffMemberPartsFragment>(
    'staffMembers',
    { filter: { practitioner: true }, sort: { field: 'name', order: 'ASC' }, pagination: { page: 1, perPage: 200 } },
    { enabled },
  );
  return enabled ? <ChoiceFilter address={address} name="practitioner" word="Practitioner" choices={data} /> : null;
}
