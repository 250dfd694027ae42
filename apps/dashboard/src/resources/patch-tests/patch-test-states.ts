import BlockRounded from '@mui/icons-material/BlockRounded';
import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import HistoryRounded from '@mui/icons-material/HistoryRounded';
import HourglassTopRounded from '@mui/icons-material/HourglassTopRounded';
import VisibilityRounded from '@mui/icons-material/VisibilityRounded';
import type { StateLook } from '../../controls/StateChip.tsx';
import type { PatchTestStanding } from '../../generated/graphql.ts';

export const patchTestStates: Record<PatchTestStanding, StateLook> = {
  waiting: {
    word: 'Waiting',
    tone: 'info',
    icon: HourglassTopRounded,
    meaning: 'Too soon to state that there is no reaction',
  },
  to_read: { word: 'To be read', tone: 'warning', icon: VisibilityRounded, meaning: 'The hours are over: look at it' },
  passed: { word: 'Passed', tone: 'success', icon: CheckCircleRounded, meaning: 'No reaction, and it still holds' },
  failed: { word: 'Reaction', tone: 'error', icon: BlockRounded, meaning: 'The skin reacted: another pigment' },
  expired: { word: 'Run out', tone: 'quiet', icon: HistoryRounded, meaning: 'Passed too long ago: do another one' },
};
