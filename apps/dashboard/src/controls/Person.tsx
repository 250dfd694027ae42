import { Avatar, Box } from '@mui/material';
import type { ReactNode } from 'react';
import { initialsOf } from '../words/names.ts';

/** A person in a list: initials, name, and a quiet line below. */
export function Person({ name, below }: { name: string; below?: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 3, minWidth: 0 }}>
      <Avatar
        aria-hidden
        sx={{
          width: 32,
          height: 32,
          bgcolor: 'primary.soft',
          color: 'primary.main',
          typography: 'overline',
          fontWeight: 600,
        }}
      >
        {initialsOf(name)}
      </Avatar>
      <Box component="span" sx={{ minWidth: { xs: 0, md: 128 } }}>
        <Box
          component="span"
          dir="auto"
          sx={{ display: 'block', fontWeight: 500, textAlign: 'left', overflowWrap: 'anywhere' }}
        >
          {name}
        </Box>
        {below && (
          <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
            {below}
          </Box>
        )}
      </Box>
    </Box>
  );
}
