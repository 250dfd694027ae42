import { type Day, dateOf, type Millis } from '../calendar/calendar.ts';
import type { ProductRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';
import type { Traits } from '../fading/fading.ts';

const brands = ['Harbour Ink', 'Pointillo', 'Sable & Ash'] as const;

/** A shade and its colour in CIELAB, as a spectrophotometer reads a dried drop. */
type Measured = readonly [shade: string, l: number, a: number, b: number];

const shades = {
  light: [
    ['Sand 1', 66.2, 4.1, 13.8],
    ['Fawn 2', 57.9, 6.3, 15.2],
  ],
  medium: [
    ['Umber 3', 44.6, 6.9, 11.7],
    ['Slate 4', 40.8, 0.4, 2.1],
  ],
  dark: [
    ['Graphite 5', 30.5, 0.2, -0.9],
    ['Raven 6', 21.3, 0.6, -1.8],
  ],
} as const satisfies Record<Traits['shade'], readonly Measured[]>;

export type Palette = Readonly<Record<Traits['shade'], readonly ProductRow[]>>;

/** The chain's six pigments, all of one brand. */
export function inventPalette(at: Millis, chance: Chance): Palette {
  const brand = chance.pick(brands);
  const products = (shade: Traits['shade']) =>
    shades[shade].map(([name, colourL, colourA, colourB]): ProductRow => {
      const colour = { colourL, colourA, colourB };
      const nothing = { configuration: null, weighed: false, discontinuedOn: null };
      return { id: chance.id(at), kind: 'pigment', brand, shade: name, ...nothing, ...colour, version: 1 };
    });
  return { light: products('light'), medium: products('medium'), dark: products('dark') };
}

/** A shade the maker gave up, and the one that took its place on the shelf. */
export interface FormerShade {
  readonly product: ProductRow;
  readonly successorId: string;
  /** First day on which it was no longer sold. */
  readonly until: Day;
}

/** The forerunner of the first medium shade: the new one was meant to look alike, and does nearly. */
export function inventFormer(palette: Palette, until: Day, at: Millis, chance: Chance): FormerShade | null {
  const [successor] = palette.medium;
  if (!successor) return null;
  const colour = { colourL: 46.1, colourA: 7.6, colourB: 12.9 };
  const product = { ...successor, ...colour, id: chance.id(at), shade: 'Umber 2', discontinuedOn: dateOf(until) };
  return { product, successorId: successor.id, until };
}
