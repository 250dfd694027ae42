import { deltaE2000, type Lab } from './delta-e-2000.ts';

/** How far apart two shades look, for a person who holds both bottles. */
export const closeness = [
  'same',
  'barely_different',
  'slightly_different',
  'clearly_different',
  'another_shade',
] as const;
export type Closeness = (typeof closeness)[number];

/**
 * Upper bounds of ΔE 2000. About 1 is just seen side by side by a trained eye and 2 by anybody who compares; beyond 5 two
 * samples are taken for different colours. These are the usual bands of trades that match colours, such as printing; no
 * study tells where they lie for pigment in skin, so they say which bottle comes nearest and not how it will heal.
 */
const bounds: readonly (readonly [Closeness, number])[] = [
  ['same', 1],
  ['barely_different', 2],
  ['slightly_different', 3.5],
  ['clearly_different', 5],
];

/** @param distance ΔE 2000 */
export function closenessOf(distance: number): Closeness {
  return bounds.find(([, most]) => distance <= most)?.[0] ?? 'another_shade';
}

/** The candidate that looks most like the colour, with its ΔE 2000; undefined when there is none with a colour. */
export function nearestColour<T extends { readonly colour: Lab | null }>(
  colour: Lab,
  candidates: readonly T[],
): { readonly nearest: T; readonly distance: number } | undefined {
  let found: { readonly nearest: T; readonly distance: number } | undefined;
  for (const nearest of candidates) {
    if (nearest.colour === null) continue;
    const distance = deltaE2000(colour, nearest.colour);
    if (!found || distance < found.distance) found = { nearest, distance };
  }
  return found;
}
