import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import { Box, Card, Skeleton, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { ClinicWord, useClinicWords } from '../../controls/ClinicWord.tsx';
import { column } from '../../controls/layout.ts';
import { useListAddress } from '../../controls/list/list-address.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { treatmentStates } from '../../controls/states.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { OverviewDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { type ClinicScope, useClinicScope } from '../../shell/clinic-scope.ts';
import { dayOf, dayWords, monthWords, timeOf, whenWords } from '../../words/dates.ts';
import { countWords, percentWords } from '../../words/numbers.ts';
import { ChartCard } from './ChartCard.tsx';
import { ClinicTable } from './ClinicTable.tsx';
import { FigureRow } from './FigureRow.tsx';
import { FigureTable } from './FigureTable.tsx';
import {
  busiestMonth,
  countOf,
  inMonth,
  type Overview,
  satisfactionFinding,
  sessionsFinding,
  shareWords,
  treatmentsFinding,
} from './findings.ts';
import type { Rows } from './links.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import { type Period, periodOf } from './period.ts';
import { ReportTabs } from './ReportTabs.tsx';
import { SatisfactionChart } from './SatisfactionChart.tsx';
import { StatesChart, stateOrder } from './StatesChart.tsx';

const SessionsChart = lazy(async () => ({ default: (await import('./SessionsChart.tsx')).SessionsChart }));

function sourceWords(period: Period, scope: ClinicScope, today: string): string {
  const where = scope.clinics.length === 1 ? (scope.clinics[0]?.name ?? '') : `${scope.clinics.length} clinics`;
  return `${where}, ${dayWords(period.from, today)} to ${dayWords(period.to, today)}, days by each clinic’s own clock.`;
}

function SessionsCard({ overview, rows, source }: { overview: Overview; rows: Rows; source: string }) {
  const { months } = overview;
  const table = months.map((month) => ({
    key: month.month,
    head: monthWords(month.month),
    cells: [month.sessions, month.perfecting, month.topUps, inMonth(month)].map(countWords),
  }));
  return (
    <ChartCard
      title={sessionsFinding(months, overview)}
      source={['Completed sessions by the month they started.', busiestMonth(months), source].filter(Boolean).join(' ')}
      chart={
        <Suspense fallback={<Skeleton variant="rounded" height={280} />}>
          {months.some((month) => inMonth(month) > 0) ? (
            <SessionsChart months={months} rows={rows} />
          ) : (
            <Nothing
              icon={InsightsOutlined}
              title="Nothing to draw yet"
              text="The first completed session draws the first bar. Choose a longer period to look further back."
            />
          )}
        </Suspense>
      }
      table={
        <FigureTable
          label="Sessions by month"
          heads={['Month', 'Sessions of courses', 'Perfecting visits', 'Top-ups', 'Together']}
          rows={table}
        />
      }
    />
  );
}

function StatesCard({ overview, rows }: { overview: Overview; rows: Rows }) {
  const all = stateOrder.reduce((sum, state) => sum + countOf(overview.total, state), 0);
  const table = stateOrder.map((state) => {
    const count = countOf(overview.total, state);
    return {
      key: state,
      head: treatmentStates[state].word,
      cells: [countWords(count), all === 0 ? 'none' : percentWords(count / all)],
    };
  });
  return (
    <ChartCard
      title={treatmentsFinding(overview.total)}
      source={`All ${countWords(all)} treatments of these clinics in the state they are in now, whatever the period.`}
      chart={<StatesChart figures={overview.total} rows={rows} />}
      table={<FigureTable label="Treatments by state" heads={['State', 'Treatments', 'Of all']} rows={table} />}
    />
  );
}

function SatisfactionCard({ overview, rows, source }: { overview: Overview; rows: Rows; source: string }) {
  const clinicWords = useClinicWords();
  const interval = (lower: number | null, upper: number | null) =>
    lower === null || upper === null ? 'unknown' : `${percentWords(lower)} to ${percentWords(upper)}`;
  const table = overview.clinics.map(({ clinic, figures: { satisfaction } }) => ({
    key: clinic.id,
    head: <ClinicWord clinic={clinic} />,
    cells: [shareWords(satisfaction), interval(satisfaction.highLower, satisfaction.highUpper)],
  }));
  return (
    <ChartCard
      title={satisfactionFinding(overview, clinicWords)}
      source={`Share of satisfaction scores of 8 or more of 10, with its 95 % interval; hollow dots have fewer than 20 answers. ${source}`}
      chart={<SatisfactionChart overview={overview} rows={rows} />}
      table={
        <FigureTable
          label="Satisfaction by clinic"
          heads={['Clinic', 'Scores of 8 or more', '95 % interval']}
          rows={table}
        />
      }
    />
  );
}

function Loading() {
  return (
    <Box role="status" aria-label="Loading the figures" sx={{ display: 'grid', gap: 5 }}>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr 1fr', lg: 'repeat(4, 1fr)' } }}>
        {[0, 1, 2, 3].map((each) => (
          <Skeleton key={each} variant="rounded" height={136} />
        ))}
      </Box>
      <Skeleton variant="rounded" height={400} />
    </Box>
  );
}

/** The chain at a glance: what was done, where the courses stand, how satisfied clients are. */
export function OverviewPage() {
  const now = useNow();
  const scope = useClinicScope();
  const zone = scope.clinics[0]?.zone ?? 'UTC';
  const today = dayOf(now, zone);
  const address = useListAddress({ field: 'from', order: 'ASC' });
  const period = periodOf(address.one('from'), address.one('to'), today);
  const filter = { ...period, clinicIds: scope.ids.length > 0 ? scope.ids : null };
  const { data, error, refetch } = useQuery({
    queryKey: ['overview', filter],
    queryFn: async ({ signal }) => (await graphql(OverviewDocument, { filter }, { signal })).overview,
    placeholderData: keepPreviousData,
  });
  const rows: Rows = { period, clinics: scope.ids };
  const source = sourceWords(period, scope, today);
  const updated =
    data?.updatedAt &&
    (dayOf(data.updatedAt, zone) === today ? timeOf(data.updatedAt, zone) : whenWords(data.updatedAt, zone, now));
  return (
    <Page
      title="Overview"
      lead={updated ? `Updated ${updated}; refreshes itself` : 'Refreshes itself'}
      tabs={<ReportTabs />}
      actions={<PeriodChoice address={address} period={period} today={today} />}
    >
      {error && !data && (
        <Card>
          <Trouble problem={error} onRetry={() => void refetch()} />
        </Card>
      )}
      {!data && !error && <Loading />}
      {data && (
        <Box sx={column}>
          <FigureRow figures={data.total} rows={rows} />
          <Box
            sx={{
              display: 'grid',
              gap: 5,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.6fr) minmax(0, 1fr)' },
            }}
          >
            <SessionsCard overview={data} rows={rows} source={source} />
            <StatesCard overview={data} rows={rows} />
          </Box>
          <SatisfactionCard overview={data} rows={rows} source={source} />
          <ClinicTable overview={data} rows={rows} />
          <Typography
            variant="caption"
            color="textSecondary"
          >{`Sums of clinics equal the line “All together”. ${source}`}</Typography>
        </Box>
      )}
    </Page>
  );
}
