import { Box, Slider, Typography } from '@mui/material';
import { type PointerEvent, useId, useState } from 'react';
import { When } from '../../controls/When.tsx';

interface Side {
  readonly full?: string | null;
  readonly takenAt: string;
  readonly clinic: { readonly zone: string };
}

const layer = {
  position: 'absolute',
  inset: 0,
  width: 1,
  height: 1,
  objectFit: 'contain',
  userSelect: 'none',
} as const;

const label = {
  position: 'absolute',
  bottom: 12,
  px: 2,
  py: 0.5,
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  color: 'text.primary',
  typography: 'caption',
  pointerEvents: 'none',
  maxWidth: 'calc(50% - 16px)',
} as const;

/** Two photos of one view over each other, parted where the hand is. */
export function CompareSlider({ before, after, words }: { before: Side; after: Side; words: string }) {
  const id = useId();
  const [at, setAt] = useState(50);
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0 && event.type !== 'pointerdown') return;
    const box = event.currentTarget.getBoundingClientRect();
    setAt(Math.round(Math.min(100, Math.max(0, ((event.clientX - box.left) / box.width) * 100))));
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box
        onPointerDown={follow}
        onPointerMove={follow}
        sx={{
          position: 'relative',
          aspectRatio: '3 / 4',
          mx: 'auto',
          width: 'min(100%, 52dvh)',
          borderRadius: 3,
          overflow: 'hidden',
          bgcolor: 'background.sunk',
          cursor: 'ew-resize',
          touchAction: 'pan-y',
        }}
      >
        <Box component="img" src={after.full ?? ''} alt={`${words}, after`} draggable={false} sx={layer} />
        <Box
          component="img"
          src={before.full ?? ''}
          alt={`${words}, before`}
          draggable={false}
          sx={layer}
          style={{ clipPath: `inset(0 ${100 - at}% 0 0)` }}
        />
        <Box
          aria-hidden
          sx={{ position: 'absolute', insetBlock: 0, width: 2, bgcolor: 'background.paper', pointerEvents: 'none' }}
          style={{ left: `calc(${at}% - 1px)` }}
        />
        <Box sx={{ ...label, left: 12 }}>
          Before, <When at={before.takenAt} zone={before.clinic.zone} />
        </Box>
        <Box sx={{ ...label, right: 12 }}>
          After, <When at={after.takenAt} zone={after.clinic.zone} />
        </Box>
      </Box>
      <Typography id={id} variant="caption" color="textSecondary">
        Drag over the pictures, or move with the arrow keys
      </Typography>
      <Slider
        value={at}
        onChange={(_, value) => setAt(value as number)}
        aria-labelledby={id}
        valueLabelDisplay="off"
        getAriaValueText={(value) => `${value} % of the earlier photo`}
      />
    </Box>
  );
}
