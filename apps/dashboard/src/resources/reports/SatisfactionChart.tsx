import { Box, Typography } from '@mui/material';
import { ClinicWord } from '../../controls/ClinicWord.tsx';
import { percentWords } from '../../words/numbers.ts';
import { Amount } from './Figure.tsx';
import { ENOUGH_ANSWERS, type Overview, type Scores, shareWords } from './findings.ts';
import { type Rows, toOutcomes } from './links.ts';

/** Shares from `low` to 1 over the whole width: where all clinics are high, the differences would vanish else. */
interface Scale {
  low: number;
  at: (share: number) => string;
}

const TENTH = 0.1;

function scaleOf(overview: Overview): Scale {
  const lowest = Math.min(1, ...overview.clinics.map(({ figures }) => figures.satisfaction.highLower ?? 1));
  const low = Math.min(0.9, Math.max(0, Math.floor(lowest / TENTH) * TENTH));
  return { low, at: (share) => `${Math.max(0, (share - low) / (1 - low)) * 100}%` };
}

/** A share with its interval; the line is the share of all clinics together. */
function Interval({ scores, chain, scale }: { scores: Scores; chain: number; scale: Scale }) {
  const { answers, high, highLower, highUpper } = scores;
  const faint = answers < ENOUGH_ANSWERS;
  const width = (from: number, to: number) => `${((to - from) / (1 - scale.low)) * 100}%`;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 24, mx: 1.5 }}>
      <Box sx={{ position: 'absolute', inset: '11px -6px', bgcolor: 'divider' }} />
      <Box
        sx={{
          position: 'absolute',
          top: -4,
          bottom: -4,
          left: scale.at(chain),
          width: '2px',
          ml: '-1px',
          bgcolor: 'edge',
        }}
      />
      {highLower !== null && highUpper !== null && (
        <Box
          sx={{
            position: 'absolute',
            top: 9,
            height: 6,
            borderRadius: 1,
            left: scale.at(highLower),
            width: width(highLower, highUpper),
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
            left: scale.at(high / answers),
            bgcolor: faint ? 'background.paper' : 'primary.main',
            border: 2,
            borderColor: 'primary.main',
          }}
        />
      )}
    </Box>
  );
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '160px minmax(0, 1fr) 148px' },
  alignItems: 'center',
  columnGap: 5,
};
const track = { gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 2 } };

function Axis({ scale, chain }: { scale: Scale; chain: number }) {
  const ends = { position: 'absolute', whiteSpace: 'nowrap' } as const;
  return (
    <Box aria-hidden sx={{ ...line, typography: 'caption', color: 'text.secondary', mt: 1 }}>
      <Box sx={{ ...track, gridRow: 1, position: 'relative', height: 16, mx: 1.5 }}>
        <Box component="span" sx={{ ...ends, left: -6 }}>
          {percentWords(scale.low)}
        </Box>
        <Box
          component="span"
          sx={{ ...ends, left: scale.at(chain), transform: 'translateX(-50%)' }}
        >{`all clinics ${percentWords(chain)}`}</Box>
        <Box component="span" sx={{ ...ends, right: -6 }}>
          100 %
        </Box>
      </Box>
    </Box>
  );
}

/** The share of satisfied clients at each clinic, with how sure it is: a ranking would say more than is known. */
export function SatisfactionChart({ overview, rows }: { overview: Overview; rows: Rows }) {
  const { answers, high } = overview.total.satisfaction;
  const chain = answers === 0 ? 0 : high / answers;
  const scale = scaleOf(overview);
  return (
    <div>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {overview.clinics.map(({ clinic, figures: { satisfaction } }) => (
          <Box component="li" key={clinic.id} sx={line}>
            <Typography noWrap>
              <ClinicWord clinic={clinic} />
            </Typography>
            <Box sx={track}>
              <Interval scores={satisfaction} chain={chain} scale={scale} />
            </Box>
            <Typography
              className="figures"
              color={satisfaction.answers < ENOUGH_ANSWERS ? 'textSecondary' : 'textPrimary'}
              noWrap
              sx={{ textAlign: 'right' }}
            >
              <Amount to={toOutcomes({ ...rows, clinics: [clinic.id] }, 'satisfaction')}>
                {shareWords(satisfaction).replace(' answered', '')}
              </Amount>
            </Typography>
          </Box>
        ))}
      </Box>
      {answers > 0 && <Axis scale={scale} chain={chain} />}
    </div>
  );
}
