import { Box } from '@mui/material';
import type { HairlineShape } from '../../generated/graphql.ts';

/** The line from temple to temple, seen from the front. */
const lines: Record<HairlineShape, string> = {
  rounded: 'M18 50 Q24 22 50 20 Q76 22 82 50',
  straight: 'M18 48 L24 26 L76 26 L82 48',
  m_shaped: 'M18 50 Q28 16 38 24 Q50 30 62 24 Q72 16 82 50',
  peaked: 'M18 50 Q26 20 44 24 L50 32 L56 24 Q74 20 82 50',
  irregular: 'M18 50 L24 34 L30 28 L36 24 L42 26 L48 21 L54 25 L60 22 L66 27 L72 27 L78 36 L82 50',
};

export function HairlinePicture({ shape }: { shape: HairlineShape }) {
  return (
    <Box component="svg" viewBox="0 0 100 100" aria-hidden sx={{ color: 'text.secondary' }}>
      <path d="M20 44 Q18 92 50 96 Q82 92 80 44" fill="none" stroke="currentColor" strokeWidth={2} opacity={0.5} />
      <path
        d="M36 58 h10 M54 58 h10 M50 60 v14 M43 84 q7 4 14 0"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        opacity={0.5}
      />
      <path d={`${lines[shape]} Q90 8 50 4 Q10 8 18 50 Z`} fill="currentColor" />
    </Box>
  );
}
