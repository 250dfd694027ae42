import type { Finding } from '../problems/index.ts';
import type { Instant } from '../time/index.ts';
import { type MixRecipe, milli } from './mix.ts';

/** What may happen to the content of a lot. Nothing in the ledger is ever changed: a slip is counted away. */
export const movementKinds = ['received', 'mixed', 'used', 'moved_out', 'moved_in', 'counted', 'discarded'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** One line of the ledger. The balance of a lot is the sum of its lines. */
export interface Movement {
  readonly id: string;
  readonly clinicId: string;
  readonly lotId: string;
  readonly kind: MovementKind;
  /** Millilitres or pieces; negative when it leaves. */
  readonly amount: number;
  readonly happenedAt: Instant;
  /** Staff member; null where nobody noted it. */
  readonly by: string | null;
  readonly sessionId: string | null;
  readonly mixId: string | null;
  readonly reason: string | null;
}

/** What is left: the sum of the ledger, to a thousandth. */
export function balanceOf(movements: readonly Pick<Movement, 'amount'>[]): number {
  return milli(movements.reduce((sum, { amount }) => sum + amount, 0));
}

/** Why so much cannot be taken out of a lot; empty when it can. */
export function findInTaking(amount: number, balance: number, field: string): Finding[] {
  return milli(balance - amount) < 0 ? [{ code: 'LOT.NOT_ENOUGH', field, params: { left: milli(balance) } }] : [];
}

/** So much more of a lot goes into a mix than before; negative when some goes back. */
export interface MixDifference {
  readonly mixId: string;
  readonly lotId: string;
  readonly ml: number;
}

/** What changes on the shelf when mixes take the place of others. Lots that are touched, each mix for itself. */
export function mixDifferences(before: readonly MixRecipe[], after: readonly MixRecipe[]): MixDifference[] {
  const amounts = new Map<string, { readonly mixId: string; readonly lotId: string; ml: number }>();
  const add = ({ id: mixId, parts }: MixRecipe, sign: 1 | -1) => {
    for (const { lotId, ml } of parts) {
      const key = `${mixId} ${lotId}`;
      const known = amounts.get(key) ?? { mixId, lotId, ml: 0 };
      amounts.set(key, { ...known, ml: milli(known.ml + sign * (ml ?? 0)) });
    }
  };
  for (const mix of after) add(mix, 1);
  for (const mix of before) add(mix, -1);
  return [...amounts.values()].filter(({ ml }) => ml !== 0);
}
