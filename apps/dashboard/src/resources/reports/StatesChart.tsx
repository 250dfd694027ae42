import { Box, Typography } from '@mui/material';
import { treatmentStates } from '../../controls/states.ts';
import type { TreatmentState } from '../../generated/graphql.ts';
import { countWords, percentWords } from '../../words/numbers.ts';
import { Amount } from './Figure.tsx';
import { countOf, type Figures } from './findings.ts';
import { type Rows, toTreatments } from './links.ts';

export const stateOrder: readonly TreatmentState[] = [
  'proposed',
  'agreed',
  'in_progress',
  'settling',
  'maintained',
  'due',
  'closed',
];

/** Treatments in each state now, as labelled bars in the order of the course. */
export function StatesChart({ figures, rows }: { figures: Figures; rows: Rows }) {
  const counts = stateOrder.map((state) => countOf(figures, state));
  const most = Math.max(1, ...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
      {stateOrder.map((state, index) => {
        const { word, icon: Icon } = treatmentStates[state];
        const count = counts[index] ?? 0;
        return (
          <Box
            component="li"
            key={state}
            sx={{ display: 'grid', gridTemplateColumns: '124px minmax(0, 1fr) 104px', alignItems: 'center', gap: 3 }}
          >
            <Box
              sx={{ display: 'flex', alignItems: 'center', gap: 2, '& svg': { fontSize: 16, color: 'text.secondary' } }}
            >
              <Icon aria-hidden />
              {word}
            </Box>
            <Box aria-hidden sx={{ height: 16, borderRadius: 1, bgcolor: 'background.sunk' }}>
              <Box
                sx={{
                  height: 1,
                  minWidth: count > 0 ? 3 : 0,
                  width: `${(count / most) * 100}%`,
                  borderRadius: 1,
                  bgcolor: state === 'due' ? 'warning.main' : 'primary.main',
                }}
              />
            </Box>
            <Typography className="figures" noWrap>
              <Amount to={toTreatments(rows, state)}>{countWords(count)}</Amount>
              {all > 0 && (
                <Box component="span" sx={{ color: 'text.secondary', ml: 2 }}>
                  {percentWords(count / all)}
                </Box>
              )}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
