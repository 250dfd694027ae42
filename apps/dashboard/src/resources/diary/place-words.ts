import { inTheWay } from './columns.ts';
import type { Place } from './drag.ts';
import type { Entry } from './entry.ts';
import type { GridModel } from './grid-model.ts';
import { clockWords } from './wall.ts';

/** "10:00 to 14:00", who, and what stands in the way: what a dragged appointment says of where it is. */
export function placeWords({ column, from, until }: Place, entry: Entry) {
  const way = inTheWay(column, { from, until }, entry.id);
  const lines = [`${clockWords(from)} to ${clockWords(until)}`, column.title, way].filter(Boolean);
  return { words: lines.join('\n'), doubtful: way !== null };
}

/** The same for those who hear it. */
export function placeInFull(place: Place, entry: Entry, { labelOf }: GridModel): string {
  const way = inTheWay(place.column, place, entry.id);
  return [`${clockWords(place.from)} to ${clockWords(place.until)}`, labelOf(place.column), way]
    .filter(Boolean)
    .join(', ');
}
