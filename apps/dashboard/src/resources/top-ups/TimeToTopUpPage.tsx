import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import { Box, Card, Skeleton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { fewestInCurve, mostCurves } from '@stipple/domain/top-ups';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { column } from '../../controls/layout.ts';
import { ChoiceFilter } from '../../controls/list/filters.tsx';
import { type ListAddress, useListAddress } from '../../controls/list/list-address.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import {
  type Indication,
  TimeToTopUpDocument,
  type TimeToTopUpQuery,
  type WaitGrouping,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { dayOf } from '../../words/dates.ts';
import { counted, countWords, percentWords } from '../../words/numbers.ts';
import { choicesOf, indicationWords } from '../../words/terms.ts';
import { ChartCard } from '../reports/ChartCard.tsx';
import { FigureTable } from '../reports/FigureTable.tsx';
import { ReportTabs } from '../reports/ReportTabs.tsx';
import {
  countedWords,
  differenceWords,
  findingOf,
  type Group,
  groupingWords,
  groupName,
  intervalWords,
  lengthWords,
  medianWords,
  type Reading,
} from './wait-words.ts';

const WaitChart = lazy(async () => ({ default: (await import('./WaitChart.tsx')).WaitChart }));
const AtRisk = lazy(async () => ({ default: (await import('./WaitChart.tsx')).AtRisk }));

type Report = TimeToTopUpQuery['timeToTopUp'];

const yearsBack = 12;

const drawing = <Skeleton variant="rounded" height={320} />;

function AfterChoice({ address, after }: { address: ListAddress; after: 'course' | 'top_up' }) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={after}
      aria-label="Waiting after"
      onChange={(_, next: string | null) => next && address.set({ after: next === 'course' ? null : next })}
    >
      <ToggleButton value="course">After the course</ToggleButton>
      <ToggleButton value="top_up">After a top-up</ToggleButton>
    </ToggleButtonGroup>
  );
}

const monthsTable = ({ points }: Reading) =>
  points
    .filter(({ month }) => month % 6 === 0)
    .map(({ month, share, lower, upper, atRisk }) => ({
      key: String(month),
      head: lengthWords(month),
      cells: [
        percentWords(share),
        lower === null || upper === null ? 'none' : `${percentWords(lower)} to ${percentWords(upper)}`,
        countWords(atRisk),
      ],
    }));

/** Everybody together: the curve, how sure it is, what it stands on. */
function AllCard({ all, source }: { all: Reading; source: string }) {
  const curves = [{ name: 'All', points: all.points }];
  return (
    <ChartCard
      title={findingOf(all)}
      source={`${countedWords(all)} ${source}`}
      chart={
        all.clients < fewestInCurve ? (
          <Nothing
            icon={HourglassEmptyOutlined}
            title="Nothing to draw yet"
            text={`A curve is drawn from ${fewestInCurve} clients on. Look at a longer period, at more clinics, or come back when more courses have ended.`}
          />
        ) : (
          <Suspense fallback={drawing}>
            <WaitChart curves={curves} />
            <AtRisk curves={curves} />
          </Suspense>
        )
      }
      table={
        <FigureTable
          label="Share still without a top-up"
          heads={['After', 'Still without', '95 % interval', 'Under observation']}
          rows={monthsTable(all)}
        />
      }
    />
  );
}

/** People and clinics are put beside each other, not in an order: whom they treat is not accounted for here. */
function groupsTitle(groups: readonly { name: string; reading: Reading }[], by: WaitGrouping): string {
  if (by === 'practitioner' || by === 'clinic') return `By ${by}, not adjusted for whom they treat`;
  const told = groups.filter(({ reading }) => reading.median.months !== null);
  const inOrder = told.sort((a, b) => (a.reading.median.months ?? 0) - (b.reading.median.months ?? 0));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || first === last) return `${groupingWords[by]}: too early to compare`;
  const length = ({ reading }: { reading: Reading }) => lengthWords(reading.median.months ?? 0);
  return `Half are back after ${length(first)} (${first.name}) to ${length(last)} (${last.name})`;
}

