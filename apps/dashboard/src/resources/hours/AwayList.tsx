import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Button, Typography } from '@mui/material';
import { awayInFull, awayWords } from './away-words.ts';

interface AwayRow {
  id: string;
  from: string;
  until: string;
  reason: string | null;
}

interface AwayListProps {
  rows: readonly AwayRow[];
  icon: SvgIconComponent;
  /** What taking one back is called: "Open again". */
  word: string;
  today: string;
  onRemove: (row: AwayRow) => void;
}

/** Stretches away, those to come first; what is over is shown pale. */
export function AwayList({ rows, icon: Icon, word, today, onRemove }: AwayListProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => {
        const words = awayWords(row, today);
        const over = row.until.slice(0, 10) <= today;
        return (
          <Box
            component="li"
            key={row.id}
            sx={{
              ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: { xs: 4, sm: 6 }, py: 2 },
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Icon fontSize="small" sx={{ color: 'text.secondary' }} aria-hidden />
            <Box sx={{ flex: '1 1 180px' }}>
              <Typography variant="subtitle2" title={awayInFull(row)} color={over ? 'textSecondary' : 'textPrimary'}>
                {words}
              </Typography>
              <Typography color="textSecondary">{[row.reason, over && 'over'].filter(Boolean).join(' · ')}</Typography>
            </Box>
            <Button size="small" aria-label={`${word}: ${words}`} onClick={() => onRemove(row)}>
              {word}
            </Button>
          </Box>
        );
      })}
    </Box>
  );
}
