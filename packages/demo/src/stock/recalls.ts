import { instantOf } from '../calendar/calendar.ts';
import type { RecallRow } from '../chain/rows.ts';
import type { World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';

/** The bad batch, recalled by its number for the whole chain; the recall was closed a month later. */
export function recallsOf({ clinics, recall, owner }: World, chance: Chance): RecallRow[] {
  const [home] = clinics;
  const lots = clinics.flatMap(({ shelf }) => shelf.lots);
  const bad = recall && lots.find(({ productId, number }) => productId === recall.productId && number.endsWith('77-B'));
  if (!home || !recall || !bad) return [];
  const startedAt = home.clock.at(recall.recalledOn, 9 * 60 + 25);
  return [
    {
      id: chance.id(startedAt),
      productId: recall.productId,
      lotNumber: bad.number,
      reason: 'The maker found bacteria in a sample it had kept.',
      startedAt: instantOf(startedAt),
      startedBy: owner,
      closedAt: instantOf(home.clock.at(recall.recalledOn + 30, 16 * 60)),
      closedBy: owner,
      summary: 'The maker took the remaining bottles back.',
      version: 2,
    },
  ];
}
