import { nearestColour } from '@stipple/analytics/colour';
import { isDiscontinued, type Product } from '@stipple/domain/stock';
import type { Instant } from '@stipple/domain/time';

/** A shade to take in the place of one that is no longer sold. */
export interface NearestShade {
  /** The product that is no longer sold. */
  readonly insteadOf: string;
  readonly product: Product;
  /** CIE ΔE 2000 between the two. */
  readonly distance: number;
}

/** The nearest pigment that is still sold for each of those asked for that is not; none where no colour was measured. */
export function nearestShades(products: readonly Product[], asked: readonly string[], now: Instant): NearestShade[] {
  const today = now.slice(0, 10);
  const current = products.filter((product) => product.kind === 'pigment' && !isDiscontinued(product, today));
  const wanted = new Set(asked);
  return products.flatMap((product) => {
    const { id: insteadOf, colour } = product;
    if (!wanted.has(insteadOf) || colour === null || !isDiscontinued(product, today)) return [];
    const found = nearestColour(colour, current);
    return found ? [{ insteadOf, product: found.nearest, distance: found.distance }] : [];
  });
}
