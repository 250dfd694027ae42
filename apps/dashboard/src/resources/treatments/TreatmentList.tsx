import SpaOutlined from '@mui/icons-material/SpaOutlined';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { CourseDots } from '../../controls/CourseDots.tsx';
import { ChoiceFilter, SearchBox } from '../../controls/list/filters.tsx';
import { ListPage } from '../../controls/list/ListPage.tsx';
import { useListAddress } from '../../controls/list/list-address.ts';
import type { Column } from '../../controls/list/RowTable.tsx';
import { useRows } from '../../controls/list/rows.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { Person } from '../../controls/Person.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { treatmentStates } from '../../controls/states.ts';
import { Day, When } from '../../controls/When.tsx';
import type { TreatmentRowFragment, TreatmentState } from '../../generated/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { choicesOf, indicationWords } from '../../words/terms.ts';
import { PractitionerFilter } from '../staff/PractitionerFilter.tsx';

type Row = TreatmentRowFragment;

export const stateChoices = (Object.keys(treatmentStates) as TreatmentState[]).map((id) => ({
  id,
  name: treatmentStates[id].word,
}));

const columns: readonly Column<Row>[] = [
  { head: 'Client', cell: (row) => <Person name={row.client.name} below={indicationWords[row.indication]} /> },
  { head: 'State', cell: (row) => <StateChip look={treatmentStates[row.state]} /> },
  { head: 'Course', cell: (row) => <CourseDots done={row.completedSessions} planned={row.plannedSessions} /> },
  {
    head: 'Last session',
    sort: 'lastSessionAt',
    from: 'md',
    cell: (row) => (row.lastSessionAt ? <When at={row.lastSessionAt} zone={row.clinic.zone} /> : 'None yet'),
  },
  {
    head: 'Top-up due',
    sort: 'topUpDueOn',
    from: 'md',
    cell: (row) => (row.topUpDueOn ? <Day day={row.topUpDueOn} /> : 'Not yet known'),
  },
  { head: 'Practitioner', from: 'lg', cell: (row) => row.practitioner?.name ?? 'Not decided' },
  { head: 'Clinic', from: 'lg', cell: (row) => <ClinicWord clinic={row.clinic} /> },
];

/** Treatments in every state; where the numbers of the overview lead. */
export function TreatmentList() {
  const address = useListAddress({ field: 'lastSessionAt', order: 'DESC' });
  const { ids } = useClinicScope();
  const states = address.many('state');
  const list = useRows<Row>(
    'treatments',
    {
      search: address.one('q'),
      clinicIds: ids.length > 0 ? ids : undefined,
      states: states.length > 0 ? states : undefined,
      indication: address.one('indication'),
      practitionerId: address.one('practitioner'),
    },
    address,
  );
  return (
    <ListPage
      title="Treatments"
      filters={
        <>
          <SearchBox address={address} label="Client’s name" />
          <ChoiceFilter address={address} name="state" word="State" choices={stateChoices} many />
          <ChoiceFilter address={address} name="indication" word="Indication" choices={choicesOf(indicationWords)} />
          <PractitionerFilter address={address} />
        </>
      }
      filterNames={['q', 'state', 'indication', 'practitioner']}
      address={address}
      list={list}
      columns={columns}
      open={(row) => `/treatments/${row.id}`}
      compact={(row) => (
        <>
          <StateChip look={treatmentStates[row.state]} />
          <CourseDots done={row.completedSessions} planned={row.plannedSessions} />
          <ClinicWord clinic={row.clinic} />
        </>
      )}
      empty={
        <Nothing
          icon={SpaOutlined}
          title="No treatments yet"
          text="A treatment is the whole course for one indication. Open a client and propose one after the consultation."
        />
      }
    />
  );
}
