import { Box } from '@mui/material';
import { useMemo } from 'react';
import { encode } from 'uqr';

/** The code as one path; each dark module is a square of one unit. */
function codeOf(address: string): { size: number; path: string } {
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}

/** An address for a phone's camera. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = useMemo(() => codeOf(address), [address]);
  return (
    <Box
      sx={{
        width: 240,
        maxWidth: 1,
        p: 2,
        bgcolor: 'common.white',
        borderRadius: 3,
        border: 1,
        borderColor: 'divider',
      }}
    >
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <path d={path} fill="black" />
      </svg>
    </Box>
  );
}
