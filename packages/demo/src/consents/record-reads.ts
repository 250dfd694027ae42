import type { RecordKind, RecordRead } from '@stipple/domain/audit';
import { instantOf, type Millis, millisOfDay, minute } from '../calendar/calendar.ts';
import type { SessionRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';

/** So many days back it is shown who opened what; older rows would say the same again. */
const shownDays = 14;

/** Whoever works on somebody opens their record before; now and then the owner has a look afterwards. */
export function recordReads(
  given: { readonly sessions: readonly SessionRow[]; readonly owner: string; readonly now: Millis },
  chance: Chance,
): RecordRead[] {
  const since = given.now - shownDays * millisOfDay;
  const reads: RecordRead[] = [];
  const read = (at: Millis, staffMemberId: string, what: RecordKind, subjectId: string, clientId: string) => {
    if (at >= given.now) return;
    const id = chance.id(at);
    reads.push({ id, at: instantOf(at), staffMemberId, what, subjectId, clientId, requestId: chance.id(at) });
  };
  for (const { id, clientId, treatmentId, practitionerId, startedAt } of given.sessions) {
    const started = Date.parse(startedAt);
    if (started < since) continue;
    read(started - 9 * minute, practitionerId, 'client', clientId, clientId);
    read(started - 7 * minute, practitionerId, 'treatment', treatmentId, clientId);
    read(started + minute, practitionerId, 'session', id, clientId);
    if (chance.happens(0.08)) read(started + 26 * 60 * minute, given.owner, 'session', id, clientId);
  }
  return reads;
}
