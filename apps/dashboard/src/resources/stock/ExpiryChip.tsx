import { useNow } from '../../controls/now.ts';
import { StateChip } from '../../controls/StateChip.tsx';
import type { LotRowFragment } from '../../generated/graphql.ts';
import { dayOf } from '../../words/dates.ts';
import { expiryLook } from './expiry.ts';

/** Whether a lot may be used today, by its clinic's calendar. */
export function ExpiryChip({ lot }: { lot: LotRowFragment }) {
  return <StateChip look={expiryLook(lot, dayOf(useNow(), lot.clinic.zone))} />;
}
