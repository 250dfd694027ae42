import { type Finding, refuseOn } from '@stipple/domain/problems';
import { findInUnit, findInUse, milli, type StockUnit, unitOf } from '@stipple/domain/stock';
import type { Tx } from '../../work/index.ts';
import { Lots } from './lots.repository.ts';
import { Movements } from './movements.repository.ts';
import { Products } from './products.repository.ts';
import type { MixingSession } from './session-mixes.ts';

/** So much of a lot used in a session, apart from its mixes: cartridges by the piece, anaesthetic in its unit. */
export interface Use {
  readonly lotId: string;
  readonly amount: number;
  readonly unit: StockUnit;
  /** Path of the field that names the lot, for the refusal. */
  readonly field: string;
}

/**
 * Puts these uses in the place of those the session's log had; the ledger follows. What was used before is not judged
 * again: only more of a lot must be there and be usable.
 */
export async function replaceUses(tx: Tx, session: MixingSession, uses: readonly Use[]): Promise<void> {
  const { sessionId, clinicId, day } = session;
  const products = uses.length > 0 ? await tx.get(Products).ofLots(uses.map(({ lotId }) => lotId)) : undefined;
  for (const { lotId, unit, field } of uses) {
    const product = products?.get(lotId);
    if (product) refuseOn(findInUnit(unit, unitOf(product), field.replace(/lotId$/, 'unit')));
  }
  const before = await tx.get(Movements).usedIn(sessionId);
  const after = new Map<string, number>();
  for (const { lotId, amount } of uses) after.set(lotId, milli((after.get(lotId) ?? 0) + amount));
  const differences = [...new Set([...before.keys(), ...after.keys()])]
    .map((lotId) => ({ lotId, amount: milli((after.get(lotId) ?? 0) - (before.get(lotId) ?? 0)) }))
    .filter(({ amount }) => amount !== 0);
  if (differences.length === 0) return;
  const lots = await tx.get(Lots).hold(differences.map(({ lotId }) => lotId));
  for (const { lotId, amount } of differences) {
    const lot = lots.get(lotId);
    const field = uses.find((use) => use.lotId === lotId)?.field ?? 'lotId';
    if (!lot) refuseOn([{ code: 'INPUT.NOT_FOUND', field }]);
    else if (amount > 0) refuseOn(findInUse(lot, clinicId, day, amount).map((found): Finding => ({ ...found, field })));
  }
  await tx
    .get(Movements)
    .add(differences.map(({ lotId, amount }) => ({ clinicId, lotId, kind: 'used', amount: -amount, sessionId })));
}
