import { Box, Skeleton } from '@mui/material';

/** Columns of appointments to be, while they are on their way. */
export function DiarySkeleton() {
  const heights = [
    [64, 120, 40],
    [140, 60],
    [48, 48, 160],
    [110, 90],
    [70, 130, 50],
  ];
  return (
    <Box
      role="status"
      aria-label="Loading the diary"
      sx={{
        flex: '1 1 0',
        minHeight: 320,
        border: 1,
        borderColor: 'divider',
        borderRadius: 3,
        p: 3,
        display: 'flex',
        gap: 3,
      }}
    >
      {heights.map((column, nth) => (
        <Box
          key={column.join()}
          sx={{ flex: 1, display: { xs: nth === 0 ? 'grid' : 'none', sm: 'grid' }, gap: 3, alignContent: 'start' }}
        >
          <Skeleton variant="text" width="60%" sx={{ typography: 'h3' }} />
          {column.map((height) => (
            <Skeleton key={height} variant="rounded" height={height} />
          ))}
        </Box>
      ))}
    </Box>
  );
}
