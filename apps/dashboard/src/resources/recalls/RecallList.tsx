import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import { Box, Button, Card, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { type Column, RowTable } from '../../controls/list/RowTable.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Page } from '../../controls/Page.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Day } from '../../controls/When.tsx';
import { RecallListDocument, type RecallListQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { StockTabs } from '../stock/StockTabs.tsx';
import { productWords } from '../stock/stock-words.ts';
import { recallLook } from './recall-look.ts';
import { progressWords } from './recall-words.ts';

type Row = RecallListQuery['recalls']['items'][number];

const columns: readonly Column<Row>[] = [
  {
    head: 'Lot',
    cell: ({ lotNumber, product }) => (
      <>
        <Box component="span" sx={{ fontWeight: 500 }}>
          {lotNumber}
        </Box>
        <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
          {productWords(product)}
        </Box>
      </>
    ),
  },
  { head: 'State', cell: ({ closedAt }) => <StateChip look={recallLook(closedAt)} /> },
  { head: 'Progress', cell: ({ progress }) => progressWords(progress) },
  { head: 'Since', cell: ({ startedAt }) => <Day day={startedAt.slice(0, 10)} /> },
  { head: 'Why', from: 'md', cell: ({ reason }) => reason },
];

/** Every recall of the chain, open ones first. */
export function RecallList() {
  const { data, error, refetch } = useQuery({
    queryKey: ['recalls', 'list'],
    queryFn: async () => (await graphql(RecallListDocument, { page: { number: 1, size: 50 } })).recalls,
  });
  const trace = (
    <Button variant="contained" component={Link} to="/stock/recalls/trace">
      Trace a lot
    </Button>
  );
  return (
    <Page title="Recalls" tabs={<StockTabs />} actions={data?.items.length ? trace : undefined}>
      <Card sx={{ overflow: 'hidden' }}>
        {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton variant="rectangular" height={240} />}
        {data?.items.length === 0 && (
          <Nothing
            icon={CampaignOutlined}
            title="No recalls"
            text="When a maker calls a lot back, or a lot looks bad, trace it: everybody treated with it is listed in seconds, at every clinic, also through mixes."
            action={trace}
          />
        )}
        {data && data.items.length > 0 && (
          <RowTable
            label="Recalls"
            columns={columns}
            rows={data.items}
            open={({ id }) => `/stock/recalls/${id}`}
            compact={(row) => (
              <>
                <StateChip look={recallLook(row.closedAt)} />
                <span>{progressWords(row.progress)}</span>
              </>
            )}
          />
        )}
      </Card>
    </Page>
  );
}
