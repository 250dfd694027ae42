import type { LocalDate } from '../time/index.ts';

/** What a clinic keeps in lots. */
export const productKinds = ['pigment', 'needle', 'anaesthetic'] as const;
export type ProductKind = (typeof productKinds)[number];

export const stockUnits = ['ml', 'g', 'piece'] as const;
export type StockUnit = (typeof stockUnits)[number];

/**
 * The one unit a product's lots are counted in: needle cartridges by the piece, pigment by the millilitre, anaesthetic by
 * the millilitre or, where it is weighed, by the gram. Nothing is ever converted between them.
 */
export function unitOf({ kind, weighed }: Pick<Product, 'kind' | 'weighed'>): StockUnit {
  if (kind === 'needle') return 'piece';
  return weighed ? 'g' : 'ml';
}

/** A colour in CIELAB (D65, 2° observer): lightness 0 to 100, a from green to red, b from blue to yellow. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Something as its maker sells it. */
export interface Product {
  readonly id: string;
  readonly kind: ProductKind;
  readonly brand: string;
  /** Shade of a pigment; what a cartridge or an anaesthetic is called under its brand. */
  readonly shade: string;
  /** Needle configuration of a cartridge, such as "3RL"; null for everything else. */
  readonly configuration: string | null;
  /** True for an anaesthetic counted in grams. */
  readonly weighed: boolean;
  /** What the shade looks like, where somebody has measured it; pigments only. */
  readonly colour: Lab | null;
  /** First day on which the maker no longer sells it. */
  readonly discontinuedOn: LocalDate | null;
  readonly version: number;
}

/** True once the maker no longer sells it. */
export function isDiscontinued({ discontinuedOn }: Pick<Product, 'discontinuedOn'>, day: LocalDate): boolean {
  return discontinuedOn !== null && discontinuedOn <= day;
}
