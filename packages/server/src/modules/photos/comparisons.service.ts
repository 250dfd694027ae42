import {
  type ComparabilityPoint,
  type Comparison,
  findInPair,
  type Photo,
  pointsKnown,
  type SaveComparisonInput,
} from '@stipple/domain/photos';
import { refuseOn } from '@stipple/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { type Context, found, type Tx, type Work } from '../../work/index.ts';
import { PhotoComparisonEntity } from './photo-comparison.entity.ts';
import { Photos } from './photos.repository.ts';

/** Two photos side by side, and how far they may be compared. */
export interface ComparedPair {
  readonly before: Photo;
  readonly after: Photo;
  /** What somebody found; null when nobody has looked yet. */
  readonly checked: Comparison | null;
  /** The points the record answers by itself. */
  readonly known: readonly ComparabilityPoint[];
}

/** Photos put side by side, and the nine points they have to have in common. */
export class ComparisonsService {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  /** @throws Problem PHOTO.DIFFERENT_VIEWS and what else keeps two photos apart. */
  compare(ctx: Context, beforeId: string, afterId: string): Promise<ComparedPair> {
    return this.#work.read(ctx, async (tx) => {
      const { before, after } = await pairOf(tx, beforeId, afterId);
      const [checked, facts] = await Promise.all([
        tx.get(Photos).comparison(beforeId, afterId),
        tx.get(Photos).pairFacts(before, after),
      ]);
      return { before, after, checked: checked ?? null, known: pointsKnown(facts) };
    });
  }

  /** Keeps which of the nine points somebody found met; the last one who looked counts. */
  async save(ctx: Context, { beforeId, afterId, met }: SaveComparisonInput): Promise<ComparedPair> {
    await this.#work.in(ctx, async (tx) => {
      const { before } = await pairOf(tx, beforeId, afterId);
      const earlier = await tx.get(Photos).comparison(beforeId, afterId);
      if (earlier) await tx.get(Photos).dropComparison(earlier.id);
      const checked = { checkedAt: tx.now, checkedBy: ctx.staffMemberId };
      const { clientId, view } = before;
      await tx.insert(PhotoComparisonEntity, [{ id: uuidv7(), clientId, view, beforeId, afterId, met, ...checked }]);
      tx.announce('photos');
    });
    return this.compare(ctx, beforeId, afterId);
  }
}

async function pairOf(tx: Tx, beforeId: string, afterId: string): Promise<{ before: Photo; after: Photo }> {
  const photos = await tx.get(Photos).byIds([beforeId, afterId]);
  const of = (id: string, field: string) =>
    found(
      photos.find((photo) => photo.id === id),
      field,
    );
  const [before, after] = [of(beforeId, 'beforeId'), of(afterId, 'afterId')];
  refuseOn(findInPair(before, after));
  return { before, after };
}
