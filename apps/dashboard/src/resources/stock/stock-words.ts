import type { MovementKind, ProductKind, StockUnit } from '../../generated/graphql.ts';

export const productKindWords: Record<ProductKind, string> = {
  pigment: 'Pigment',
  needle: 'Needle cartridge',
  anaesthetic: 'Anaesthetic',
};

export const movementWords: Record<MovementKind, string> = {
  received: 'Received',
  mixed: 'Mixed',
  used: 'Used in a session',
  moved_out: 'Moved to another clinic',
  moved_in: 'Came from another clinic',
  counted: 'Counted',
  discarded: 'Thrown away',
};

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "12.5 ml", "30 g", "18 pieces". */
export function amountWords(amount: number, unit: StockUnit): string {
  if (unit !== 'piece') return `${figures.format(amount)} ${unit}`;
  return `${figures.format(amount)} ${Math.abs(amount) === 1 ? 'piece' : 'pieces'}`;
}

/** "+15 ml", "−2.5 ml": a line of the ledger. */
export function changeWords(amount: number, unit: StockUnit): string {
  return `${amount > 0 ? '+' : '−'}${amountWords(Math.abs(amount), unit)}`;
}

interface Named {
  readonly brand: string;
  readonly shade: string;
}

/** "Umber 3, Harbour Ink" */
export const productWords = ({ brand, shade }: Named): string => `${shade}, ${brand}`;

interface Part {
  readonly ml: number | null;
  readonly lotNumber: string;
  readonly product: Named;
}

/** "2 ml Umber 3 (lot UM2401-33) + 1 ml water": a mix as one reads it aloud. */
export function mixWords({ parts, waterMl }: { readonly parts: readonly Part[]; readonly waterMl: number }): string {
  const words = parts.map(
    ({ ml, product, lotNumber }) =>
      `${ml === null ? '' : `${figures.format(ml)} ml `}${product.shade} (lot ${lotNumber})`,
  );
  return [...words, ...(waterMl > 0 ? [`${figures.format(waterMl)} ml water`] : [])].join(' + ');
}
