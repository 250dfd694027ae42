import ArrowBack from '@mui/icons-material/ArrowBack';
import { Box, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { usePageTitle } from './page-title.ts';

interface PageProps {
  title: string;
  /** Where the back arrow goes, and what is there: "Clients". */
  back?: { to: string; word: string } | undefined;
  /** Beside the title: the state. */
  mark?: ReactNode;
  /** One quiet line below the title. */
  lead?: ReactNode;
  /** Right of the title: the next sensible action, filled, and others, outlined. */
  actions?: ReactNode;
  /** Below the title, across the page: the parts of a place. */
  tabs?: ReactNode;
  children: ReactNode;
}

/** A screen: its title, what can be done next, and the rest below. */
export function Page({ title, back, mark, lead, actions, tabs, children }: PageProps) {
  usePageTitle(title);
  return (
    <Box sx={{ maxWidth: 1280, mx: 'auto', px: { xs: 4, sm: 6, lg: 8 }, pt: { xs: 5, sm: 7 } }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 4, rowGap: 3, mb: tabs ? 3 : 6 }}
      >
        {back && (
          <IconButton component={Link} to={back.to} aria-label={`Back to ${back.word}`} edge="start" sx={{ mr: -2 }}>
            <ArrowBack fontSize="small" />
          </IconButton>
        )}
        <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
            <Typography variant="h1" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {mark}
          </Box>
          {lead && (
            <Typography component="div" color="textSecondary" sx={{ mt: 1, maxWidth: '72ch' }}>
              {lead}
            </Typography>
          )}
        </Box>
        {actions && (
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            {actions}
          </Box>
        )}
      </Box>
      {tabs && <Box sx={{ mb: 6 }}>{tabs}</Box>}
      {children}
    </Box>
  );
}
