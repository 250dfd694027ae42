import type { MixRecipe } from '@stipple/domain/stock';
import type { LogLotFragment } from '../../generated/graphql.ts';
import { pigmentWords } from './use-lots.ts';

/** What a mix is made of: "Dermis Ash 3 2 ml, Dermis Umber 4 1 ml, water 0.5 ml". */
export function mixRecipeWords(
  { parts, waterMl }: Pick<MixRecipe, 'parts' | 'waterMl'>,
  rows: ReadonlyMap<string, LogLotFragment>,
): string {
  const words = parts.map(({ lotId, ml }) => {
    const row = rows.get(lotId);
    const name = row ? `${pigmentWords(row)}, lot ${row.number}` : 'A lot';
    return ml === null ? name : `${name}, ${ml} ml`;
  });
  return [...words, ...(waterMl > 0 ? [`water ${waterMl} ml`] : [])].join(' + ');
}

/** What a mix is called: by its name, else by its shades. */
export function mixName(
  { label, parts }: Pick<MixRecipe, 'label' | 'parts'>,
  rows: ReadonlyMap<string, LogLotFragment>,
): string {
  if (label) return label;
  const shades = parts.flatMap(({ lotId }) => rows.get(lotId)?.product.shade ?? []);
  return shades.length > 0 ? shades.join(' + ') : 'Mix';
}
