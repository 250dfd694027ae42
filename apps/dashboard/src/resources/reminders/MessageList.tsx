import ForumOutlined from '@mui/icons-material/ForumOutlined';
import { Typography } from '@mui/material';
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
import { reminderStates } from '../../controls/states.ts';
import { When } from '../../controls/When.tsx';
import type { ReminderRowFragment, ReminderState } from '../../generated/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { addDays } from '../../words/dates.ts';
import { choicesOf, purposeWords, slotWords } from '../../words/terms.ts';
import { MessageTabs } from '../messages/MessageTabs.tsx';

type Row = ReminderRowFragment;

const states = (Object.keys(reminderStates) as ReminderState[]).map((id) => ({ id, name: reminderStates[id].word }));

const columns: readonly Column<Row>[] = [
  {
    head: 'Client',
    cell: (row) => (
      <Person
        name={row.client.name}
        below={[purposeWords[row.purpose], slotWords(row.slot)].filter(Boolean).join(', ')}
      />
    ),
  },
  { head: 'Due', sort: 'dueAt', cell: (row) => <When at={row.dueAt} zone={row.clinic.zone} /> },
  { head: 'State', cell: (row) => <StateChip look={reminderStates[row.state]} /> },
  {
    head: 'Why',
    from: 'md',
    cell: (row) => (
      <Typography color="textSecondary" sx={{ maxWidth: '56ch' }}>
        {row.reason}
      </Typography>
    ),
  },
  { head: 'Clinic', from: 'lg', cell: (row) => <ClinicWord clinic={row.clinic} /> },
];

const startOfDay = (day: string): string => `${day}T00:00:00.000Z`;

/** Messages to clients: what is planned, what became of the others, and why each exists. */
export function MessageList() {
  const address = useListAddress({ field: 'dueAt', order: 'ASC' });
  const { ids } = useClinicScope();
  const today = useNow().toISOString().slice(0, 10);
  const many = (name: string) => (address.many(name).length > 0 ? address.many(name) : undefined);
  const [from, to] = [address.one('from'), address.one('to')];
  const filter = {
    clinicIds: ids.length > 0 ? ids : undefined,
    treatmentId: address.one('treatment'),
    clientId: address.one('client'),
    states: many('state') ?? ['planned'],
    purposes: many('purpose'),
    from: from && startOfDay(from),
    to: to && startOfDay(addDays(to, 1)),
  };
  const list = useRows<Row>('reminders', filter, address);
  return (
    <ListPage
      title="Messages"
      lead="Completed sessions and bookings plan these by themselves. Each says why it exists."
      filters={
        <>
          <ChoiceFilter address={address} name="state" word="State" choices={states} many />
          <ChoiceFilter address={address} name="purpose" word="Purpose" choices={choicesOf(purposeWords)} many />
          <PeriodFilter address={address} word="Due" today={today} />
        </>
      }
      filterNames={['state', 'purpose', 'from', 'to', 'treatment', 'client']}
      tabs={<MessageTabs />}
      address={address}
      list={list}
      columns={columns}
      open={(row) => `/messages/${row.id}`}
      compact={(row) => (
        <>
          <When at={row.dueAt} zone={row.clinic.zone} />
          <StateChip look={reminderStates[row.state]} />
          <Typography component="span" sx={{ flexBasis: '100%' }}>
            {row.reason}
          </Typography>
        </>
      )}
      empty={
        <Nothing
          icon={ForumOutlined}
          title="No message is planned"
          text="Aftercare check-ins, invitations and appointment reminders appear here when a session is completed or an appointment booked."
        />
      }
    />
  );
}
