import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { ChoiceFilter, SearchBox } from '../../controls/list/filters.tsx';
import { ListPage } from '../../controls/list/ListPage.tsx';
import { type ListAddress, useListAddress } from '../../controls/list/list-address.ts';
import type { Column } from '../../controls/list/RowTable.tsx';
import { useRows } from '../../controls/list/rows.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Day } from '../../controls/When.tsx';
import type { LotRowFragment } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { choicesOf } from '../../words/terms.ts';
import { ExpiryChip } from './ExpiryChip.tsx';
import { StockTabs } from './StockTabs.tsx';
import { amountWords, productKindWords } from './stock-words.ts';

const ReceiveLotDialog = lazy(async () => ({ default: (await import('./ReceiveLotDialog.tsx')).ReceiveLotDialog }));

type Row = LotRowFragment;

const leftWords = ({ balance, product }: Row) => amountWords(balance, product.unit);

const columns: readonly Column<Row>[] = [
  {
    head: 'What',
    cell: ({ product }) => (
      <>
        <Box component="span" sx={{ fontWeight: 500 }}>
          {product.shade}
        </Box>
        <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
          {[product.brand, product.configuration, product.kind !== 'pigment' && productKindWords[product.kind]]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      </>
    ),
  },
  { head: 'Lot', sort: 'number', cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{row.number}</span> },
  { head: 'Left', numeric: true, cell: (row) => leftWords(row) },
  { head: 'State', cell: (row) => <ExpiryChip lot={row} /> },
  { head: 'Expires', sort: 'expiresOn', from: 'lg', cell: (row) => <Day day={row.expiresOn} /> },
  { head: 'Opened', from: 'lg', cell: (row) => (row.openedOn ? <Day day={row.openedOn} /> : 'Closed') },
  { head: 'Received', sort: 'receivedOn', from: 'lg', cell: (row) => <Day day={row.receivedOn} /> },
  { head: 'Clinic', from: 'md', cell: (row) => <ClinicWord clinic={row.clinic} /> },
];

/** What may be used today, or every lot there was: the trail of a lot does not end when it expires. */
function ShowChoice({ address }: { address: ListAddress }) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={address.one('show') ?? 'usable'}
      aria-label="Which lots"
      onChange={(_, next: string | null) => next && address.set({ show: next === 'all' ? 'all' : null })}
    >
      <ToggleButton value="usable">Usable today</ToggleButton>
      <ToggleButton value="all">All lots</ToggleButton>
    </ToggleButtonGroup>
  );
}

/** Lots at the clinics: what is left, until when, and where. */
export function StockList() {
  const address = useListAddress({ field: 'expiresOn', order: 'ASC' });
  const { ids } = useClinicScope();
  const may = useMay();
  const today = useNow().toISOString().slice(0, 10);
  const [receiving, setReceiving] = useState(false);
  const all = address.one('show') === 'all';
  const kind = address.one('kind');
  const filter = {
    search: address.one('q'),
    clinicIds: ids.length > 0 ? ids : undefined,
    kinds: kind ? [kind] : undefined,
    productId: address.one('product'),
    usableOn: all ? undefined : today,
    left: all ? undefined : true,
  };
  const list = useRows<Row>('lots', filter, address);
  const receive = may('stock.edit') && (
    <Button variant="contained" startIcon={<Inventory2Outlined />} onClick={() => setReceiving(true)}>
      Receive lot
    </Button>
  );
  return (
    <>
      <ListPage
        title="Stock"
        tabs={<StockTabs />}
        actions={receive}
        filters={
          <>
            <SearchBox address={address} label="Lot, brand or shade" />
            <ChoiceFilter address={address} name="kind" word="Kind" choices={choicesOf(productKindWords)} />
            <ShowChoice address={address} />
          </>
        }
        filterNames={['q', 'kind', 'product']}
        address={address}
        list={list}
        columns={columns}
        open={(row) => `/stock/lots/${row.id}`}
        compact={(row) => (
          <>
            <span>{`Lot ${row.number} · ${leftWords(row)} left`}</span>
            <ExpiryChip lot={row} />
            <ClinicWord clinic={row.clinic} />
          </>
        )}
        empty={
          <Nothing
            icon={Inventory2Outlined}
            title={all ? 'No lots yet' : 'No usable lot'}
            text="Every lot a clinic receives belongs here, so that each session can say what went into the skin. Receive the first one from its label."
            action={receive}
          />
        }
      />
      {receiving && (
        <Suspense>
          <ReceiveLotDialog onClose={() => setReceiving(false)} />
        </Suspense>
      )}
    </>
  );
}
