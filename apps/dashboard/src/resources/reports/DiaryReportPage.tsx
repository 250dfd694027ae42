import { Alert, Box, Card, Skeleton, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { column } from '../../controls/layout.ts';
import { useListAddress } from '../../controls/list/list-address.ts';
import { useNow } from '../../controls/now.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { DiaryReportDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { type ClinicScope, useClinicScope } from '../../shell/clinic-scope.ts';
import { dayOf, dayWords } from '../../words/dates.ts';
import { counted, countWords, percentWords } from '../../words/numbers.ts';
import { ChartCard } from './ChartCard.tsx';
import { cellsOf, DiaryTable } from './DiaryTable.tsx';
import {
  type DiaryReport,
  daysAheadFinding,
  daysAheadNote,
  gapNote,
  groupWords,
  medianWords,
  noShowNote,
  shareOf,
  utilisationFinding,
  utilisationNote,
} from './diary-findings.ts';
import { type DiaryRowsOf, toBooked, toEnded, toMissed, toStanding } from './diary-links.ts';
import { Amount, Figure } from './Figure.tsx';
import { FigureTable } from './FigureTable.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { type Period, periodOf } from './period.ts';
import { ReportTabs } from './ReportTabs.tsx';
import { ShareBars } from './ShareBars.tsx';

interface Shown {
  report: DiaryReport;
  rows: DiaryRowsOf;
  source: string;
}

function sourceWords({ from, to }: Period, { clinics }: ClinicScope, today: string): string {
  const where = clinics.length === 1 ? (clinics[0]?.name ?? '') : `${clinics.length} clinics`;
  return `${where}, ${dayWords(from, today)} to ${dayWords(to, today)}, days by each clinic’s own clock.`;
}

function FourFigures({ report: { total }, rows }: Shown) {
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(4, 1fr)' } }}>
      <Figure
        word="Utilisation"
        value={shareOf(total.bookedMinutes, total.hoursMinutes)}
        to={toStanding(rows)}
        note={utilisationNote(total)}
      />
      <Figure
        word="No-shows"
        value={shareOf(total.noShows, total.known)}
        to={toMissed(rows)}
        note={<Amount to={toEnded(rows)}>{noShowNote(total)}</Amount>}
      />
      <Figure word="Booked ahead, median" value={medianWords(total)} to={toBooked(rows)} note={daysAheadNote(total)} />
      <Figure
        word="Gaps between appointments"
        value={shareOf(total.gapMinutes, total.hoursMinutes)}
        to={toStanding(rows)}
        note={`${gapNote(total)}, of all hours worked`}
      />
    </Box>
  );
}

function UtilisationCard({ report, rows, source }: Shown) {
  const bars = report.clinics.map(({ clinic, figures }) => ({
    key: clinic.id,
    head: <ClinicWord clinic={clinic} />,
    share: figures.hoursMinutes === 0 ? null : figures.bookedMinutes / figures.hoursMinutes,
    words: (
      <Amount to={toStanding({ ...rows, clinics: [clinic.id] })}>
        {`${shareOf(figures.bookedMinutes, figures.hoursMinutes)} of ${countWords(figures.hoursMinutes / 60)} h`}
      </Amount>
    ),
  }));
  const table = report.clinics.map(({ clinic, figures }) => ({
    key: clinic.id,
    head: <ClinicWord clinic={clinic} />,
    cells: [
      countWords(figures.bookedMinutes / 60),
      countWords(figures.hoursMinutes / 60),
      shareOf(figures.bookedMinutes, figures.hoursMinutes),
    ],
  }));
  return (
    <ChartCard
      title={utilisationFinding(report)}
      source={`Hours in which somebody was booked and neither cancelled nor stayed away, of the hours practitioners were at work while the clinic was open. ${source}`}
      chart={<ShareBars bars={bars} />}
      table={
        <FigureTable label="Utilisation by clinic" heads={['Clinic', 'Booked h', 'Hours', 'Share']} rows={table} />
      }
    />
  );
}

