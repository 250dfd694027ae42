import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Word and value pairs, as on an index card. A value left out is not shown. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(96px, auto) 1fr', columnGap: 4, rowGap: 3, m: 0 }}
    >
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([word, value]) => (
          <Box key={word} sx={{ display: 'contents' }}>
            <Typography component="dt" color="textSecondary">
              {word}
            </Typography>
            <Typography component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
              {value ?? (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  Not given
                </Box>
              )}
            </Typography>
          </Box>
        ))}
    </Box>
  );
}
