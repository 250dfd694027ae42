import { instantOf, millisOfDay, minute } from '../calendar/calendar.ts';
import type { RecallAttemptRow, RecallRow } from '../chain/rows.ts';
import type { Ledger, World } from '../chain/world.ts';
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

/** Who was treated with a recalled lot was told, most of them on the first call; a few are not to be found. */
export function attemptsOf(
  recalls: readonly RecallRow[],
  { sessions, passes, mixParts }: Pick<Ledger, 'sessions' | 'passes' | 'mixParts'>,
  chance: Chance,
): RecallAttemptRow[] {
  return recalls.flatMap((recall) => {
    const { productId, lotNumber } = recall;
    const parts = mixParts.filter((part) => part.productId === productId && part.lotNumber === lotNumber);
    const mixed = new Set(parts.map(({ mixId }) => mixId));
    const worked = new Set(passes.flatMap(({ mixId, sessionId }) => (mixed.has(mixId ?? '') ? sessionId : [])));
    const clients = new Set(sessions.flatMap(({ id, clientId }) => (worked.has(id) ? clientId : [])));
    return [...clients].flatMap((clientId) => triesFor(recall, clientId, chance));
  });
}

function triesFor(recall: RecallRow, clientId: string, chance: Chance): RecallAttemptRow[] {
  const { id: recallId, startedAt, startedBy: attemptedBy } = recall;
  if (attemptedBy === null) return [];
  let at = Date.parse(startedAt) + chance.whole(30, 4_000) * minute;
  const attempt = (
    means: RecallAttemptRow['means'],
    result: RecallAttemptRow['result'],
    note: string | null = null,
  ) => {
    const row = { id: chance.id(at), recallId, clientId, means, result, note, attemptedAt: instantOf(at), attemptedBy };
    at += chance.whole(1, 4) * millisOfDay;
    return row;
  };
  if (chance.happens(0.72)) return [attempt('phone', 'reached', chance.happens(0.2) ? 'No trouble since.' : null)];
  const first = attempt('phone', chance.pick(['no_answer', 'message_left'] as const));
  if (chance.happens(0.1)) return [first, attempt('email', 'wrong_details', 'Came back undelivered.')];
  return [first, attempt('email', 'reached', 'Answered by e-mail.')];
}
