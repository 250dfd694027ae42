import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined';
import { Autocomplete, Box, Button, Card, Skeleton, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useClinicWords } from '../../controls/ClinicWord.tsx';
import { type Column, RowTable } from '../../controls/list/RowTable.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import { LotListDocument, TracedClientsDocument, type TracedRowFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { counted } from '../../words/numbers.ts';
import { productsQuery } from '../stock/products-query.ts';
import { productWords } from '../stock/stock-words.ts';
import { whereWords } from './recall-words.ts';
import { StartRecallDialog } from './StartRecallDialog.tsx';

type Row = TracedRowFragment & { id: string };

/** At which clinics, by the names people there use. */
function Where({ row }: { row: Row }) {
  return <span>{whereWords(row, useClinicWords())}</span>;
}

const columns: readonly Column<Row>[] = [
  { head: 'Client', cell: ({ client }) => client.name },
  { head: 'Contact', cell: ({ client }) => client.phone ?? client.email ?? 'No phone or e-mail' },
  { head: 'Sessions', numeric: true, cell: ({ sessions }) => sessions },
  { head: 'Last', cell: ({ lastOn }) => <Day day={lastOn} /> },
  { head: 'Where', from: 'md', cell: (row) => <Where row={row} /> },
];

/** Which lot: a product, and one of the numbers that any clinic in reach has had of it. */
function LotChoice({
  product,
  lot,
  choose,
}: {
  product: string;
  lot: string;
  choose: (product: string, lot: string) => void;
}) {
  const { data: products = [] } = useQuery(productsQuery);
  const { data: lots = [] } = useQuery({
    queryKey: ['lots', 'numbers', product],
    enabled: product !== '',
    queryFn: async () => {
      const filter = { productId: product };
      const { items } = (await graphql(LotListDocument, { filter, page: { number: 1, size: 200 } })).lots;
      return [...new Set(items.map(({ number }) => number))];
    },
  });
  return (
    <Card sx={{ p: 5, mb: 4, display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      <Autocomplete
        options={products}
        value={products.find(({ id }) => id === product) ?? null}
        getOptionLabel={productWords}
        getOptionKey={({ id }) => id}
        onChange={(_, next) => choose(next?.id ?? '', '')}
        renderInput={(params) => <TextField {...params} label="Product" />}
      />
      <Autocomplete
        freeSolo
        disabled={product === ''}
        options={lots}
        value={lot}
        onChange={(_, next) => choose(product, next?.trim() ?? '')}
        renderInput={(params) => <TextField {...params} label="Lot number" helperText="As printed on the label" />}
      />
    </Card>
  );
}

function Found({ rows, product, lot }: { rows: Row[]; product: string; lot: string }) {
  const [starting, setStarting] = useState(false);
  const foreign = rows.filter(({ mixedAt }) => mixedAt.length > 0).length;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center', mb: 4 }}>
        <Box sx={{ flex: '1 1 320px' }}>
          <Typography variant="h2" component="p" role="status">
            {`${counted(rows.length, 'client')} treated with lot ${lot}`}
          </Typography>
          {foreign > 0 && (
            <Typography color="textSecondary">{`${foreign} of them through a mix made at another clinic`}</Typography>
          )}
        </Box>
        <Button variant="contained" color="error" onClick={() => setStarting(true)}>
          Recall this lot
        </Button>
      </Box>
      <Card sx={{ overflow: 'hidden' }}>
        {rows.length === 0 ? (
          <Nothing
            icon={PersonSearchOutlined}
            title="Nobody was treated with it"
            text="No session at the clinics you reach used this lot, on its own or in a mix. It can still be recalled, so that nobody uses it."
          />
        ) : (
          <RowTable
            label="Clients treated with the lot"
            columns={columns}
            rows={rows}
            open={({ clientId }) => `/clients/${clientId}`}
            compact={(row) => (
              <>
                <span>{row.client.phone ?? row.client.email ?? 'No phone or e-mail'}</span>
                <Where row={row} />
              </>
            )}
          />
        )}
      </Card>
      {starting && <StartRecallDialog {...{ product, lot, clients: rows.length }} onClose={() => setStarting(false)} />}
    </>
  );
}

/** From a lot to everybody treated with it: on its own, in a mix, at any clinic. */
export function TracePage() {
  const [params, setParams] = useSearchParams();
  const [product, lot] = [params.get('product') ?? '', params.get('lot') ?? ''];
  const choose = (nextProduct: string, nextLot: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('product', nextProduct);
        after.set('lot', nextLot);
        return after;
      },
      { replace: true },
    );
  const asked = product !== '' && lot !== '';
  const { data, error, refetch } = useQuery({
    queryKey: ['recalls', 'trace', product, lot],
    enabled: asked,
    queryFn: async () => (await graphql(TracedClientsDocument, { productId: product, lotNumber: lot })).tracedClients,
  });
  const rows = data?.map((traced): Row => ({ ...traced, id: traced.clientId }));
  return (
    <Page
      title="Trace a lot"
      back={{ to: '/stock/recalls', word: 'Recalls' }}
      lead="Everybody treated with it, at every clinic you reach, also through mixes of several lots and through jars made elsewhere."
    >
      <LotChoice product={product} lot={lot} choose={choose} />
      {asked && error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {asked && !data && !error && <Skeleton variant="rounded" height={320} />}
      {asked && rows && <Found rows={rows} product={product} lot={lot} />}
    </Page>
  );
}
