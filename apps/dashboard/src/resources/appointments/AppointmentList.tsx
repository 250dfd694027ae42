import EventOutlined from '@mui/icons-material/EventOutlined';
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
import { appointmentStates } from '../../controls/states.ts';
import { When } from '../../controls/When.tsx';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { appointmentKindWords, appointmentStateWords, choicesOf } from '../../words/terms.ts';
import { PractitionerFilter } from '../staff/PractitionerFilter.tsx';
import type { Row } from './day.ts';

const columns: readonly Column<Row>[] = [
  { head: 'Client', cell: (row) => <Person name={row.client.name} below={appointmentKindWords[row.kind]} /> },
  { head: 'When', sort: 'startsAt', cell: (row) => <When at={row.startsAt} zone={row.clinic.zone} /> },
  { head: 'State', cell: (row) => <StateChip look={appointmentStates[row.state]} /> },
  { head: 'Practitioner', from: 'md', cell: (row) => row.practitioner.name },
  { head: 'Clinic', from: 'lg', cell: (row) => <ClinicWord clinic={row.clinic} /> },
];

/** Appointments of a period: the rows behind bookings and no-shows in the overview. */
export function AppointmentList() {
  const address = useListAddress({ field: 'startsAt', order: 'DESC' });
  const { ids } = useClinicScope();
  const today = useNow().toISOString().slice(0, 10);
  const many = (name: string) => (address.many(name).length > 0 ? address.many(name) : undefined);
  const filter = {
    clinicIds: ids.length > 0 ? ids : undefined,
    states: many('state'),
    kinds: many('kind'),
    practitionerId: address.one('practitioner'),
    fromDay: address.one('from'),
    toDay: address.one('to'),
  };
  const list = useRows<Row>('appointments', filter, address);
  return (
    <ListPage
      title="Appointments"
      filters={
        <>
          <PeriodFilter address={address} word="Period" today={today} />
          <ChoiceFilter address={address} name="state" word="State" choices={choicesOf(appointmentStateWords)} many />
          <ChoiceFilter address={address} name="kind" word="Kind" choices={choicesOf(appointmentKindWords)} many />
          <PractitionerFilter address={address} />
        </>
      }
      filterNames={['from', 'to', 'state', 'kind', 'practitioner']}
      address={address}
      list={list}
      columns={columns}
      open={(row) => `/clients/${row.client.id}`}
      compact={(row) => (
        <>
          <When at={row.startsAt} zone={row.clinic.zone} />
          <StateChip look={appointmentStates[row.state]} />
        </>
      )}
      empty={
        <Nothing
          icon={EventOutlined}
          title="No appointments yet"
          text="Book the first one from Today or from a client."
        />
      }
    />
  );
}
