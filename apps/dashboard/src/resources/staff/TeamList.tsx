import GroupAddOutlined from '@mui/icons-material/GroupAddOutlined';
import PersonOffRounded from '@mui/icons-material/PersonOffRounded';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useClinicWords } from '../../controls/ClinicWord.tsx';
import { ChoiceFilter, SearchBox } from '../../controls/list/filters.tsx';
import { ListPage } from '../../controls/list/ListPage.tsx';
import { useListAddress } from '../../controls/list/list-address.ts';
import type { Column } from '../../controls/list/RowTable.tsx';
import { useRows } from '../../controls/list/rows.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { Person } from '../../controls/Person.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import type { StaffMemberPartsFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { choicesOf, roleWords } from '../../words/terms.ts';
import { TeamFeeds } from '../feeds/TeamFeeds.tsx';

type Row = StaffMemberPartsFragment;

const removed = {
  word: 'Removed',
  tone: 'quiet',
  icon: PersonOffRounded,
  meaning: 'Can no longer sign in; what they did stays in the record',
} as const;

function Reach({ row }: { row: Row }) {
  const clinicWords = useClinicWords();
  return row.clinics.length === 0 ? 'All clinics' : row.clinics.map(clinicWords).join(', ');
}

const columns: readonly Column<Row>[] = [
  { head: 'Name', sort: 'name', cell: (row) => <Person name={row.name} below={row.email} /> },
  {
    head: 'Role',
    sort: 'role',
    cell: (row) =>
      row.removedAt ? (
        <StateChip look={removed} />
      ) : (
        [roleWords[row.role], row.practitioner && row.role !== 'practitioner' && 'practises'].filter(Boolean).join(', ')
      ),
  },
  { head: 'Clinics', from: 'md', cell: (row) => <Reach row={row} /> },
];

/** Owners open the person; managers plan the hours of those who treat. */
function addressOf(row: Row, { mayEdit, mayPlan }: { mayEdit: boolean; mayPlan: boolean }): string | undefined {
  if (row.removedAt) return undefined;
  if (mayEdit) return `/team/${row.id}`;
  return mayPlan && row.practitioner ? `/team/${row.id}/hours` : undefined;
}

const removedChoices = [{ id: 'true', name: 'Shown' }];

/** Who works here, in which role, at which clinics. */
export function TeamList() {
  const address = useListAddress({ field: 'name', order: 'ASC' });
  const { ids } = useClinicScope();
  const may = useMay();
  const mayEdit = may('staff.edit');
  const mayPlan = may('hours.edit');
  const filter = {
    search: address.one('q'),
    role: address.one('role'),
    clinicId: ids.length === 1 ? ids[0] : undefined,
    removed: address.one('removed') ? undefined : false,
  };
  const list = useRows<Row>('staffMembers', filter, address);
  const add = mayEdit && (
    <Button variant="contained" component={Link} to="/team/add" startIcon={<GroupAddOutlined />}>
      Add staff member
    </Button>
  );
  return (
    <>
      <ListPage
        title="Team"
        actions={add}
        filters={
          <>
            <SearchBox address={address} label="Name or e-mail" />
            <ChoiceFilter address={address} name="role" word="Role" choices={choicesOf(roleWords)} />
            {mayEdit && <ChoiceFilter address={address} name="removed" word="Removed" choices={removedChoices} />}
          </>
        }
        filterNames={['q', 'role', 'removed']}
        address={address}
        list={list}
        columns={columns}
        open={(row) => addressOf(row, { mayEdit, mayPlan })}
        compact={(row) => (
          <>
            <span>{roleWords[row.role]}</span>
            <Reach row={row} />
          </>
        )}
        empty={
          <Nothing
            icon={GroupAddOutlined}
            title="Nobody here yet"
            text="Everybody who works with Stipple has a sign-in of their own. Add the first colleague with a role and clinics."
            action={add}
          />
        }
      />
      <TeamFeeds />
    </>
  );
}
