import { z } from 'zod';
import { idList, localDate } from '../input/index.ts';
import type { Finding } from '../problems/index.ts';
import { daysBetween } from '../time/index.ts';

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
