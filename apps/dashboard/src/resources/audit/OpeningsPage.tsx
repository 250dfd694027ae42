import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { ChoiceFilter, PeriodFilter } from '../../controls/list/filters.tsx';
import { ListPage } from '../../controls/list/ListPage.tsx';
import { useListAddress } from '../../controls/list/list-address.ts';
import type { Column } from '../../controls/list/RowTable.tsx';
import { PAGE_SIZE, type Rows } from '../../controls/list/rows.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Person } from '../../controls/Person.tsx';
import { When } from '../../controls/When.tsx';
import {
  type RecordKind,
  RecordOpeningsDocument,
  type RecordOpeningsQuery,
  type StaffMemberPartsFragment,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { addDays } from '../../words/dates.ts';
import { choicesOf } from '../../words/terms.ts';
import { ClientFilter } from './ClientFilter.tsx';
import { addressOf, recordWords, timesWords } from './record-words.ts';

type Row = RecordOpeningsQuery['recordOpenings']['items'][number] & { id: string };

const columns: readonly Column<Row>[] = [
  { head: 'Who', cell: (row) => <Person name={row.staffMember.name} below={timesWords(row.times)} /> },
  { head: 'What', cell: (row) => recordWords[row.what] },
  { head: 'Client', cell: (row) => row.client.name },
  { head: 'First opened', cell: (row) => <When at={row.at} zone={row.client.clinic.zone} /> },
  { head: 'Last opened', from: 'lg', cell: (row) => <When at={row.lastAt} zone={row.client.clinic.zone} /> },
  { head: 'Clinic', from: 'lg', cell: (row) => <ClinicWord clinic={row.client.clinic} /> },
];

function useOpenings(filter: object, page: number): Rows<Row> {
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['openings', filter, page],
    queryFn: async () => {
      const asked = { filter, page: { number: page, size: PAGE_SIZE } };
      return (await graphql(RecordOpeningsDocument, asked)).recordOpenings;
    },
    placeholderData: keepPreviousData,
  });
  return {
    rows: data?.items as Row[] | undefined,
    total: data?.total ?? 0,
    problem: error,
    waiting: isPlaceholderData,
    retry: () => void refetch(),
  };
}

function PersonFilter({ address }: { address: ReturnType<typeof useListAddress> }) {
  const { data = [] } = useGetList<StaffMemberPartsFragment>('staffMembers', {
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  return <ChoiceFilter address={address} name="person" word="Person" choices={data} />;
}

/** Who opened which record or photo, and when; written before they saw it. */
export function OpeningsPage() {
  const address = useListAddress({ field: 'at', order: 'DESC' });
  const mayEdit = useMay()('organization.edit');
  const today = useNow().toISOString().slice(0, 10);
  const [from, to] = [address.one('from'), address.one('to')];
  const filter = {
    clientId: address.one('client'),
    staffMemberId: address.one('person'),
    what: address.one('what') as RecordKind | undefined,
    from: from && `${from}T00:00:00.000Z`,
    to: to && `${addDays(to, 1)}T00:00:00.000Z`,
  };
  const list = useOpenings(filter, address.page);
  return (
    <ListPage
      title="Who opened what"
      {...(mayEdit && { back: { to: '/settings', word: 'Settings' } })}
      lead="Every time somebody opens one record or photo, it is written down before they see it, and can be neither changed nor deleted. The same record opened again within an hour is one line. Days are counted in UTC."
      filters={
        <>
          <ClientFilter address={address} />
          <PersonFilter address={address} />
          <ChoiceFilter address={address} name="what" word="What" choices={choicesOf(recordWords)} />
          <PeriodFilter address={address} word="Period" today={today} />
        </>
      }
      filterNames={['client', 'person', 'what', 'from', 'to']}
      address={address}
      list={list}
      columns={columns}
      open={(row) => addressOf(row)}
      compact={(row) => (
        <>
          <span>{`${recordWords[row.what]} of ${row.client.name}`}</span>
          <When at={row.lastAt} zone={row.client.clinic.zone} />
        </>
      )}
      empty={
        <Nothing
          icon={VisibilityOutlined}
          title="Nobody has opened a record yet"
          text="As soon as somebody opens a client, a treatment, a session or a photo, it stands here."
        />
      }
    />
  );
}
