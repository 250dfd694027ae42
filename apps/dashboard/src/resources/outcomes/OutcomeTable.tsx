import StarOutlineRounded from '@mui/icons-material/StarOutlineRounded';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { When } from '../../controls/When.tsx';
import type { Instrument, OutcomePartsFragment } from '../../generated/graphql.ts';
import { counted, scoreWords } from '../../words/numbers.ts';
import { instrumentWords } from '../../words/terms.ts';

const instruments: readonly Instrument[] = ['satisfaction', 'confidence', 'visual_density'];
const MOST = 10;

interface Visit {
  at: string;
  by: string;
  scores: Partial<Record<Instrument, number>>;
}

/** Scores given at one moment, side by side, oldest visit first. */
export function visitsOf(outcomes: readonly OutcomePartsFragment[]): Visit[] {
  const visits = new Map<string, Visit>();
  for (const { assessedAt, instrument, score, recordedBy } of outcomes) {
    const visit = visits.get(assessedAt) ?? { at: assessedAt, by: recordedBy?.name ?? 'The client', scores: {} };
    visit.scores[instrument] = score;
    visits.set(assessedAt, visit);
  }
  return [...visits.values()].sort((a, b) => a.at.localeCompare(b.at));
}

function Score({ score }: { score: number | undefined }) {
  if (score === undefined)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        Not asked
      </Box>
    );
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Box component="span" sx={{ minWidth: 28 }}>
        {scoreWords(score)}
      </Box>
      <Box aria-hidden sx={{ flex: 1, maxWidth: 72, height: 6, borderRadius: 3, bgcolor: 'divider' }}>
        <Box sx={{ width: `${(score / MOST) * 100}%`, height: 1, borderRadius: 3, bgcolor: 'primary.main' }} />
      </Box>
    </Box>
  );
}

/** Outcomes of a treatment, a row a visit. */
export function OutcomeTable({ outcomes, zone }: { outcomes: readonly OutcomePartsFragment[]; zone: string }) {
  const visits = visitsOf(outcomes);
  return (
    <Section title="Outcomes" note={visits.length > 0 ? counted(visits.length, 'visit') : undefined} padded={false}>
      {visits.length === 0 ? (
        <Nothing
          icon={StarOutlineRounded}
          title="No outcome yet"
          text="Satisfaction, confidence and the Visual Density Score, each 0 to 10. Record them after the last session and at the review."
        />
      ) : (
        <Box tabIndex={0} role="region" aria-label="Scores by visit" sx={{ overflowX: 'auto' }}>
          <Table aria-label="Outcomes">
            <TableHead>
              <TableRow sx={{ bgcolor: 'background.sunk' }}>
                <TableCell>When</TableCell>
                {instruments.map((each) => (
                  <TableCell key={each}>{instrumentWords[each]}</TableCell>
                ))}
                <TableCell>Recorded by</TableCell>
              </TableRow>
            </TableHead>
            <TableBody sx={{ '& tr:last-child td, & tr:last-child th': { borderBottom: 0 } }}>
              {visits.map((visit) => (
                <TableRow key={visit.at}>
                  <TableCell component="th" scope="row">
                    <When at={visit.at} zone={zone} />
                  </TableCell>
                  {instruments.map((each) => (
                    <TableCell key={each}>
                      <Score score={visit.scores[each]} />
                    </TableCell>
                  ))}
                  <TableCell>{visit.by}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}
