import type { Finding } from '../problems/index.ts';
import type { LocalDate } from '../time/index.ts';
import { findInLot, type LotFacts } from './lot.ts';
import { milli } from './mix.ts';
import { findInTaking } from './movement.ts';
import type { ProductKind, StockUnit } from './product.ts';

/** A lot as it stands on the shelf. */
export interface ShelfFacts extends LotFacts {
  readonly kind: ProductKind;
  readonly balance: number;
}

/** Cartridges come in whole pieces. */
export function findInAmount(kind: ProductKind, amount: number, field: string): Finding[] {
  return kind === 'needle' && !Number.isInteger(amount) ? [{ code: 'LOT.WHOLE_PIECES', field }] : [];
}

/** Why so much of a lot may not go to another clinic; empty when it may. What was recalled stays where it is. */
export function findInMove(lot: ShelfFacts, toClinicId: string, amount: number): Finding[] {
  if (lot.clinicId === toClinicId) return [{ code: 'LOT.SAME_CLINIC', field: 'toClinicId' }];
  if (lot.recalledAt !== null) return [{ code: 'LOT.RECALLED', field: 'lotId' }];
  return [...findInAmount(lot.kind, amount, 'amount'), ...findInTaking(amount, lot.balance, 'amount')];
}

/** Why so much may not be thrown away; empty when it may. */
export function findInDiscarding(lot: ShelfFacts, amount: number): Finding[] {
  return [...findInAmount(lot.kind, amount, 'amount'), ...findInTaking(amount, lot.balance, 'amount')];
}

/** What a count adds to the ledger; 0 when the shelf holds what the ledger says. */
export function countDifference(counted: number, balance: number): number {
  return milli(counted - balance);
}

/** Why an amount in this unit may not be taken from a lot; empty when its ledger counts in the same. */
export function findInUnit(given: StockUnit, counted: StockUnit, field: string): Finding[] {
  return given === counted ? [] : [{ code: 'LOT.ANOTHER_UNIT', field, params: { given, counted } }];
}

/** Why so much of a lot may not be used in a session; empty when it may. */
export function findInUse(lot: ShelfFacts, clinicId: string, day: LocalDate, amount: number): Finding[] {
  return [
    ...findInLot(lot, clinicId, day),
    ...findInAmount(lot.kind, amount, 'amount'),
    ...findInTaking(amount, lot.balance, 'amount'),
  ];
}
