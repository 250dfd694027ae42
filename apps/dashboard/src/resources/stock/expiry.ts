import BlockRounded from '@mui/icons-material/BlockRounded';
import CheckRounded from '@mui/icons-material/CheckRounded';
import EventBusyRounded from '@mui/icons-material/EventBusyRounded';
import ScheduleRounded from '@mui/icons-material/ScheduleRounded';
import type { StateLook } from '../../controls/StateChip.tsx';
import type { LotRowFragment } from '../../generated/graphql.ts';
import { dayInFull, daysAwayWords, daysBetween } from '../../words/dates.ts';

/** A lot that expires within so many days is worth using first. */
const SOON_DAYS = 60;

/** Whether a lot may be used, in a word; `today` is the clinic's calendar day. */
export function expiryLook(lot: Pick<LotRowFragment, 'expiresOn' | 'recalledAt'>, today: string): StateLook {
  const away = daysAwayWords(lot.expiresOn, today);
  if (lot.recalledAt)
    return { word: 'Recalled', tone: 'error', icon: BlockRounded, meaning: 'Called back by its maker; not to be used' };
  if (lot.expiresOn < today)
    return {
      word: `Expired ${away}`,
      tone: 'error',
      icon: EventBusyRounded,
      meaning: `Its last day was ${dayInFull(lot.expiresOn)}; not to be used`,
    };
  if (daysBetween(today, lot.expiresOn) <= SOON_DAYS)
    return {
      word: `Expires ${away}`,
      tone: 'warning',
      icon: ScheduleRounded,
      meaning: `Use it first: ${dayInFull(lot.expiresOn)} is its last day`,
    };
  return {
    word: 'Usable',
    tone: 'success',
    icon: CheckRounded,
    meaning: `May be used until ${dayInFull(lot.expiresOn)}`,
  };
}
