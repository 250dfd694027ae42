import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import HourglassDisabledRounded from '@mui/icons-material/HourglassDisabledRounded';
import HourglassEmptyRounded from '@mui/icons-material/HourglassEmptyRounded';
import RemoveCircleOutlineRounded from '@mui/icons-material/RemoveCircleOutlineRounded';
import SendToMobileRounded from '@mui/icons-material/SendToMobileRounded';
import type { StateLook } from '../../controls/StateChip.tsx';
import type {
  FitReason,
  RankedSlotQuery,
  UnfitReason,
  WaitlistPartsFragment,
  WaitlistState,
} from '../../generated/graphql.ts';
import { dayWords, durationWords } from '../../words/dates.ts';

export const waitlistLooks: Record<WaitlistState, StateLook> = {
  open: { word: 'Waiting', tone: 'info', icon: HourglassEmptyRounded, meaning: 'Would come when a time is freed' },
  offered: {
    word: 'Offered',
    tone: 'primary',
    icon: SendToMobileRounded,
    meaning: 'Has a time on their phone to answer',
  },
  booked: { word: 'Booked', tone: 'success', icon: CheckCircleRounded, meaning: 'Has got an appointment' },
  withdrawn: { word: 'Withdrawn', tone: 'quiet', icon: RemoveCircleOutlineRounded, meaning: 'Does not wait any more' },
  lapsed: { word: 'Lapsed', tone: 'quiet', icon: HourglassDisabledRounded, meaning: 'Their last day is over' },
};

const weekdayWords = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export const weekdayChoices = weekdayWords.map((name, nth) => ({ id: String(nth + 1), name }));

type Wish = Pick<WaitlistPartsFragment, 'weekdays' | 'from' | 'until' | 'earliestOn' | 'latestOn'>;

/** "Mon, Thu, from 09:00 until 13:00" */
export function timesWords({ weekdays, from, until }: Wish): string {
  const days = weekdays.length === 0 || weekdays.length === 7 ? 'Any day' : weekdays.map(wordOfDay).join(', ');
  return [days, from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
}

const wordOfDay = (day: number) => weekdayWords[day - 1] ?? '';

/** "from Tue 1 Dec to Thu 24 Dec" */
export function daysWords({ earliestOn, latestOn }: Wish, today: string): string {
  const last = latestOn ? ` to ${dayWords(latestOn, today)}` : '';
  if (earliestOn <= today) return latestOn ? `until ${dayWords(latestOn, today)}` : 'as soon as possible';
  return `from ${dayWords(earliestOn, today)}${last}`;
}

type Candidate = RankedSlotQuery['rankedSlot']['candidates'][number];

/** What speaks for somebody, in words: a code alone tells nobody anything. */
export function fitWords({ reasons, daysLeft, minutesLeft }: Candidate): string[] {
  const words: Record<FitReason, string> = {
    time_runs_out: daysLeft === 0 ? 'last day that makes sense' : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`,
    asked_for: 'asks for this practitioner',
    fills_time: 'fills the whole time',
    waits_longest: 'waits longest',
  };
  const told = reasons.map((reason) => words[reason]);
  return minutesLeft > 0 ? [...told, `leaves ${durationWords(minutesLeft)} free`] : told;
}

export const unfitWords: Record<UnfitReason, string> = {
  other_clinic: 'would come to another clinic',
  other_practitioner: 'ask for somebody else',
  too_soon: 'cannot come before a later day',
  too_late: 'could only come earlier',
  other_day: 'come on other days',
  too_long: 'need longer',
  other_time: 'come at other times',
};
