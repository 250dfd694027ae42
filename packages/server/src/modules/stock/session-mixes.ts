import { type Finding, Problem, refuseOn } from '@stipple/domain/problems';
import {
  findInLot,
  findInTaking,
  type MixDifference,
  type MixInput,
  mixDifferences,
  type PartLot,
} from '@stipple/domain/stock';
import type { LocalDate } from '@stipple/domain/time';
import type { Tx } from '../../work/index.ts';
import { type LotOnShelf, Lots } from './lots.repository.ts';
import { known, type LabelledMix, Mixes } from './mixes.repository.ts';
import { Movements } from './movements.repository.ts';

/** The session whose log is being saved. */
export interface MixingSession {
  readonly sessionId: string;
  readonly clinicId: string;
  /** Day of the session at its clinic. */
  readonly day: LocalDate;
}

/**
 * Puts these mixes in the place of those the session's log had, and writes what that takes from the lots, or gives
 * back, into the ledger. What was taken before is not judged again: only more of a lot must be there and be usable.
 */
export async function replaceMixes(tx: Tx, session: MixingSession, mixes: readonly MixInput[]): Promise<void> {
  const before = await tx.get(Mixes).ofSessions([session.sessionId]);
  if (sameMixes(before, mixes)) return;
  await refuseForeign(tx, session, before, mixes);
  const differences = mixDifferences(before, mixes);
  const wanted = [...new Set([...mixes.flatMap(({ parts }) => parts), ...differences].map(({ lotId }) => lotId))];
  const lots = await tx.get(Lots).hold(wanted);
  refuseOn(findInMixes(session, mixes, differences, { lots, before: known(before).lots }));
  await write(tx, session, before, mixes, lots);
  const { sessionId, clinicId } = session;
  await tx
    .get(Movements)
    .add(
      differences.map(({ mixId, lotId, ml }) => ({ clinicId, lotId, kind: 'mixed', amount: -ml, sessionId, mixId })),
    );
}

function sameMixes(before: readonly LabelledMix[], after: readonly MixInput[]): boolean {
  const words = (mixes: readonly MixInput[]) =>
    JSON.stringify(
      mixes
        .map(({ id, label, waterMl, parts }) => [id, label, waterMl, parts.map(({ lotId, ml }) => [lotId, ml])])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  return words(before.map((mix) => ({ ...mix, parts: [...mix.parts] }))) === words(after);
}

/** An id that another session's mix, or a house mix, has already is not this session's to write. */
async function refuseForeign(
  tx: Tx,
  { sessionId }: MixingSession,
  before: readonly LabelledMix[],
  mixes: readonly MixInput[],
): Promise<void> {
  const own = new Set(before.map(({ id }) => id));
  const fresh = mixes.filter(({ id }) => !own.has(id)).map(({ id }) => id);
  if (new Set(mixes.map(({ id }) => id)).size !== mixes.length) throw new Problem('INPUT.ID_TAKEN', { field: 'mixes' });
  const taken = fresh.length > 0 ? (await tx.get(Mixes).byIds(fresh)).find((mix) => mix.sessionId !== sessionId) : null;
  if (taken) {
    throw new Problem('INPUT.ID_TAKEN', { field: `mixes.${mixes.findIndex(({ id }) => id === taken.id)}.id` });
  }
}

interface Shelves {
  readonly lots: ReadonlyMap<string, LotOnShelf>;
  /** Lots the session's mixes had before. */
  readonly before: ReadonlyMap<string, PartLot>;
}

function findInMixes(
  { clinicId, day }: MixingSession,
  mixes: readonly MixInput[],
  differences: readonly MixDifference[],
  { lots, before }: Shelves,
): Finding[] {
  const taken = new Map<string, number>();
  for (const { lotId, ml } of differences) taken.set(lotId, (taken.get(lotId) ?? 0) + ml);
  return mixes.flatMap(({ id, parts }, mix) =>
    parts.flatMap(({ lotId }, part): Finding[] => {
      const at = `mixes.${mix}.parts.${part}`;
      const lot = lots.get(lotId);
      if (!lot) return [{ code: 'INPUT.NOT_FOUND', field: `${at}.lotId` }];
      if (lot.kind !== 'pigment') return [{ code: 'LOT.NOT_PIGMENT', field: `${at}.lotId` }];
      const more = differences.some((each) => each.mixId === id && each.lotId === lotId && each.ml > 0);
      if (!more && before.has(lotId)) return [];
      return [
        ...findInLot(lot, clinicId, day).map((found) => ({ ...found, field: `${at}.${found.field}` })),
        ...findInTaking(taken.get(lotId) ?? 0, lot.balance, `${at}.ml`),
      ];
    }),
  );
}

async function write(
  tx: Tx,
  { sessionId, clinicId }: MixingSession,
  before: readonly LabelledMix[],
  mixes: readonly MixInput[],
  lots: ReadonlyMap<string, LotOnShelf>,
): Promise<void> {
  const had = new Map(before.map((mix) => [mix.id, mix]));
  const kept = new Set(mixes.map(({ id }) => id));
  for (const mix of mixes) {
    const old = had.get(mix.id);
    if (old && sameMixes([old], [mix])) continue;
    if (old) await tx.get(Mixes).change(mix, lots);
    else {
      const made = { madeAt: tx.now, madeBy: tx.ctx.staffMemberId, discardedAt: null };
      await tx.get(Mixes).insert({ ...mix, clinicId, sessionId, ...made }, lots);
    }
  }
  await tx.get(Mixes).remove([...had.keys()].filter((id) => !kept.has(id)));
}
