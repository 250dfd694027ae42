import AutorenewOutlined from '@mui/icons-material/AutorenewOutlined';
import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { ChoiceFilter, SearchBox } from '../../controls/list/filters.tsx';
import { ListPage } from '../../controls/list/ListPage.tsx';
import { type ListAddress, useListAddress } from '../../controls/list/list-address.ts';
import type { Column } from '../../controls/list/RowTable.tsx';
import { useRows } from '../../controls/list/rows.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Person } from '../../controls/Person.tsx';
import type { TreatmentRowFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { addDays } from '../../words/dates.ts';
import { moneyWords } from '../../words/numbers.ts';
import { choicesOf, indicationWords } from '../../words/terms.ts';
import { DueDay } from './DueDay.tsx';
import { Basis, Expected } from './Expected.tsx';
import { becauseWords } from './window-words.ts';

type Row = TreatmentRowFragment;

const horizons = [
  { id: 'now', name: 'Due now', days: 0 },
  { id: '3', name: 'Next 3 months', days: 91 },
  { id: '12', name: 'Next 12 months', days: 365 },
] as const;

/** A booking with the client, clinic, treatment and kind already filled in. */
const bookingOf = (row: Row): string =>
  `/?${new URLSearchParams({ book: '1', client: row.client.id, at: row.clinic.id, treatment: row.id, kind: 'top_up' })}`;

const columns = (mayBook: boolean): readonly Column<Row>[] => [
  { head: 'Client', cell: (row) => <Person name={row.client.name} below={indicationWords[row.indication]} /> },
  { head: 'Due', sort: 'topUpDueOn', cell: (row) => <DueDay day={row.topUpDueOn} /> },
  { head: 'Likely', from: 'md', cell: (row) => <Expected window={row.dueWindow} /> },
  {
    head: 'Why',
    from: 'lg',
    cell: (row) => (
      <Typography color="textSecondary" sx={{ maxWidth: '40ch' }}>
        {becauseWords(row.dueWindow?.because ?? []) ?? row.topUpReason}
      </Typography>
    ),
  },
  {
    head: 'Course price',
    numeric: true,
    from: 'lg',
    cell: (row) => (row.priceMinor === null ? 'Not agreed' : moneyWords(row.priceMinor, row.currency)),
  },
  { head: 'Clinic', from: 'lg', cell: (row) => <ClinicWord clinic={row.clinic} /> },
  ...(mayBook
    ? [
        {
          head: 'Next',
          cell: (row: Row) => (
            <Button size="small" variant="outlined" component={Link} to={bookingOf(row)} sx={{ zIndex: 1 }}>
              Book
            </Button>
          ),
        },
      ]
    : []),
];

function Horizon({ address, value }: { address: ListAddress; value: string }) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label="How far ahead"
      onChange={(_, next: string | null) => next && address.set({ ahead: next === 'now' ? null : next })}
    >
      {horizons.map(({ id, name }) => (
        <ToggleButton key={id} value={id}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Who is due for a top-up, or soon will be, and why. */
export function TopUpList() {
  const address = useListAddress({ field: 'topUpDueOn', order: 'ASC' });
  const { ids } = useClinicScope();
  const mayBook = useMay()('diary.edit');
  const today = useNow().toISOString().slice(0, 10);
  const horizon = horizons.find(({ id }) => id === address.one('ahead')) ?? horizons[0];
  const filter = {
    search: address.one('q'),
    clinicIds: ids.length > 0 ? ids : undefined,
    indication: address.one('indication'),
    ...(horizon.days === 0
      ? { states: ['due'] }
      : { states: ['maintained', 'due'], dueTo: addDays(today, horizon.days) }),
  };
  const list = useRows<Row>('treatments', filter, address);
  return (
    <ListPage
      title="Top-ups"
      lead={
        <>
          A top-up refreshes the result after the maintenance-free years. Due days follow your organization’s setting.
          <Basis />
        </>
      }
      filters={
        <>
          <SearchBox address={address} label="Client’s name" />
          <Horizon address={address} value={horizon.id} />
          <ChoiceFilter address={address} name="indication" word="Indication" choices={choicesOf(indicationWords)} />
        </>
      }
      filterNames={['q', 'indication']}
      address={address}
      list={list}
      columns={columns(mayBook)}
      open={(row) => `/treatments/${row.id}`}
      compact={(row) => (
        <>
          <DueDay day={row.topUpDueOn} />
          <ClinicWord clinic={row.clinic} />
          {mayBook && (
            <Box sx={{ zIndex: 1, ml: 'auto' }}>
              <Button size="small" variant="outlined" component={Link} to={bookingOf(row)}>
                Book
              </Button>
            </Box>
          )}
        </>
      )}
      empty={
        <Nothing
          icon={AutorenewOutlined}
          title={horizon.days === 0 ? 'No top-up is due' : 'No top-up falls due in this time'}
          text="Finished courses appear here by themselves when their maintenance-free years are over. Look further ahead to plan."
          action={
            horizon.days === 0 && (
              <Button variant="outlined" onClick={() => address.set({ ahead: '12' })}>
                Next 12 months
              </Button>
            )
          }
        />
      }
    />
  );
}
