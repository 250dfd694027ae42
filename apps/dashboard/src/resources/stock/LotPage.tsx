import { Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { column, record } from '../../controls/layout.ts';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import { OpenLotDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { queryClient } from '../../providers/query-client.ts';
import { useMay } from '../../providers/viewer.ts';
import { dayOf } from '../../words/dates.ts';
import { ExpiryChip } from './ExpiryChip.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { type LotAct, LotDialog } from './LotDialog.tsx';
import { type LotRecord, lotQuery } from './lot-query.ts';
import { SignalOfLot } from './SignalOfLot.tsx';
import { amountWords, productKindWords, productWords } from './stock-words.ts';

function Actions({ lot, onAct }: { lot: LotRecord; onAct: (act: LotAct) => void }) {
  const may = useMay();
  const { id, version, clinic, openedOn, balance, recalledAt } = lot;
  const today = dayOf(useNow(), clinic.zone);
  const open = async () => {
    await graphql(OpenLotDocument, { input: { id, version, openedOn: today } });
    refreshTopics(queryClient, ['stock']);
  };
  const trace = new URLSearchParams({ product: lot.product.id, lot: lot.number });
  return (
    <>
      {may('recalls.run') && (
        <Button variant="outlined" component={RouterLink} to={`/stock/recalls/trace?${trace}`}>
          Who was treated with it
        </Button>
      )}
      {may('stock.edit') && openedOn === null && (
        <Button variant="outlined" onClick={() => void open()}>
          Opened today
        </Button>
      )}
      {may('stock.edit') && (
        <Button variant="outlined" onClick={() => onAct('discard')} disabled={balance <= 0}>
          Throw away
        </Button>
      )}
      {may('stock.edit') && (
        <Button variant="outlined" onClick={() => onAct('move')} disabled={balance <= 0 || recalledAt !== null}>
          Move
        </Button>
      )}
      {may('stock.edit') && (
        <Button variant="contained" onClick={() => onAct('count')}>
          Count
        </Button>
      )}
    </>
  );
}

/** One lot: what is left, until when, everything that happened to it, and how the skin took it. */
export function LotPage() {
  const { id = '' } = useParams();
  const [act, setAct] = useState<LotAct | null>(null);
  const { data: lot, error, refetch } = useQuery(lotQuery(id));
  if (error && !lot) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!lot) {
    return (
      <Page title="Lot" back={{ to: '/stock', word: 'Stock' }}>
        <Skeleton variant="rounded" height={320} />
      </Page>
    );
  }
  const { product } = lot;
  return (
    <Page
      title={`Lot ${lot.number}`}
      back={{ to: '/stock', word: 'Stock' }}
      mark={<ExpiryChip lot={lot} />}
      lead={`${productWords(product)} · ${lot.clinic.name}`}
      actions={<Actions lot={lot} onAct={setAct} />}
    >
      <Box sx={record}>
        <Box sx={column}>
          <LedgerTable lot={lot} />
        </Box>
        <Box sx={column}>
          <Section title="Left">
            <Typography variant="h1" component="p" className="figures">
              {amountWords(lot.balance, product.unit)}
            </Typography>
            <Typography color="textSecondary">The sum of the ledger</Typography>
          </Section>
          <Section title="Label">
            <Facts
              facts={[
                ['Kind', productKindWords[product.kind]],
                [
                  'Product',
                  <Link key="product" component={RouterLink} to={`/stock?show=all&product=${product.id}`}>
                    {productWords(product)}
                  </Link>,
                ],
                ['Configuration', product.configuration ?? undefined],
                ['Expires', <Day key="expires" day={lot.expiresOn} />],
                ['Received', <Day key="received" day={lot.receivedOn} />],
                ['Opened', lot.openedOn ? <Day key="opened" day={lot.openedOn} /> : 'Closed'],
                ['Clinic', lot.clinic.name],
              ]}
            />
          </Section>
          {product.kind === 'pigment' && <SignalOfLot productId={product.id} lotNumber={lot.number} />}
        </Box>
      </Box>
      {act && <LotDialog act={act} lot={lot} onClose={() => setAct(null)} />}
    </Page>
  );
}
