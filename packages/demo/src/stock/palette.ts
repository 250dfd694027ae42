import type { Millis } from '../calendar/calendar.ts';
import type { ProductRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';
import type { Traits } from '../fading/fading.ts';

const brands = ['Harbour Ink', 'Pointillo', 'Sable & Ash'] as const;

const shades = {
  light: ['Sand 1', 'Fawn 2'],
  medium: ['Umber 3', 'Slate 4'],
  dark: ['Graphite 5', 'Raven 6'],
} as const satisfies Record<Traits['shade'], readonly string[]>;

export type Palette = Readonly<Record<Traits['shade'], readonly ProductRow[]>>;

/** The chain's six pigments, all of one brand. */
export function inventPalette(at: Millis, chance: Chance): Palette {
  const brand = chance.pick(brands);
  const products = (shade: Traits['shade']) =>
    shades[shade].map((name): ProductRow => ({ id: chance.id(at), kind: 'pigment', brand, shade: name }));
  return { light: products('light'), medium: products('medium'), dark: products('dark') };
}