function DaysAheadCard({ report: { total }, source }: Shown) {
  const groups = total.daysAhead.map(({ from, appointments }, nth) => ({
    key: String(from),
    head: groupWords(from, total.daysAhead[nth + 1]?.from),
    appointments,
  }));
  const most = Math.max(1, ...groups.map(({ appointments }) => appointments));
  const words = (count: number) =>
    total.appointments === 0 ? '0' : `${countWords(count)} · ${percentWords(count / total.appointments)}`;
  return (
    <ChartCard
      title={daysAheadFinding(total)}
      source={`Whole days from the booking to the appointment, of ${counted(total.appointments, 'appointment')} that were not cancelled. ${source}`}
      chart={
        <ShareBars
          widths={{ head: 128, words: 104 }}
          bars={groups.map(({ appointments, ...group }) => ({
            ...group,
            share: appointments / most,
            words: words(appointments),
          }))}
        />
      }
      table={
        <FigureTable
          label="Days ahead"
          heads={['Booked before', 'Appointments', 'Of all']}
          rows={groups.map(({ key, head, appointments }) => ({
            ...{ key, head, cells: [countWords(appointments), shareOf(appointments, total.appointments)] },
          }))}
        />
      }
    />
  );
}

function Unsaid({ practitioners }: Pick<DiaryReport, 'practitioners'>) {
  const unsaid = practitioners.filter((person) => person.unsaid);
  if (unsaid.length === 0) return null;
  return (
    <Alert severity="info">
      {`Nobody has said the working hours of ${counted(unsaid.length, 'practitioner')} for all of this period. They count as working whenever each of their clinics is open, which makes utilisation look lower than it is.`}
    </Alert>
  );
}

function Tables({ report, rows }: Shown) {
  const total = { key: 'total', head: 'All together', cells: cellsOf(report.total, rows), total: true };
  const clinics = report.clinics.map(({ clinic, figures }) => ({
    key: clinic.id,
    head: <ClinicWord clinic={clinic} />,
    cells: cellsOf(figures, { ...rows, clinics: [clinic.id] }),
  }));
  const practitioners = report.practitioners.map(({ id, name, figures }, nth) => ({
    key: id,
    head: name ?? `Practitioner ${nth + 1}`,
    cells: cellsOf(figures, { ...rows, practitioner: id }),
  }));
  return (
    <>
      <DiaryTable title="By clinic" of="Clinic" rows={[...clinics, total]} />
      <DiaryTable title="By practitioner" of="Practitioner" rows={[...practitioners, total]} />
    </>
  );
}

function Loading() {
  return (
    <Box sx={column}>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(4, 1fr)' } }}>
        {['utilisation', 'no-shows', 'ahead', 'gaps'].map((key) => (
          <Skeleton key={key} variant="rounded" height={132} />
        ))}
      </Box>
      <Skeleton variant="rounded" height={340} />
      <Skeleton variant="rounded" height={340} />
    </Box>
  );
}

/** How the diary was used: utilisation, no-shows, how far ahead, gaps, each with what it is of. */
export function DiaryReportPage() {
  const scope = useClinicScope();
  const today = dayOf(useNow(), scope.clinics[0]?.zone ?? 'UTC');
  const address = useListAddress({ field: 'from', order: 'ASC' });
  const period = periodOf(address.one('from'), address.one('to'), today);
  const filter = { ...period, clinicIds: scope.ids.length > 0 ? scope.ids : null };
  const { data, error, refetch } = useQuery({
    queryKey: ['diary', 'report', filter],
    queryFn: async ({ signal }) => (await graphql(DiaryReportDocument, { filter }, { signal })).diaryReport,
    placeholderData: keepPreviousData,
  });
  const source = sourceWords(period, scope, today);
  const shown = data && { report: data, rows: { period, clinics: scope.ids }, source };
  return (
    <Page
      title="Diary figures"
      lead="Computed from the hours and the appointments themselves"
      tabs={<ReportTabs />}
      actions={<PeriodChoice address={address} period={period} today={today} />}
    >
      {error && !data && (
        <Card>
          <Trouble problem={error} onRetry={() => void refetch()} />
        </Card>
      )}
      {!data && !error && <Loading />}
      {shown && (
        <Box sx={column}>
          <Unsaid practitioners={shown.report.practitioners} />
          <FourFigures {...shown} />
          <Box
            sx={{
              display: 'grid',
              gap: 5,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.4fr) minmax(0, 1fr)' },
            }}
          >
            <UtilisationCard {...shown} />
            <DaysAheadCard {...shown} />
          </Box>
          <Tables {...shown} />
          <Typography variant="caption" color="textSecondary">
            {`Sums of clinics and of practitioners equal the line “All together”. Unresolved appointments are over and nobody has said whether somebody came; they are in no rate. ${source}`}
          </Typography>
        </Box>
      )}
    </Page>
  );
}
