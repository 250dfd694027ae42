import { Box } from '@mui/material';
import { counted, countWords, percentWords } from '../../words/numbers.ts';
import { Figure, Parts } from './Figure.tsx';
import { answersWords, countOf, type Figures } from './findings.ts';
import { type Rows, toAppointments, toNoShows, toOutcomes, toSessions, toTopUps, toTreatments } from './links.ts';

const noShowNote = (figures: Figures): string =>
  figures.appointments === 0
    ? 'No appointment in this period'
    : `${countWords(figures.noShows)} of ${counted(figures.appointments, 'appointment')}`;

/** The figures an owner looks at first, each with what it is of. */
export function FigureRow({ figures, rows }: { figures: Figures; rows: Rows }) {
  const { satisfaction } = figures;
  const parts = [
    { word: `${countWords(figures.initialSessions)} in courses`, to: toSessions(rows, 'session') },
    { word: `${countWords(figures.perfectingSessions)} perfecting`, to: toSessions(rows, 'perfecting') },
    { word: `${countWords(figures.topUpSessions)} top-ups`, to: toSessions(rows, 'top_up') },
    { word: `${countWords(figures.minutes / 60)} h in the chair` },
  ];
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        gridTemplateColumns: { xs: '1fr 1fr', lg: 'repeat(4, 1fr)' },
        '& > :is(:first-of-type, :last-of-type)': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
      }}
    >
      <Figure
        word="Sessions completed"
        value={countWords(figures.sessions)}
        to={toSessions(rows)}
        note={<Parts parts={parts} />}
      />
      <Figure
        word="Satisfied, 8 or more of 10"
        value={satisfaction.answers === 0 ? 'None yet' : percentWords(satisfaction.high / satisfaction.answers)}
        to={toOutcomes(rows, 'satisfaction', true)}
        note={answersWords(satisfaction)}
      />
      <Figure
        word="Top-ups due now"
        value={countWords(figures.topUpsDue)}
        to={toTopUps(rows)}
        note={
          <Parts
            parts={[
              {
                word: `${counted(countOf(figures, 'maintained'), 'treatment')} maintained`,
                to: toTreatments(rows, 'maintained'),
              },
            ]}
          />
        }
      />
      <Figure
        word="No-shows"
        value={figures.appointments === 0 ? 'None' : percentWords(figures.noShows / figures.appointments)}
        to={toNoShows(rows)}
        note={<Parts parts={[{ word: noShowNote(figures), to: toAppointments(rows) }]} />}
      />
    </Box>
  );
}
