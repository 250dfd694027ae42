import type { Column } from './columns.ts';
import type { Stretch } from './wall.ts';

/** Where the keyboard is: an entry, or a free time of the grid. */
export interface Cursor {
  readonly key: string;
  readonly minute: number;
  readonly entryId: string | null;
}

export const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type Arrow = (typeof arrows)[number];

export const isArrow = (key: string): key is Arrow => (arrows as readonly string[]).includes(key);

/** Where the keyboard can stop in a column, in order: each entry, and each time of the grid that none covers. */
export function stopsOf(column: Column, range: Stretch, grid: number): Cursor[] {
  const { key, entries } = column;
  const stops = entries.map(({ it, from }): Cursor => ({ key, minute: from, entryId: it.id }));
  for (let minute = range.from; minute < range.until; minute += grid) {
    if (!entries.some(({ from, until }) => from <= minute && minute < until))
      stops.push({ key, minute, entryId: null });
  }
  return stops.toSorted((a, b) => a.minute - b.minute);
}

/** The stop at a minute of a column: the entry that covers it, else the time of the grid before it. */
export function stopAt(column: Column, minute: number, range: Stretch, grid: number): Cursor {
  const covering = column.entries.find(({ from, until }) => from <= minute && minute < until);
  if (covering) return { key: column.key, minute: covering.from, entryId: covering.it.id };
  const stops = stopsOf(column, range, grid);
  return stops.findLast((stop) => stop.minute <= minute) ?? stops[0] ?? { key: column.key, minute, entryId: null };
}

/** Where an arrow leads. At an edge it stays. */
export function stepped(
  cursor: Cursor,
  arrow: Arrow,
  columns: readonly Column[],
  range: Stretch,
  grid: number,
): Cursor {
  const at = columns.findIndex(({ key }) => key === cursor.key);
  const column = columns[at];
  if (!column) return cursor;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const beside = columns[at + (arrow === 'ArrowLeft' ? -1 : 1)];
    return beside ? stopAt(beside, cursor.minute, range, grid) : cursor;
  }
  const stops = stopsOf(column, range, grid);
  if (arrow === 'Home') return stops[0] ?? cursor;
  if (arrow === 'End') return stops.at(-1) ?? cursor;
  const here = stops.findIndex(({ minute, entryId }) => minute === cursor.minute && entryId === cursor.entryId);
  return stops[here + (arrow === 'ArrowUp' ? -1 : 1)] ?? cursor;
}

/** The same entry or time in columns drawn anew, wherever it went; the first stop when it is gone. */
export function keptCursor(
  cursor: Cursor | null,
  columns: readonly Column[],
  range: Stretch,
  grid: number,
): Cursor | null {
  const [first] = columns;
  if (!first) return null;
  if (cursor?.entryId) {
    for (const { key, entries } of columns) {
      const entry = entries.find(({ it }) => it.id === cursor.entryId);
      if (entry) return { key, minute: entry.from, entryId: entry.it.id };
    }
  }
  const column = columns.find(({ key }) => key === cursor?.key) ?? first;
  return stopAt(column, cursor?.minute ?? column.hours[0]?.from ?? range.from, range, grid);
}
