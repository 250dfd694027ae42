import { Box, Card, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from '../../providers/viewer.ts';

/** A number that leads to its rows, for those who may see rows; else just the number. */
export function Amount({ to, children }: { to: string; children: ReactNode }) {
  const mayRows = useMay()('record.read');
  return mayRows ? (
    <Link
      component={RouterLink}
      to={to}
      color="inherit"
      sx={{
        fontWeight: 'inherit',
        textDecorationLine: 'underline',
        textDecorationColor: 'transparent',
        '&:hover': { textDecorationColor: 'currentColor' },
      }}
    >
      {children}
    </Link>
  ) : (
    <span>{children}</span>
  );
}

/** One figure of the overview: what, how many, of how many. */
export function Figure({ word, value, to, note }: { word: string; value: string; to: string; note: ReactNode }) {
  return (
    <Card sx={{ p: 5 }}>
      <Typography color="textSecondary">{word}</Typography>
      <Typography variant="h1" component="p" className="figures" sx={{ my: 1 }}>
        <Amount to={to}>{value}</Amount>
      </Typography>
      <Typography variant="caption" component="div" color="textSecondary" sx={{ lineHeight: '24px' }}>
        {note}
      </Typography>
    </Card>
  );
}

/** Breaks a figure into parts that lead to their rows, where they have some. */
export function Parts({ parts }: { parts: readonly { word: string; to?: string }[] }) {
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
      {parts.map(({ word, to }) =>
        to ? (
          <Amount key={word} to={to}>
            {word}
          </Amount>
        ) : (
          <span key={word}>{word}</span>
        ),
      )}
    </Box>
  );
}
