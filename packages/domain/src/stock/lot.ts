import type { Finding } from '../problems/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

/** One batch of a product at one clinic. EU 2020/2081 asks for the batch reference of every ink. */
export interface Lot {
  readonly id: string;
  readonly productId: string;
  readonly clinicId: string;
  /** The maker's batch reference. */
  readonly number: string;
  readonly receivedOn: LocalDate;
  /** Last day on which it may be used. */
  readonly expiresOn: LocalDate;
  readonly openedOn: LocalDate | null;
  /** When this number of this product was recalled, whichever clinic has it. */
  readonly recalledAt: Instant | null;
  readonly version: number;
}

/** What decides whether a lot may be used. */
export type LotFacts = Pick<Lot, 'clinicId' | 'expiresOn' | 'recalledAt'>;

/** Why a lot may not be used at a clinic on a day; empty when it may. */
export function findInLot(lot: LotFacts, clinicId: string, day: LocalDate): Finding[] {
  if (lot.clinicId !== clinicId) return [{ code: 'LOT.OF_ANOTHER_CLINIC', field: 'lotId' }];
  if (lot.recalledAt !== null) return [{ code: 'LOT.RECALLED', field: 'lotId' }];
  if (lot.expiresOn < day) return [{ code: 'LOT.EXPIRED', field: 'lotId', params: { expiredOn: lot.expiresOn } }];
  return [];
}

/** A delivery that expired before it came is a slip of the keyboard or a bad delivery. */
export function findInDelivery(delivery: Pick<Lot, 'receivedOn' | 'expiresOn'>): Finding[] {
  return delivery.expiresOn < delivery.receivedOn ? [{ code: 'LOT.EXPIRES_BEFORE_RECEIVED', field: 'expiresOn' }] : [];
}
