import { Box } from '@mui/material';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { Section } from '../../controls/Section.tsx';
import { countWords, percentWords } from '../../words/numbers.ts';
import { Amount } from './Figure.tsx';
import { FigureTable, type FigureTableRow } from './FigureTable.tsx';
import { countOf, type Figures, type Overview } from './findings.ts';
import { type Rows, toAppointments, toNoShows, toOutcomes, toSessions, toTopUps, toTreatments } from './links.ts';

const heads = [
  'Clinic',
  'Sessions',
  'Perfecting',
  'Top-ups',
  'Chair hours',
  'In progress',
  'Top-ups due',
  'Appointments',
  'No-shows',
  'Satisfied',
];

const cellsOf = (figures: Figures, rows: Rows) => [
  <Amount key="sessions" to={toSessions(rows, 'session')}>
    {countWords(figures.initialSessions)}
  </Amount>,
  <Amount key="perfecting" to={toSessions(rows, 'perfecting')}>
    {countWords(figures.perfectingSessions)}
  </Amount>,
  <Amount key="topUps" to={toSessions(rows, 'top_up')}>
    {countWords(figures.topUpSessions)}
  </Amount>,
  countWords(figures.minutes / 60),
  <Amount key="running" to={toTreatments(rows, 'in_progress')}>
    {countWords(countOf(figures, 'in_progress'))}
  </Amount>,
  <Amount key="due" to={toTopUps(rows)}>
    {countWords(figures.topUpsDue)}
  </Amount>,
  <Amount key="appointments" to={toAppointments(rows)}>
    {countWords(figures.appointments)}
  </Amount>,
  <Amount key="noShows" to={toNoShows(rows)}>
    {countWords(figures.noShows)}
  </Amount>,
  <Amount key="satisfied" to={toOutcomes(rows, 'satisfaction', true)}>
    {satisfied(figures)}
  </Amount>,
];

const satisfied = ({ satisfaction: { answers, high } }: Figures): string =>
  answers === 0 ? 'no answers' : `${percentWords(high / answers)} of ${countWords(answers)}`;

/** Every clinic side by side, and all together. A client of two clinics is in both rows. */
export function ClinicTable({ overview, rows }: { overview: Overview; rows: Rows }) {
  const lines: FigureTableRow[] = overview.clinics.map(({ clinic, figures }) => ({
    key: clinic.id,
    head: <ClinicWord clinic={clinic} />,
    cells: cellsOf(figures, { ...rows, clinics: [clinic.id] }),
  }));
  const total = { key: 'total', head: 'All together', cells: cellsOf(overview.total, rows), total: true };
  return (
    <Section title="Clinics" note={`${overview.clinics.length} in this report`} padded={false}>
      <Box
        tabIndex={0}
        role="region"
        aria-label="Figures by clinic"
        sx={{
          overflowX: 'auto',
          '& th:first-of-type': {
            position: 'sticky',
            left: 0,
            zIndex: 1,
            bgcolor: 'background.paper',
            pl: { xs: 4, sm: 6 },
          },
          // Heads of two words take two lines: ten columns fit beside the rail.
          '& :is(td, tbody th)': { whiteSpace: 'nowrap' },
          '& thead th': { whiteSpace: 'normal', verticalAlign: 'bottom' },
          '& :is(td, th):not(:first-of-type)': { px: 2 },
          '& :is(td, th):last-of-type': { pr: { xs: 4, sm: 6 } },
        }}
      >
        <FigureTable label="Figures by clinic" heads={heads} rows={[...lines, total]} />
      </Box>
    </Section>
  );
}
