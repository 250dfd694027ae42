import AutorenewRounded from '@mui/icons-material/AutorenewRounded';
import BlockRounded from '@mui/icons-material/BlockRounded';
import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import CheckRounded from '@mui/icons-material/CheckRounded';
import DraftsOutlined from '@mui/icons-material/DraftsOutlined';
import EditNoteRounded from '@mui/icons-material/EditNoteRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import EventAvailableRounded from '@mui/icons-material/EventAvailableRounded';
import EventBusyRounded from '@mui/icons-material/EventBusyRounded';
import EventRounded from '@mui/icons-material/EventRounded';
import HelpOutlineRounded from '@mui/icons-material/HelpOutlineRounded';
import HourglassBottomRounded from '@mui/icons-material/HourglassBottomRounded';
import LockRounded from '@mui/icons-material/LockRounded';
import PauseRounded from '@mui/icons-material/PauseRounded';
import PersonOffRounded from '@mui/icons-material/PersonOffRounded';
import PlayArrowRounded from '@mui/icons-material/PlayArrowRounded';
import ScheduleRounded from '@mui/icons-material/ScheduleRounded';
import SendRounded from '@mui/icons-material/SendRounded';
import SkipNextRounded from '@mui/icons-material/SkipNextRounded';
import type { AppointmentState, ReminderState, SessionState, TreatmentState } from '../generated/graphql.ts';
import { appointmentStateWords } from '../words/terms.ts';
import type { StateLook } from './StateChip.tsx';

export const treatmentStates: Record<TreatmentState, StateLook> = {
  proposed: {
    word: 'Proposed',
    tone: 'quiet',
    icon: DraftsOutlined,
    meaning: 'Suggested to the client, not agreed yet',
  },
  agreed: {
    word: 'Agreed',
    tone: 'info',
    icon: CheckRounded,
    meaning: 'The client agreed; the first session may be done',
  },
  in_progress: {
    word: 'In progress',
    tone: 'primary',
    icon: PlayArrowRounded,
    meaning: 'Sessions of the course are under way',
  },
  settling: {
    word: 'Settling',
    tone: 'info',
    icon: HourglassBottomRounded,
    meaning: 'The course is done; the pigment settles for some weeks',
  },
  maintained: {
    word: 'Maintained',
    tone: 'success',
    icon: CheckCircleRounded,
    meaning: 'Healed and lasting; nothing due',
  },
  due: {
    word: 'Top-up due',
    tone: 'warning',
    icon: AutorenewRounded,
    meaning: 'The maintenance-free time is over; a top-up may be offered',
  },
  closed: {
    word: 'Closed',
    tone: 'quiet',
    icon: LockRounded,
    meaning: 'Ended, with a reason; nothing more will be planned',
  },
};

const words = appointmentStateWords;

export const appointmentStates: Record<AppointmentState, StateLook> = {
  booked: { word: words.booked, tone: 'quiet', icon: EventRounded, meaning: 'Booked, not confirmed by the client yet' },
  confirmed: { word: words.confirmed, tone: 'info', icon: EventAvailableRounded, meaning: 'The client confirmed' },
  arrived: { word: words.arrived, tone: 'primary', icon: PlayArrowRounded, meaning: 'The client is in the clinic' },
  completed: { word: words.completed, tone: 'success', icon: CheckCircleRounded, meaning: 'Done' },
  cancelled: { word: words.cancelled, tone: 'quiet', icon: EventBusyRounded, meaning: 'Called off, with a reason' },
  no_show: { word: words.no_show, tone: 'error', icon: PersonOffRounded, meaning: 'The client did not come' },
};

export const sessionStates: Record<SessionState, StateLook> = {
  draft: { word: 'Draft', tone: 'quiet', icon: EditNoteRounded, meaning: 'Opened, nothing done yet' },
  in_progress: { word: 'In progress', tone: 'primary', icon: PlayArrowRounded, meaning: 'Being logged now' },
  paused: { word: 'Paused', tone: 'warning', icon: PauseRounded, meaning: 'Interrupted; any colleague may go on' },
  completed: {
    word: 'Completed',
    tone: 'success',
    icon: CheckCircleRounded,
    meaning: 'Signed off; it does not change any more',
  },
};

export const reminderStates: Record<ReminderState, StateLook> = {
  planned: {
    word: 'Planned',
    tone: 'info',
    icon: ScheduleRounded,
    meaning: 'Will be sent when it is due, if it is still meant then',
  },
  sending: { word: 'Sending', tone: 'primary', icon: SendRounded, meaning: 'On its way out' },
  sent: { word: 'Sent', tone: 'success', icon: CheckRounded, meaning: 'Handed to the mail or phone network' },
  delivered: { word: 'Delivered', tone: 'success', icon: CheckCircleRounded, meaning: 'Arrived at the client' },
  failed: { word: 'Failed', tone: 'error', icon: ErrorOutlineRounded, meaning: 'Could not be delivered' },
  skipped: { word: 'Skipped', tone: 'quiet', icon: SkipNextRounded, meaning: 'Not sent, for the reason given' },
  cancelled: { word: 'Cancelled', tone: 'quiet', icon: BlockRounded, meaning: 'No longer meant, for the reason given' },
  superseded: { word: 'Replaced', tone: 'quiet', icon: AutorenewRounded, meaning: 'A newer message took its place' },
  uncertain: {
    word: 'Uncertain',
    tone: 'warning',
    icon: HelpOutlineRounded,
    meaning: 'It may or may not have gone out; somebody should look',
  },
};
