import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Tooltip } from '@mui/material';

export type Tone = 'quiet' | 'primary' | 'success' | 'warning' | 'error' | 'info';

export interface StateLook {
  word: string;
  tone: Tone;
  icon: SvgIconComponent;
  /** What the state means, on hover. */
  meaning: string;
}

const ground = (tone: Tone) => (tone === 'quiet' ? 'background.sunk' : `${tone}.soft`);
const ink = (tone: Tone) => (tone === 'quiet' ? 'text.secondary' : `${tone}.main`);

/** A state: icon and word, never colour alone; its meaning on hover. */
export function StateChip({ look }: { look: StateLook }) {
  const { word, tone, icon: Icon, meaning } = look;
  return (
    <Tooltip title={meaning}>
      <Box
        component="span"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 1,
          height: 24,
          pl: 1.5,
          pr: 2,
          borderRadius: 1.5,
          bgcolor: ground(tone),
          color: ink(tone),
          typography: 'overline',
          whiteSpace: 'nowrap',
          '& svg': { fontSize: 14 },
        }}
      >
        <Icon aria-hidden />
        {word}
      </Box>
    </Tooltip>
  );
}
