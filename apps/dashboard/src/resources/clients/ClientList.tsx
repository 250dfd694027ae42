import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { SearchBox } from '../../controls/list/filters.tsx';
import { ListPage } from '../../controls/list/ListPage.tsx';
import { useListAddress } from '../../controls/list/list-address.ts';
import type { Column } from '../../controls/list/RowTable.tsx';
import { useRows } from '../../controls/list/rows.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { Person } from '../../controls/Person.tsx';
import { Day } from '../../controls/When.tsx';
import type { ClientRowFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { dayOf } from '../../words/dates.ts';

const columns: readonly Column<ClientRowFragment>[] = [
  { head: 'Name', sort: 'name', cell: (client) => <Person name={client.name} /> },
  { head: 'Phone', cell: (client) => <span style={{ whiteSpace: 'nowrap' }}>{client.phone ?? 'None'}</span> },
  { head: 'E-mail', from: 'lg', cell: (client) => client.email ?? 'None' },
  { head: 'Clinic', from: 'md', cell: (client) => <ClinicWord clinic={client.clinic} /> },
  {
    head: 'Since',
    sort: 'createdAt',
    from: 'md',
    cell: (client) => <Day day={dayOf(client.createdAt, client.clinic.zone)} />,
  },
];

/** Clients by name, phone or e-mail; the search forgives typos. */
export function ClientList() {
  const address = useListAddress({ field: 'name', order: 'ASC' });
  const { ids } = useClinicScope();
  const may = useMay();
  const list = useRows<ClientRowFragment>(
    'clients',
    { search: address.one('q'), clinicIds: ids.length > 0 ? ids : undefined },
    address,
  );
  const add = may('clients.edit') && (
    <Button variant="contained" component={Link} to="/clients/add" startIcon={<PersonAddAltOutlined />}>
      Add client
    </Button>
  );
  return (
    <ListPage
      title="Clients"
      actions={add}
      filters={<SearchBox address={address} label="Name, phone or e-mail" />}
      filterNames={['q']}
      address={address}
      list={list}
      columns={columns}
      open={(client) => `/clients/${client.id}`}
      compact={(client) => [client.phone ?? client.email, client.clinic.name].filter(Boolean).join(' · ')}
      empty={
        <Nothing
          icon={PersonAddAltOutlined}
          title="No clients yet"
          text="Everybody who asks for a consultation belongs here. Add the first one with a name and a phone number or e-mail."
          action={add}
        />
      }
    />
  );
}
