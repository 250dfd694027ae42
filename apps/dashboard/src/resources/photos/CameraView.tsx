import VideocamOffOutlined from '@mui/icons-material/VideocamOffOutlined';
import { Box, Slider, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { When } from '../../controls/When.tsx';
import type { useCamera } from './use-camera.ts';

interface CameraViewProps {
  camera: ReturnType<typeof useCamera>;
  /** The last photo of the same view. */
  last: { address: string; takenAt: string; zone: string } | undefined;
}

const frame = {
  position: 'relative',
  width: 1,
  maxHeight: '52dvh',
  aspectRatio: '4 / 3',
  borderRadius: 3,
  overflow: 'hidden',
  bgcolor: 'background.sunk',
  border: 1,
  borderColor: 'divider',
} as const;
const layer = { position: 'absolute', inset: 0, width: 1, height: 1, objectFit: 'contain' } as const;

/** What the camera sees, with the last photo of the same view laid over it so that head and distance can be matched. */
export function CameraView({ camera, last }: CameraViewProps) {
  const label = useId();
  const [opacity, setOpacity] = useState(40);
  const off = camera.state === 'off';
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={frame}>
        <Box component="video" ref={camera.video} autoPlay playsInline muted aria-label="Camera" sx={layer} />
        {off && !last && (
          <Box sx={{ ...layer, display: 'grid', placeContent: 'center', justifyItems: 'center', gap: 2, p: 6 }}>
            <VideocamOffOutlined sx={{ color: 'text.secondary' }} aria-hidden />
            <Typography color="textSecondary" sx={{ textAlign: 'center', maxWidth: '40ch' }}>
              No camera here, or this page may not use it. Choose a photo you have taken, or allow the camera in the
              browser’s settings.
            </Typography>
          </Box>
        )}
        {last && (
          <Box
            component="img"
            src={last.address}
            alt="The last photo of this view"
            sx={{ ...layer, opacity: off ? 1 : opacity / 100, pointerEvents: 'none' }}
          />
        )}
      </Box>
      {last && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1 }}>
          <Typography variant="caption" color="textSecondary" id={label}>
            {off ? 'Last photo of this view, ' : 'Overlay: last photo of this view, '}
            <When at={last.takenAt} zone={last.zone} />
          </Typography>
          {!off && (
            <Slider
              value={opacity}
              onChange={(_, value) => setOpacity(value as number)}
              aria-labelledby={label}
              valueLabelDisplay="auto"
              valueLabelFormat={(value) => `${value} %`}
              sx={{ maxWidth: 240, ml: 'auto' }}
            />
          )}
        </Box>
      )}
    </Box>
  );
}
