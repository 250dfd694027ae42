import { Box } from '@mui/material';

/** How far a course is, as dots: filled for sessions done, rings for those to come. */
export function CourseDots({ done, planned }: { done: number; planned: number }) {
  const total = Math.max(done, planned);
  return (
    <Box
      component="span"
      role="img"
      aria-label={`${done} of ${planned} sessions done`}
      sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', verticalAlign: 'middle' }}
    >
      {Array.from({ length: total }, (_, index) => (
        <Box
          component="span"
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
          key={index}
          sx={{
            width: 8,
            height: 8,
            borderRadius: '50%',
            border: 1.5,
            borderColor: index < done ? 'primary.main' : 'edge',
            bgcolor: index < done ? 'primary.main' : 'transparent',
          }}
        />
      ))}
    </Box>
  );
}
