import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { SearchBox } from '../../controls/list/filters.tsx';
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
import { ExpiryChip } from './ExpiryChip.tsx';

const ReceiveLotDialog = lazy(async () => ({ default: (await import('./ReceiveLotDialog.tsx')).ReceiveLotDialog }));

type Row = LotRowFragment;

const columns: readonly Column<Row>[] = [
  {
    head: 'Pigment',
    cell: (row) => (
      <>
        <Box component="span" sx={{ fontWeight: 500 }}>
          {row.product.shade}
        </Box>
        <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
          {row.product.brand}
        </Box>
      </>
    ),
  },
  { head: 'Lot', sort: 'number', cell: (row) => row.number },
  { head: 'State', cell: (row) => <ExpiryChip lot={row} /> },
  { head: 'Expires', sort: 'expiresOn', cell: (row) => <Day day={row.expiresOn} /> },
  { head: 'Received', sort: 'receivedOn', from: 'md', cell: (row) => <Day day={row.receivedOn} /> },
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

/** Pigment lots at the clinics. A row leads to the sessions it was used in. */
export function StockList() {
  const address = useListAddress({ field: 'expiresOn', order: 'ASC' });
  const { ids } = useClinicScope();
  const may = useMay();
  const today = useNow().toISOString().slice(0, 10);
  const [receiving, setReceiving] = useState(false);
  const filter = {
    search: address.one('q'),
    clinicIds: ids.length > 0 ? ids : undefined,
    usableOn: address.one('show') === 'all' ? undefined : today,
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
        actions={receive}
        filters={
          <>
            <SearchBox address={address} label="Lot, brand or shade" />
            <ShowChoice address={address} />
          </>
        }
        filterNames={['q']}
        address={address}
        list={list}
        columns={columns}
        open={(row) => (may('record.read') ? `/sessions?lot=${row.id}` : undefined)}
        compact={(row) => (
          <>
            <span>{`Lot ${row.number}`}</span>
            <ExpiryChip lot={row} />
            <ClinicWord clinic={row.clinic} />
          </>
        )}
        empty={
          <Nothing
            icon={Inventory2Outlined}
            title={address.one('show') === 'all' ? 'No pigment lots yet' : 'No usable lot'}
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
