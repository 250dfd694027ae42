import { addDays } from '@stipple/domain/time';
import type { LotRow, MixPartRow, MixRow, MovementRow, RecallRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';

interface Mixed {
  readonly mixes: readonly MixRow[];
  readonly mixParts: readonly MixPartRow[];
}

/** Pigment comes in bottles of 15 ml. */
const bottleMl = 15;

/** Lots with the day they were opened: that of the first mix with some of them. */
export function withOpening(lots: readonly LotRow[], { mixes, mixParts }: Mixed): LotRow[] {
  const madeAt = new Map(mixes.map((mix) => [mix.id, mix.madeAt]));
  const opened = new Map<string, string>();
  for (const { lotId, mixId } of mixParts) {
    const at = madeAt.get(mixId) ?? '';
    const known = opened.get(lotId);
    if (known === undefined || at < known) opened.set(lotId, at);
  }
  return lots.map((lot) => ({ ...lot, openedOn: opened.get(lot.id)?.slice(0, 10) ?? null }));
}

/** The ledger that the mixes leave behind: enough was delivered, and what was bad or too old was thrown away. */
export function inventMovements(
  lots: readonly LotRow[],
  { mixes, mixParts }: Mixed,
  recalls: readonly RecallRow[],
  chance: Chance,
): MovementRow[] {
  const mixOf = new Map(mixes.map((mix) => [mix.id, mix]));
  const used = new Map<string, number>();
  const taken = mixParts.flatMap(({ mixId, lotId, ml }): MovementRow[] => {
    const mix = mixOf.get(mixId);
    if (!mix) return [];
    used.set(lotId, (used.get(lotId) ?? 0) + ml);
    const { clinicId, sessionId, madeAt: happenedAt, madeBy: by } = mix;
    const id = chance.id(Date.parse(happenedAt));
    return [{ id, clinicId, lotId, kind: 'mixed', amount: -ml, happenedAt, by, sessionId, mixId, reason: null }];
  });
  const recalledAt = new Map(recalls.map((recall) => [`${recall.productId} ${recall.lotNumber}`, recall.startedAt]));
  const lastDay = mixes.reduce((last, { madeAt }) => (madeAt > last ? madeAt : last), '').slice(0, 10);
  const deliveries = lots.flatMap((lot) => {
    const recalled = recalledAt.get(`${lot.productId} ${lot.number}`);
    return around(lot, used.get(lot.id) ?? 0, { recalled, lastDay }, chance);
  });
  return [...deliveries, ...taken];
}

interface End {
  readonly recalled: string | undefined;
  /** Day up to which anything is known. */
  readonly lastDay: string;
}

/** The delivery of a lot, and what was thrown away of it. */
function around(lot: LotRow, used: number, { recalled, lastDay }: End, chance: Chance): MovementRow[] {
  const amount = Math.ceil((used * chance.between(1.02, 1.25) + chance.between(2, 20)) / bottleMl) * bottleMl;
  const left = Math.round((amount - used) * 1000) / 1000;
  const nobody = { by: null, sessionId: null, mixId: null };
  const line = (kind: MovementRow['kind'], how: number, happenedAt: string, reason: string | null): MovementRow => ({
    ...{ id: chance.id(Date.parse(happenedAt)), clinicId: lot.clinicId, lotId: lot.id },
    ...{ kind, amount: how, happenedAt, reason, ...nobody },
  });
  const received = line('received', amount, `${lot.receivedOn}T08:30:00.000Z`, null);
  const overOn = addDays(lot.expiresOn, 6);
  if (recalled) return [received, line('discarded', -left, recalled, 'Recalled')];
  return overOn < lastDay ? [received, line('discarded', -left, `${overOn}T17:00:00.000Z`, 'Expired')] : [received];
}
