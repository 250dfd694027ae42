import { type Closeness, closenessOf } from '@stipple/analytics/colour';

const words: Record<Closeness, string> = {
  same: 'looks the same',
  barely_different: 'barely different',
  slightly_different: 'slightly different',
  clearly_different: 'clearly different',
  another_shade: 'another shade: test it first',
};

interface Shade {
  readonly discontinuedOn: string | null;
  readonly nearest: {
    readonly distance: number;
    readonly product: { readonly brand: string; readonly shade: string };
  } | null;
}

/** What to take in the place of a shade that is no longer sold; undefined while it is sold. */
export function insteadWords({ discontinuedOn, nearest }: Shade): string | undefined {
  if (discontinuedOn === null) return undefined;
  if (!nearest) return 'No longer sold; no current shade is known to come near';
  const { product, distance } = nearest;
  return `No longer sold; nearest now: ${product.shade}, ${product.brand}, ${words[closenessOf(distance)]} (ΔE ${distance.toFixed(1)})`;
}
