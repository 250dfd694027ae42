import BlockRounded from '@mui/icons-material/BlockRounded';
import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import HourglassDisabledRounded from '@mui/icons-material/HourglassDisabledRounded';
import LinkRounded from '@mui/icons-material/LinkRounded';
import type { StateLook } from '../../controls/StateChip.tsx';
import type { LinkState, LinkTask } from '../../generated/graphql.ts';

export const taskWords: Record<LinkTask, string> = {
  health: 'Health questionnaire',
  treatment: 'Consent to treatment',
  photos: 'Photos for the record',
  marketing: 'Showing photos to others',
  appointment: 'Appointment',
  offer: 'Offered time',
  messages: 'Choice of messages',
};

/** What a link can ask for when it is made for a client. */
export const askedTasks: readonly LinkTask[] = ['health', 'treatment', 'photos', 'marketing'];

export const linkStates: Record<LinkState, StateLook> = {
  open: { word: 'Open', tone: 'info', icon: LinkRounded, meaning: 'Works until it expires or is taken back' },
  used: { word: 'Used', tone: 'success', icon: CheckCircleRounded, meaning: 'Everything it asked for is done' },
  expired: { word: 'Expired', tone: 'quiet', icon: HourglassDisabledRounded, meaning: 'Its time is over' },
  revoked: { word: 'Taken back', tone: 'quiet', icon: BlockRounded, meaning: 'Closed by the clinic' },
};

/** "1 of 3 done" */
export const progressWords = ({ tasks, done }: { tasks: readonly LinkTask[]; done: readonly LinkTask[] }): string =>
  `${tasks.filter((task) => done.includes(task)).length} of ${tasks.length} done`;
