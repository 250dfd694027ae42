import StarOutlineRounded from '@mui/icons-material/StarOutlineRounded';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { scoreRange } from '@stipple/domain/outcomes';
import { nearColumns } from '../../controls/layout.ts';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { When } from '../../controls/When.tsx';
import type { OutcomePartsFragment } from '../../generated/graphql.ts';
import { counted } from '../../words/numbers.ts';
import { type OutcomeWords, useOutcomeWords } from './instruments.ts';

interface Visit {
  at: string;
  by: string;
  /** By series: outcomes of one column measure alike. */
  outcomes: Map<string, OutcomePartsFragment>;
}

/** Answers given at one moment, side by side, oldest visit first. */
function visitsOf(outcomes: readonly OutcomePartsFragment[], words: OutcomeWords): Visit[] {
  const visits = new Map<string, Visit>();
  for (const outcome of outcomes) {
    const { assessedAt: at, recordedBy } = outcome;
    const visit = visits.get(at) ?? { at, by: 'The client', outcomes: new Map() };
    // Whoever wrote down one of them was there.
    if (recordedBy) visit.by = recordedBy.name;
    visit.outcomes.set(words.series(outcome), outcome);
    visits.set(at, visit);
  }
  return [...visits.values()].sort((a, b) => a.at.localeCompare(b.at));
}

function Score({ outcome, words }: { outcome: OutcomePartsFragment | undefined; words: OutcomeWords }) {
  if (!outcome)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        Not asked
      </Box>
    );
  const definition = words.definition(outcome);
  const { least, most } = definition ? scoreRange(definition) : { least: 0, most: 0 };
  const measured = most > least && definition?.scoring !== 'ordinal';
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <span>{words.score(outcome)}</span>
      {measured && (
        <Box aria-hidden sx={{ maxWidth: 88, height: 6, borderRadius: 3, bgcolor: 'divider' }}>
          <Box
            sx={{
              width: `${((outcome.score - least) / (most - least)) * 100}%`,
              height: 1,
              borderRadius: 3,
              bgcolor: 'primary.main',
            }}
          />
        </Box>
      )}
    </Box>
  );
}

/** Outcomes of a treatment, a row a visit, a column for scores that measure alike. */
export function OutcomeTable({ outcomes, zone }: { outcomes: readonly OutcomePartsFragment[]; zone: string }) {
  const words = useOutcomeWords();
  const visits = visitsOf(outcomes, words);
  const columns = new Map(outcomes.map((outcome) => [words.series(outcome), words.name(outcome)]));
  return (
    <Section title="Outcomes" note={visits.length > 0 ? counted(visits.length, 'visit') : undefined} padded={false}>
      {visits.length === 0 ? (
        <Nothing
          icon={StarOutlineRounded}
          title="No outcome yet"
          text="Satisfaction, confidence, density, or any scale of your own. Assess after the last session and at the review."
        />
      ) : (
        <Box tabIndex={0} role="region" aria-label="Scores by visit" sx={{ overflowX: 'auto' }}>
          <Table aria-label="Outcomes" sx={{ ...nearColumns, '& thead th': { whiteSpace: 'normal' } }}>
            <TableHead>
              <TableRow sx={{ bgcolor: 'background.sunk' }}>
                <TableCell>When</TableCell>
                {[...columns].map(([series, name]) => (
                  <TableCell key={series}>{name}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody sx={{ '& tr:last-child td, & tr:last-child th': { borderBottom: 0 } }}>
              {visits.map((visit) => (
                <TableRow key={visit.at}>
                  <TableCell component="th" scope="row">
                    <When at={visit.at} zone={zone} />
                    <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
                      {visit.by}
                    </Box>
                  </TableCell>
                  {[...columns.keys()].map((series) => (
                    <TableCell key={series}>
                      <Score outcome={visit.outcomes.get(series)} words={words} />
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}
