import DoneAllRounded from '@mui/icons-material/DoneAllRounded';
import PhoneForwardedOutlined from '@mui/icons-material/PhoneForwardedOutlined';
import type { StateLook } from '../../controls/StateChip.tsx';

/** Whether a recall is still worked. */
export const recallLook = (closedAt: string | null): StateLook =>
  closedAt
    ? { word: 'Closed', tone: 'success', icon: DoneAllRounded, meaning: 'The work is over; the lot stays recalled' }
    : { word: 'Open', tone: 'warning', icon: PhoneForwardedOutlined, meaning: 'Clients are being told' };
