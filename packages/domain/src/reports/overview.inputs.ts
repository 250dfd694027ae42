import { z } from 'zod';
import { idList, localDate } from '../input/index.ts';
import type { Finding } from '../problems/index.ts';
import { addDays, addMonths, daysBetween, firstOfMonth, type LocalDate } from '../time/index.ts';

export const overviewFilter = z.object({ clinicIds: idList.optional(), from: localDate, to: localDate });
export type OverviewFilter = z.infer<typeof overviewFilter>;

/** Twelve years: longer than any chain's history here, short enough that a chart can show it. */
const mostDays = 4_400;

/** Why a period cannot be reported on; empty when it can. */
export function findInPeriod({ from, to }: Pick<OverviewFilter, 'from' | 'to'>): Finding[] {
  const days = daysBetween(from, to);
  if (days < 0) return [{ code: 'REPORT.PERIOD_TURNED_AROUND', field: 'to' }];
  if (days > mostDays) return [{ code: 'REPORT.PERIOD_TOO_LONG', field: 'from', params: { years: 12 } }];
  return [];
}

/** The whole calendar months of a period: from `first` up to `after`, which is no longer one of them; none when they are not in order. */
export function wholeMonths({ from, to }: Pick<OverviewFilter, 'from' | 'to'>): { first: LocalDate; after: LocalDate } {
  const first = firstOfMonth(from) === from ? from : addMonths(firstOfMonth(from), 1);
  return { first, after: firstOfMonth(addDays(to, 1)) };
}
