import type { Finding } from '../problems/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import { findInLot, type LotFacts } from './lot.ts';

/** So much of a lot in a mix. */
export interface MixPart {
  readonly lotId: string;
  /** Null in a draft that does not say yet, and in records from before amounts were kept. */
  readonly ml: number | null;
}

/** What a person says of a mix; in a session's log it is saved with the log. */
export interface MixRecipe {
  readonly id: string;
  /** What the clinic calls it, such as "house mix 2:1"; null when it has no name. */
  readonly label: string | null;
  readonly waterMl: number;
  readonly parts: readonly MixPart[];
}

/** What is applied: parts of lots and water. Straight from the bottle is a mix of one part and no water. */
export interface Mix extends MixRecipe {
  /** Where it was made, and therefore where its lots are. */
  readonly clinicId: string;
  /** The session it was made in; null for a house mix, which may be used at any clinic. */
  readonly sessionId: string | null;
  readonly madeAt: Instant;
  /** Staff member; null where nobody noted it. */
  readonly madeBy: string | null;
  /** When what was left of a house mix was poured away. */
  readonly discardedAt: Instant | null;
}

/** What a mix must know of a lot in it; the same whether or not the lot's clinic is in reach. */
export interface PartLot extends LotFacts {
  readonly id: string;
  readonly productId: string;
  readonly number: string;
}

/** Mixes by id, and the lots of their parts by id. */
export interface KnownMixes {
  readonly mixes: ReadonlyMap<string, Mix>;
  readonly lots: ReadonlyMap<string, PartLot>;
}

type Judged = Pick<Mix, 'clinicId' | 'parts' | 'discardedAt'>;

/**
 * Why a mix may not be used on a day; empty when it may. It is usable until the first of its lots expires, and recalled
 * when any of them is. A lot nobody has told of is not complained about: a draft on a tablet may be ahead of its shelf.
 */
export function findInMix(mix: Judged, lots: ReadonlyMap<string, LotFacts>, day: LocalDate): Finding[] {
  if (mix.parts.length === 0) return [{ code: 'MIX.EMPTY', field: 'parts' }];
  const findings: Finding[] = mix.discardedAt === null ? [] : [{ code: 'MIX.DISCARDED', field: 'discardedAt' }];
  mix.parts.forEach(({ lotId, ml }, index) => {
    const lot = lots.get(lotId);
    if (ml === null) findings.push({ code: 'MIX.AMOUNT_MISSING', field: `parts.${index}.ml` });
    if (!lot) return;
    findings.push(
      ...findInLot(lot, mix.clinicId, day).map((found) => ({ ...found, field: `parts.${index}.${found.field}` })),
    );
  });
  return findings;
}

/** Last day on which a mix may be used: the earliest expiry of its lots. Null while it has none that are known. */
export function usableUntil(mix: Pick<Mix, 'parts'>, lots: ReadonlyMap<string, LotFacts>): LocalDate | null {
  const days = mix.parts.flatMap(({ lotId }) => lots.get(lotId)?.expiresOn ?? []);
  return days.sort()[0] ?? null;
}

/** Pigment and water together, in millilitres. */
export function volumeOf({ parts, waterMl }: Pick<Mix, 'parts' | 'waterMl'>): number {
  return milli(parts.reduce((sum, { ml }) => sum + (ml ?? 0), waterMl));
}

/** To a thousandth, as amounts are stored. */
export function milli(amount: number): number {
  // Adding 0 makes a negative zero an ordinary one.
  return Math.round(amount * 1000) / 1000 + 0;
}
