import BrushOutlined from '@mui/icons-material/BrushOutlined';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { ChoiceFilter, PeriodFilter } from '../../controls/list/filters.tsx';
import { ListPage } from '../../controls/list/ListPage.tsx';
import { useListAddress } from '../../controls/list/list-address.ts';
import type { Column } from '../../controls/list/RowTable.tsx';
import { useRows } from '../../controls/list/rows.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Person } from '../../controls/Person.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { sessionStates } from '../../controls/states.ts';
import { When } from '../../controls/When.tsx';
import type { SessionRowFragment, SessionState } from '../../generated/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { choicesOf, indicationWords, sessionKindWords } from '../../words/terms.ts';
import { PractitionerFilter } from '../staff/PractitionerFilter.tsx';
import { lengthOf } from '../treatments/SessionsOfTreatment.tsx';

type Row = SessionRowFragment;

const states = (Object.keys(sessionStates) as SessionState[]).map((id) => ({ id, name: sessionStates[id].word }));

const columns: readonly Column<Row>[] = [
  {
    head: 'Client',
    cell: (row) => <Person name={row.client.name} below={indicationWords[row.treatment.indication]} />,
  },
  {
    head: 'Kind',
    cell: (row) => (row.kind === 'session' && row.number ? `Session ${row.number}` : sessionKindWords[row.kind]),
  },
  {
    head: 'When',
    sort: 'startedAt',
    cell: (row) => (row.startedAt ? <When at={row.startedAt} zone={row.clinic.zone} /> : 'Not started'),
  },
  { head: 'Length', from: 'lg', cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{lengthOf(row)}</span> },
  { head: 'Practitioner', from: 'md', cell: (row) => row.practitioner.name },
  { head: 'Clinic', from: 'lg', cell: (row) => <ClinicWord clinic={row.clinic} /> },
  { head: 'State', cell: (row) => <StateChip look={sessionStates[row.state]} /> },
];

/** Sessions by day, kind and clinic: the rows behind the numbers of the overview. */
export function SessionList() {
  const address = useListAddress({ field: 'startedAt', order: 'DESC' });
  const { ids } = useClinicScope();
  const today = useNow().toISOString().slice(0, 10);
  const many = (name: string) => (address.many(name).length > 0 ? address.many(name) : undefined);
  const filter = {
    clinicIds: ids.length > 0 ? ids : undefined,
    kinds: many('kind'),
    states: many('state'),
    practitionerId: address.one('practitioner'),
    lotId: address.one('lot'),
    from: address.one('from'),
    to: address.one('to'),
  };
  const list = useRows<Row>('sessions', filter, address);
  return (
    <ListPage
      title="Sessions"
      filters={
        <>
          <PeriodFilter address={address} word="Period" today={today} />
          <ChoiceFilter address={address} name="kind" word="Kind" choices={choicesOf(sessionKindWords)} many />
          <ChoiceFilter address={address} name="state" word="State" choices={states} many />
          <PractitionerFilter address={address} />
        </>
      }
      filterNames={['from', 'to', 'kind', 'state', 'practitioner', 'lot']}
      address={address}
      list={list}
      columns={columns}
      open={(row) => `/sessions/${row.id}`}
      compact={(row) => (
        <>
          {row.startedAt && <When at={row.startedAt} zone={row.clinic.zone} />}
          <StateChip look={sessionStates[row.state]} />
        </>
      )}
      empty={
        <Nothing
          icon={BrushOutlined}
          title="No sessions yet"
          text="Every session logged at your clinics stands here. Start one from Today or from a treatment."
        />
      }
    />
  );
}
