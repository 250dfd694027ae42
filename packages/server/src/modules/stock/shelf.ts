import { Problem, refuseOn } from '@stipple/domain/problems';
import {
  type CountLotInput,
  countDifference,
  type DiscardFromLotInput,
  findInAmount,
  findInDiscarding,
  findInLot,
  findInMove,
  findInTaking,
  type Lot,
  type MakeMixInput,
  type MoveLotInput,
} from '@stipple/domain/stock';
import { type LocalDate, localDate } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import { found, type Tx } from '../../work/index.ts';
import { LotEntity } from './lot.entity.ts';
import { type LotOnShelf, Lots } from './lots.repository.ts';
import { Mixes } from './mixes.repository.ts';
import { Movements } from './movements.repository.ts';

/** A lot within reach, held until commit. */
async function hold(tx: Tx, lotId: string): Promise<LotOnShelf> {
  return found((await tx.get(Lots).hold([lotId])).get(lotId), 'lotId');
}

/**
 * Carries some of a lot to another clinic: out here and in there, in one transaction. There it joins the lot of the same
 * product and number, or becomes one.
 */
export async function moveLot(tx: Tx, { id, lotId, toClinicId, amount, reason }: MoveLotInput): Promise<Lot> {
  const lot = await hold(tx, lotId);
  refuseOn(findInMove(lot, toClinicId, amount));
  const there = await lotThere(tx, lot, toClinicId);
  await tx.get(Movements).add([
    { id, clinicId: lot.clinicId, lotId, kind: 'moved_out', amount: -amount, reason },
    { clinicId: toClinicId, lotId: there, kind: 'moved_in', amount, reason },
  ]);
  return tx.get(Lots).byId(there);
}

async function lotThere(tx: Tx, lot: LotOnShelf, clinicId: string): Promise<string> {
  const known = await tx.get(Lots).ofLabel(clinicId, lot);
  if (known && known.expiresOn !== lot.expiresOn) throw new Problem('LOT.NUMBER_TAKEN', { field: 'toClinicId' });
  if (known) return known.id;
  const { productId, number, expiresOn, receivedOn, openedOn } = lot;
  const row = { id: uuidv7(), clinicId, productId, number, expiresOn, receivedOn, openedOn, version: 1 };
  await tx.insert(LotEntity, [row]);
  return row.id;
}

/** Writes into the ledger what a count found; nothing when the shelf holds what the ledger says. */
export async function countLot(tx: Tx, { id, lotId, counted, reason }: CountLotInput): Promise<Lot> {
  const lot = await hold(tx, lotId);
  refuseOn(findInAmount(lot.kind, counted, 'counted'));
  const amount = countDifference(counted, lot.balance);
  const { clinicId } = lot;
  if (amount !== 0) await tx.get(Movements).add([{ id, clinicId, lotId, kind: 'counted', amount, reason }]);
  return tx.get(Lots).byId(lotId);
}

export async function discardFromLot(tx: Tx, { id, lotId, amount, reason }: DiscardFromLotInput): Promise<Lot> {
  const lot = await hold(tx, lotId);
  refuseOn(findInDiscarding(lot, amount));
  const { clinicId } = lot;
  await tx.get(Movements).add([{ id, clinicId, lotId, kind: 'discarded', amount: -amount, reason }]);
  return tx.get(Lots).byId(lotId);
}

/** Makes a mix for the house; what goes into it leaves its lots. */
export async function makeHouseMix(tx: Tx, input: MakeMixInput, zone: string): Promise<void> {
  const { id, clinicId, label, waterMl, parts } = input;
  const lots = await tx.get(Lots).hold(parts.map(({ lotId }) => lotId));
  const day = localDate(tx.now, zone);
  for (const [index, { lotId, ml }] of parts.entries())
    refusePart(lots.get(lotId), ml, { clinicId, day, at: `parts.${index}` });
  const made = { madeAt: tx.now, madeBy: tx.ctx.staffMemberId, discardedAt: null };
  await tx.get(Mixes).insert({ id, clinicId, sessionId: null, label, waterMl, parts, ...made }, lots);
  await tx
    .get(Movements)
    .add(parts.map(({ lotId, ml }) => ({ clinicId, lotId, kind: 'mixed', amount: -ml, mixId: id })));
}

interface Mixing {
  readonly clinicId: string;
  readonly day: LocalDate;
  /** Path of the part. */
  readonly at: string;
}

function refusePart(lot: LotOnShelf | undefined, ml: number, { clinicId, day, at }: Mixing): void {
  if (!lot) throw new Problem('INPUT.NOT_FOUND', { field: `${at}.lotId` });
  if (lot.kind !== 'pigment') throw new Problem('LOT.NOT_PIGMENT', { field: `${at}.lotId` });
  refuseOn(findInLot(lot, clinicId, day).map((finding) => ({ ...finding, field: `${at}.lotId` })));
  refuseOn(findInTaking(ml, lot.balance, `${at}.ml`));
}
