import { Box, Typography } from '@mui/material';
import { percentWords } from '../../words/numbers.ts';
import { Amount } from './Figure.tsx';
import { ENOUGH_ANSWERS, type Overview, type Scores, shareWords } from './findings.ts';
import { type Rows, toOutcomes } from './links.ts';

/** A share with its interval on a track from 0 to 100 %; the line is the chain's own share. */
function Interval({ scores, chain }: { scores: Scores; chain: number }) {
  const { answers, high, highLower, highUpper } = scores;
  const faint = answers < ENOUGH_ANSWERS;
  const at = (share: number) => `${share * 100}%`;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 24 }}>
      <Box sx={{ position: 'absolute', inset: '11px 0', height: 2, bgcolor: 'divider' }} />
      <Box
        sx={{ position: 'absolute', top: 2, bottom: 2, left: at(chain), width: '2px', ml: '-1px', bgcolor: 'edge' }}
      />
      {highLower !== null && highUpper !== null && (
        <Box
          sx={{
            position: 'absolute',
            top: 9,
            height: 6,
            borderRadius: 3,
            left: at(highLower),
            width: at(highUpper - highLower),
            bgcolor: 'primary.main',
            opacity: faint ? 0.25 : 0.4,
          }}
        />
      )}
      {answers > 0 && (
        <Box
          sx={{
            position: 'absolute',
            top: 6,
            width: 12,
            height: 12,
            ml: '-6px',
            borderRadius: '50%',
            left: at(high / answers),
            bgcolor: faint ? 'background.paper' : 'primary.main',
            border: 2,
            borderColor: 'primary.main',
          }}
        />
      )}
    </Box>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '132px minmax(0, 1fr) 176px' },
  alignItems: 'center',
  columnGap: 4,
};
const track = { gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 2 } };

/** The share of satisfied clients at each clinic, with how sure it is: a ranking would say more than is known. */
export function SatisfactionChart({ overview, rows }: { overview: Overview; rows: Rows }) {
  const { answers, high } = overview.total.satisfaction;
  const chain = answers === 0 ? 0 : high / answers;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {overview.clinics.map(({ clinic, figures: { satisfaction } }) => (
          <Box component="li" key={clinic.id} sx={columns}>
            <Typography noWrap title={clinic.name}>
              {clinic.name}
            </Typography>
            <Box sx={track}>
              <Interval scores={satisfaction} chain={chain} />
            </Box>
            <Typography
              className="figures"
              color={satisfaction.answers < ENOUGH_ANSWERS ? 'textSecondary' : 'textPrimary'}
              noWrap
              sx={{ textAlign: { xs: 'right', sm: 'left' } }}
            >
              <Amount to={toOutcomes({ ...rows, clinics: [clinic.id] }, 'satisfaction')}>
                {shareWords(satisfaction).replace(' answered', '')}
              </Amount>
            </Typography>
          </Box>
        ))}
      </Box>
      <Box aria-hidden sx={{ ...columns, typography: 'caption', color: 'text.secondary' }}>
        <Box sx={{ ...track, gridRow: 1, display: 'flex', justifyContent: 'space-between' }}>
          <span>0 %</span>
          <span>{`line: all together, ${percentWords(chain)}`}</span>
          <span>100 %</span>
        </Box>
      </Box>
    </Box>
  );
}
