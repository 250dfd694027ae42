import type { SvgIconComponent } from '@mui/icons-material';
import CheckCircleOutlineRounded from '@mui/icons-material/CheckCircleOutlineRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import ReportOutlined from '@mui/icons-material/ReportOutlined';
import WaterDropOutlined from '@mui/icons-material/WaterDropOutlined';
import type { SkinReaction } from '@stipple/domain/sessions';

interface ReactionLook {
  readonly word: string;
  /** What it looks like, so that two people choose the same. */
  readonly meaning: string;
  readonly icon: SvgIconComponent;
  readonly tone: 'success' | 'info' | 'warning' | 'error';
}

export const reactionLooks: Record<SkinReaction, ReactionLook> = {
  none: { word: 'None', meaning: 'No more than a passing pinkness', icon: CheckCircleOutlineRounded, tone: 'success' },
  mild: { word: 'Mild', meaning: 'Redness, a little tight or warm', icon: WaterDropOutlined, tone: 'info' },
  moderate: {
    word: 'Moderate',
    meaning: 'Swelling, pinpoint bleeding or marked redness',
    icon: ErrorOutlineRounded,
    tone: 'warning',
  },
  severe: {
    word: 'Severe',
    meaning: 'Strong swelling, blisters or signs of allergy',
    icon: ReportOutlined,
    tone: 'error',
  },
};
