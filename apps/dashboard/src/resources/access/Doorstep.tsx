import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Mark } from '../../shell/Mark.tsx';
import { Whorl } from './Whorl.tsx';

/** What stands before the dashboard: the form on paper, the picture beside it (above it on a phone). */
export function Doorstep({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: { xs: 'column', md: 'row' },
        minHeight: '100dvh',
        bgcolor: 'background.default',
      }}
    >
      <Box
        component="main"
        sx={{
          order: { xs: 2, md: 1 },
          flex: { md: '0 0 50%', lg: '0 0 44%' },
          display: 'flex',
          flexDirection: 'column',
          px: { xs: 5, sm: 12, lg: 20 },
          py: { xs: 8, md: 12 },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'primary.main' }}>
          <Mark size={32} />
          <Typography component="span" variant="h2" color="textPrimary">
            Stipple
          </Typography>
        </Box>
        <Box sx={{ my: { xs: 8, md: 'auto' }, py: { md: 8 }, width: 1, maxWidth: 400 }}>
          <Typography variant="h1">{title}</Typography>
          <Typography variant="subtitle1" color="textSecondary" sx={{ mt: 2, mb: 8 }}>
            {lead}
          </Typography>
          {children}
        </Box>
      </Box>
      <Box
        sx={{
          order: { xs: 1, md: 2 },
          flex: { md: 1 },
          position: 'relative',
          overflow: 'hidden',
          minHeight: { xs: 140, md: 'auto' },
          bgcolor: 'primary.soft',
          color: 'primary.main',
        }}
      >
        <Whorl />
      </Box>
    </Box>
  );
}
