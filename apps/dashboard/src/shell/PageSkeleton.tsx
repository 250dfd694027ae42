import { Box, Skeleton } from '@mui/material';
import { visuallyHidden } from '../controls/visually-hidden.ts';

/** A title and some rows, while a screen's code is on its way. */
export function PageSkeleton() {
  return (
    <Box
      aria-busy
      aria-label="Loading"
      role="status"
      sx={{ maxWidth: 1280, mx: 'auto', px: { xs: 4, sm: 6, lg: 8 }, py: 6 }}
    >
      <h1 style={visuallyHidden}>Loading</h1>
      <Skeleton variant="text" sx={{ typography: 'h1', width: 200 }} />
      <Skeleton variant="rounded" height={320} sx={{ mt: 5, borderRadius: 3 }} />
    </Box>
  );
}