/** The same clients told apart. */
function GroupsCard({ report, by }: { report: Report; by: WaitGrouping }) {
  const named = report.groups.map((group: Group, place) => ({ ...group, name: groupName(group, by, place) }));
  const enough = named.filter(({ key, reading }) => key !== null && reading.clients >= fewestInCurve);
  const curves = enough.slice(0, mostCurves).map(({ name, reading }) => ({ name, points: reading.points }));
  const notes = [
    report.difference && differenceWords(report.difference),
    enough.length > mostCurves &&
      `The chart shows the ${mostCurves} largest of ${enough.length} groups; the table all.`,
    report.hidden > 0 && `${counted(report.hidden, 'client')} in groups too small to be shown.`,
  ];
  return (
    <ChartCard
      title={groupsTitle(enough, by)}
      source={notes.filter(Boolean).join(' ')}
      chart={
        curves.length === 0 ? (
          <Nothing
            icon={HourglassEmptyOutlined}
            title="No group is large enough"
            text={`Groups are drawn from ${fewestInCurve} clients on; the table has them all.`}
          />
        ) : (
          <Suspense fallback={drawing}>
            <WaitChart curves={curves} />
            <AtRisk curves={curves} />
          </Suspense>
        )
      }
      table={
        <FigureTable
          label={`By ${groupingWords[by].toLowerCase()}`}
          heads={[
            groupingWords[by],
            'Clients',
            'Topped up',
            'Half are back after (95 % interval)',
            'Mean of the first 5 years',
          ]}
          rows={named.map(({ key, name, reading }) => ({
            key: key ?? '',
            head: name,
            cells: [
              countWords(reading.clients),
              countWords(reading.toppedUp),
              medianWords(reading),
              reading.meanWithinFiveYears === null ? 'not observed so long' : lengthWords(reading.meanWithinFiveYears),
            ],
          }))}
        />
      }
    />
  );
}

function Headline({ all }: { all: Reading }) {
  const figures = [
    {
      word: 'Half are back after',
      value: all.median.months === null ? 'Not yet known' : lengthWords(all.median.months),
      note: `95 % interval: ${intervalWords(all)}`,
    },
    { word: 'Came back', value: countWords(all.toppedUp), note: `of ${counted(all.clients, 'client')}` },
    { word: 'Waiting', value: countWords(all.waiting), note: 'their time so far counts' },
    {
      word: 'Gone',
      value: countWords(all.left + all.outOfTouch),
      note: `${countWords(all.left)} left, ${countWords(all.outOfTouch)} out of touch`,
    },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr 1fr', lg: 'repeat(4, 1fr)' } }}>
      {figures.map(({ word, value, note }) => (
        <Card key={word} sx={{ p: 5 }}>
          <Typography color="textSecondary">{word}</Typography>
          <Typography variant="h1" component="p" className="figures" sx={{ my: 1 }}>
            {value}
          </Typography>
          <Typography variant="caption" component="div" color="textSecondary">
            {note}
          </Typography>
        </Card>
      ))}
    </Box>
  );
}

/** When clients really come back for their top-up. */
export function TimeToTopUpPage() {
  const scope = useClinicScope();
  const today = dayOf(useNow(), scope.clinics[0]?.zone ?? 'UTC');
  const address = useListAddress({ field: 'after', order: 'ASC' });
  const by = (Object.keys(groupingWords) as WaitGrouping[]).find((each) => each === address.one('by'));
  const after = address.one('after') === 'top_up' ? ('top_up' as const) : ('course' as const);
  const indication = address.one('indication') as Indication | undefined;
  const from = `${Number(today.slice(0, 4)) - yearsBack}${today.slice(4)}`;
  const filter = { from, to: today, after, by, indication, clinicIds: scope.ids.length > 0 ? scope.ids : null };
  const { data, error, refetch } = useQuery({
    queryKey: ['overview', 'time-to-top-up', filter],
    queryFn: async ({ signal }) => (await graphql(TimeToTopUpDocument, { filter }, { signal })).timeToTopUp,
    placeholderData: keepPreviousData,
  });
  const where = scope.clinics.length === 1 ? (scope.clinics[0]?.name ?? '') : `${scope.clinics.length} clinics`;
  const source = `${where}, courses that ended in the last ${yearsBack} years, days by each clinic’s own clock. Counted from the last session of the course${after === 'top_up' ? ' or top-up' : ''}; perfecting visits belong to the course. Who left counts until then, who is out of touch until the last contact.`;
  return (
    <Page
      title="Time to top-up"
      lead="When clients come back, and how sure that is. Everybody counts, also those still waiting."
      tabs={<ReportTabs />}
    >
      <Box sx={column}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }} className="no-print">
          <AfterChoice address={address} after={after} />
          <ChoiceFilter address={address} name="by" word="Told apart by" choices={choicesOf(groupingWords)} />
          <ChoiceFilter address={address} name="indication" word="Indication" choices={choicesOf(indicationWords)} />
        </Box>
        {error && !data && (
          <Card>
            <Trouble problem={error} onRetry={() => void refetch()} />
          </Card>
        )}
        {!data && !error && (
          <Box role="status" aria-label="Loading the curve" sx={column}>
            <Skeleton variant="rounded" height={136} />
            <Skeleton variant="rounded" height={460} />
          </Box>
        )}
        {data && (
          <>
            <Headline all={data.all} />
            {by && <GroupsCard report={data} by={by} />}
            <AllCard all={data.all} source={source} />
          </>
        )}
      </Box>
    </Page>
  );
}
