import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Section } from '../../controls/Section.tsx';
import { counted, countWords } from '../../words/numbers.ts';
import { type DiaryFigures, medianWords, shareOf } from './diary-findings.ts';
import { type DiaryRowsOf, toBooked, toEnded, toMissed, toStanding } from './diary-links.ts';
import { Amount } from './Figure.tsx';
import { FigureTable, type FigureTableRow } from './FigureTable.tsx';

const heads = [
  'Hours',
  'Booked',
  'Utilisation',
  'Ended either way',
  'No-shows',
  'No-show rate',
  'Unresolved',
  'Gap hours',
  'Gaps too short',
  'Days ahead, median',
];

const hours = (minutes: number) => countWords(minutes / 60);

export const cellsOf = (figures: DiaryFigures, rows: DiaryRowsOf): ReactNode[] => [
  hours(figures.hoursMinutes),
  <Amount key="booked" to={toStanding(rows)}>
    {hours(figures.bookedMinutes)}
  </Amount>,
  shareOf(figures.bookedMinutes, figures.hoursMinutes),
  <Amount key="ended" to={toEnded(rows)}>
    {countWords(figures.known)}
  </Amount>,
  <Amount key="missed" to={toMissed(rows)}>
    {countWords(figures.noShows)}
  </Amount>,
  shareOf(figures.noShows, figures.known),
  countWords(figures.unresolved),
  hours(figures.gapMinutes),
  figures.gaps === 0 ? '–' : `${countWords(figures.gapsTooShort)} of ${countWords(figures.gaps)}`,
  <Amount key="ahead" to={toBooked(rows)}>
    {medianWords(figures)}
  </Amount>,
];

interface DiaryTableProps {
  title: string;
  /** What the rows are: "Clinic". */
  of: string;
  rows: readonly FigureTableRow[];
}

/** The figures side by side, with their sum: every number that counts appointments leads to them. */
export function DiaryTable({ title, of, rows }: DiaryTableProps) {
  return (
    <Section title={title} note={counted(rows.filter(({ total }) => !total).length, of.toLowerCase())} padded={false}>
      <Box
        tabIndex={0}
        role="region"
        aria-label={`Figures of the diary by ${of.toLowerCase()}`}
        sx={{
          overflowX: 'auto',
          '& th:first-of-type': {
            ...{ position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper', pl: { xs: 4, sm: 6 } },
          },
          '& :is(td, tbody th)': { whiteSpace: 'nowrap' },
          '& thead th': { whiteSpace: 'normal', verticalAlign: 'bottom' },
          '& :is(td, th):not(:first-of-type)': { px: 2 },
          '& :is(td, th):last-of-type': { pr: { xs: 4, sm: 6 } },
        }}
      >
        <FigureTable label={title} heads={[of, ...heads]} rows={rows} />
      </Box>
    </Section>
  );
}
