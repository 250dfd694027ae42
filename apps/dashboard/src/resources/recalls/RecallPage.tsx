import PrintOutlined from '@mui/icons-material/PrintOutlined';
import {
  Alert,
  Box,
  Button,
  Card,
  LinearProgress,
  Skeleton,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { SearchBox } from '../../controls/list/filters.tsx';
import { useListAddress } from '../../controls/list/list-address.ts';
import { Page } from '../../controls/Page.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { type ReachState, RecallClientsDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { dayInFull } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { productWords } from '../stock/stock-words.ts';
import { AttemptDialog } from './AttemptDialog.tsx';
import { CloseRecallDialog } from './CloseRecallDialog.tsx';
import { RecallClientCard } from './RecallClientCard.tsx';
import { recallLook } from './recall-look.ts';
import { type RecallClient, type RecallRecord, recallQuery } from './recall-query.ts';
import { progressWords, reachWords } from './recall-words.ts';

function Summary({ recall }: { recall: RecallRecord }) {
  const { progress, reason, startedAt, startedBy, closedAt, closedBy, summary } = recall;
  const share = progress.clients === 0 ? 100 : (progress.reached / progress.clients) * 100;
  return (
    <Card sx={{ p: 5, mb: 4, display: 'grid', gap: 3 }}>
      <Typography variant="h2" component="p" role="status">
        {progressWords(progress)}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={share}
        aria-label="Clients reached"
        sx={{ height: 8, borderRadius: 4 }}
      />
      <Typography color="textSecondary">
        {`${reason} Recalled on ${dayInFull(startedAt.slice(0, 10))}${startedBy ? ` by ${startedBy.name}` : ''}; since then no clinic may use the lot or a mix of it.`}
      </Typography>
      {closedAt && (
        <Alert severity="success">
          {`Closed on ${dayInFull(closedAt.slice(0, 10))}${closedBy ? ` by ${closedBy.name}` : ''}. ${summary ?? ''}`}
        </Alert>
      )}
    </Card>
  );
}

const PAGE = 200;

/** The work list, to be told one by one, and printed. */
function WorkList({ recall }: { recall: RecallRecord }) {
  const address = useListAddress({ field: 'state', order: 'ASC' });
  const [telling, setTelling] = useState<RecallClient | null>(null);
  const state = address.one('state') as ReachState | undefined;
  const search = address.one('q');
  const filter = { recallId: recall.id, ...(state && { states: [state] }), ...(search && { search }) };
  const { data, error, refetch } = useQuery({
    queryKey: ['recalls', 'clients', filter],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      (await graphql(RecallClientsDocument, { filter, page: { number: address.page, size: PAGE } })).recallClients,
  });
  return (
    <>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 4 }}>
        <SearchBox address={address} label="Client" />
        <ToggleButtonGroup
          exclusive
          size="small"
          value={state ?? 'all'}
          aria-label="Which clients"
          onChange={(_, next: string | null) => next && address.set({ state: next === 'all' ? null : next })}
        >
          <ToggleButton value="all">All</ToggleButton>
          {(['to_reach', 'tried', 'reached'] as const).map((each) => (
            <ToggleButton key={each} value={each}>
              {reachWords[each]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {data?.items.length === 0 && <Typography color="textSecondary">No client in this part of the list.</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
        {data?.items.map((client) => (
          <RecallClientCard
            key={client.clientId}
            client={client}
            onTell={recall.closedAt === null ? () => setTelling(client) : undefined}
          />
        ))}
      </Box>
      {data && data.total > PAGE && (
        <Box className="no-print" sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 4 }}>
          <Button variant="outlined" disabled={address.page === 1} onClick={() => address.goTo(address.page - 1)}>
            Before
          </Button>
          <Button
            variant="outlined"
            disabled={address.page * PAGE >= data.total}
            onClick={() => address.goTo(address.page + 1)}
          >
            Next
          </Button>
          <Typography color="textSecondary">{`${counted(data.total, 'client')} in all`}</Typography>
        </Box>
      )}
      {telling && <AttemptDialog recallId={recall.id} client={telling} onClose={() => setTelling(null)} />}
    </>
  );
}

/** One recall: how far it has come, who is still to be told, and its end. */
export function RecallPage() {
  const { id = '' } = useParams();
  const [closing, setClosing] = useState(false);
  const { data: recall, error, refetch } = useQuery(recallQuery(id));
  const back = { to: '/stock/recalls', word: 'Recalls' };
  if (error && !recall) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  if (!recall) {
    return (
      <Page title="Recall" back={back}>
        <Skeleton variant="rounded" height={320} />
      </Page>
    );
  }
  return (
    <Page
      title={`Recall of lot ${recall.lotNumber}`}
      back={back}
      mark={<StateChip look={recallLook(recall.closedAt)} />}
      lead={productWords(recall.product)}
      actions={
        <>
          <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
            Print
          </Button>
          {recall.closedAt === null && (
            <Button variant="contained" onClick={() => setClosing(true)}>
              Close the recall
            </Button>
          )}
        </>
      }
    >
      <Summary recall={recall} />
      <WorkList recall={recall} />
      {closing && <CloseRecallDialog recall={recall} onClose={() => setClosing(false)} />}
    </Page>
  );
}
