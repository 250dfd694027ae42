import HelpOutlineRounded from '@mui/icons-material/HelpOutlineRounded';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import TaskAltRounded from '@mui/icons-material/TaskAltRounded';
import VaccinesOutlined from '@mui/icons-material/VaccinesOutlined';
import { Box, Card, Link, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { type Column, RowTable } from '../../controls/list/RowTable.tsx';
import { Nothing } from '../../controls/Nothing.tsx';
import { Page } from '../../controls/Page.tsx';
import { StateChip, type StateLook } from '../../controls/StateChip.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import type { LotSignalsQuery, SignalState } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { dayInFull } from '../../words/dates.ts';
import { counted, countWords } from '../../words/numbers.ts';
import { StockTabs } from './StockTabs.tsx';
import { decimal, type Signal, signalSentence } from './signal-words.ts';
import { signalsQuery } from './signals-query.ts';
import { productWords } from './stock-words.ts';

const looks: Record<SignalState, StateLook> = {
  more_than_expected: {
    word: 'More than expected',
    tone: 'error',
    icon: ReportProblemOutlined,
    meaning: 'More reactions than chance explains, having looked at every lot',
  },
  as_expected: { word: 'As expected', tone: 'success', icon: TaskAltRounded, meaning: 'Within what chance explains' },
  too_few: { word: 'Too few to say', tone: 'quiet', icon: HelpOutlineRounded, meaning: 'Fewer than 20 sessions' },
};

type Row = Signal & { id: string };

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
  { head: 'What it says', cell: ({ state }) => <StateChip look={looks[state]} /> },
  { head: 'Reactions', numeric: true, cell: ({ reactions }) => countWords(reactions) },
  { head: 'Expected', numeric: true, cell: ({ expected }) => decimal(expected) },
  { head: 'Sessions', numeric: true, cell: ({ sessions }) => countWords(sessions) },
  {
    head: 'Times as many (95 %)',
    numeric: true,
    from: 'md',
    cell: ({ ratio, ratioLower, ratioUpper }) =>
      ratio === null ? '–' : `${decimal(ratio)} (${decimal(ratioLower ?? 0)}–${decimal(ratioUpper ?? 0)})`,
  },
  {
    head: 'q',
    numeric: true,
    from: 'md',
    cell: ({ q }) => (q === null ? '–' : q < 0.001 ? '< 0.001' : q.toFixed(3)),
  },
];

/** The finding in one sentence, as the title of what follows. */
function finding({ lots }: LotSignalsQuery['lotSignals']): string {
  const odd = lots.filter(({ state }) => state === 'more_than_expected');
  const judged = lots.filter(({ state }) => state !== 'too_few').length;
  if (judged === 0) return 'No lot has been used in 20 sessions yet: too few to say.';
  if (odd.length === 0) return `None of ${counted(judged, 'lot')} reacted more often than expected.`;
  return `${odd.length} of ${counted(judged, 'lot')} reacted more often than expected.`;
}

function Method({ since, sessions, reactions }: LotSignalsQuery['lotSignals']) {
  return (
    <Typography color="textSecondary" sx={{ mt: 4, maxWidth: '80ch' }}>
      {`Counted: ${countWords(sessions)} completed sessions since ${dayInFull(since)} at the clinics you reach, ${countWords(reactions)} of them with a moderate or severe reaction. `}
      Expected: what the same number of sessions on the same skin types showed with other lots. A lot stands out when
      its exact probability, adjusted for all lots looked at (Benjamini and Hochberg), is at most 5 %: of the lots that
      stand out, about one in twenty does so by chance. Several sessions of one client count one by one. A session with
      a blend counts once, whole, for each lot in it: lots that are always mixed together cannot be told apart here.
    </Typography>
  );
}

/** Which lots reacted more often than the skins they were used on explain. */
export function LotSignals() {
  const may = useMay();
  const { data, error, refetch } = useQuery(signalsQuery);
  const rows = data?.lots.map((lot): Row => ({ ...lot, id: `${lot.product.id} ${lot.lotNumber}` }));
  const trace = ({ product, lotNumber }: Signal) =>
    `/stock/recalls/trace?${new URLSearchParams({ product: product.id, lot: lotNumber })}`;
  return (
    <Page title="Reactions by lot" tabs={<StockTabs />}>
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {data && (
        <Typography variant="h2" component="p" sx={{ mb: 4 }}>
          {finding(data)}
        </Typography>
      )}
      {data?.lots
        .filter(({ state }) => state === 'more_than_expected')
        .map((lot) => (
          <Card key={lot.lotNumber} sx={{ p: 5, mb: 4, borderColor: 'error.main' }}>
            <Typography variant="h3" component="h2">{`Lot ${lot.lotNumber}, ${productWords(lot.product)}`}</Typography>
            <Typography sx={{ mt: 1 }}>{signalSentence(lot)}</Typography>
            {may('recalls.run') && (
              <Link component={RouterLink} to={trace(lot)} sx={{ display: 'inline-block', mt: 2 }}>
                Who was treated with it
              </Link>
            )}
          </Card>
        ))}
      <Card sx={{ overflow: 'hidden' }}>
        {!data && !error && <Skeleton variant="rectangular" height={320} />}
        {rows?.length === 0 && (
          <Nothing
            icon={VaccinesOutlined}
            title="No lot was used yet"
            text="Once sessions are completed, each lot of the last two years stands here beside what was to be expected."
          />
        )}
        {rows && rows.length > 0 && (
          <RowTable
            label="Reactions by lot"
            columns={columns}
            rows={rows}
            open={may('recalls.run') ? trace : undefined}
            compact={(row) => (
              <>
                <StateChip look={looks[row.state]} />
                <span>{signalSentence(row)}</span>
              </>
            )}
          />
        )}
      </Card>
      {data && <Method {...data} />}
    </Page>
  );
}
