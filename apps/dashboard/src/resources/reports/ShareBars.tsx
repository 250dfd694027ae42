import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface ShareBar {
  key: string;
  head: ReactNode;
  /** 0 to 1 of the width; null draws none. */
  share: number | null;
  /** Said at the end of the line. */
  words: ReactNode;
}

interface ShareBarsProps {
  bars: readonly ShareBar[];
  /** Width of the words at the start and the end, on wide screens. */
  widths?: { head: number; words: number };
}

/** Lines of one length, filled as far as the share goes: name, bar, number. */
export function ShareBars({ bars, widths = { head: 160, words: 168 } }: ShareBarsProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {bars.map(({ key, head, share, words }) => (
        <Box
          component="li"
          key={key}
          sx={{
            display: 'grid',
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr) auto',
              sm: `${widths.head}px minmax(0, 1fr) ${widths.words}px`,
            },
            alignItems: 'center',
            columnGap: 4,
            rowGap: 1,
          }}
        >
          <Typography component="div" noWrap>
            {head}
          </Typography>
          <Box
            aria-hidden
            sx={{
              gridRow: { xs: 2, sm: 1 },
              gridColumn: { xs: '1 / -1', sm: 2 },
              height: 12,
              borderRadius: 1,
              bgcolor: 'background.sunk',
              overflow: 'hidden',
            }}
          >
            <Box sx={{ height: 1, width: `${Math.min(1, share ?? 0) * 100}%`, bgcolor: 'primary.main' }} />
          </Box>
          <Typography component="div" className="figures" noWrap sx={{ textAlign: 'right' }}>
            {words}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
