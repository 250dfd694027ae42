import type { By, Column } from './columns.ts';
import { AXIS, HEAD } from './diary-look.ts';
import type { Place } from './drag.ts';
import type { Entry } from './entry.ts';
import { type Geometry, topOf, under } from './geometry.ts';

/** Everything the hands and keys in the grid need to know; renewed at each drawing and read through a ref. */
export interface GridModel {
  readonly columns: readonly Column[];
  readonly by: By;
  readonly geometry: Geometry;
  /** Minutes between the times at which an appointment may begin. */
  readonly grid: number;
  readonly mayEdit: boolean;
  readonly labelOf: (column: Column) => string;
}

export interface Found {
  readonly entry: Entry;
  readonly column: Column;
}

export function findEntry(columns: readonly Column[], id: string): Found | undefined {
  for (const column of columns) {
    const laned = column.entries.find(({ it }) => it.id === id);
    if (laned) return { entry: laned.it, column };
  }
  return undefined;
}

/** The column and minute under a point of the window. */
export function pointIn(scroller: HTMLElement, clientX: number, clientY: number, model: GridModel) {
  const { left, top } = scroller.getBoundingClientRect();
  const x = clientX - left - AXIS + scroller.scrollLeft;
  const y = clientY - top - HEAD + scroller.scrollTop;
  const { column, minute } = under(x, y, model.columns.length, model.geometry);
  return { column: model.columns[column], minute, onColumns: x >= 0 && clientY - top > HEAD };
}

/** Lays something over the columns by hand: a frame of a drag must not draw the screen anew. */
export function lay(
  element: HTMLElement,
  { column, from, until }: Place,
  words: string,
  { columns, geometry }: GridModel,
) {
  const at = columns.findIndex(({ key }) => key === column.key);
  element.style.display = 'block';
  element.style.transform = `translate(${at * geometry.columnWidth + 2}px, ${topOf(from, geometry)}px)`;
  element.style.width = `${geometry.columnWidth - 6}px`;
  element.style.height = `${Math.max(16, (until - from) * geometry.pxPerMinute)}px`;
  if (element.textContent !== words) element.textContent = words;
}

export const hide = (element: HTMLElement | null): void => {
  if (element) element.style.display = 'none';
};

/** Scrolls just so far that a place is in sight, below the heads and beside the hours. */
export function bringToSight(scroller: HTMLElement, at: number, minute: number, { geometry }: GridModel): void {
  const left = at * geometry.columnWidth;
  const top = topOf(minute, geometry);
  const [width, height] = [scroller.clientWidth - AXIS, scroller.clientHeight - HEAD];
  const margin = 60;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (left + geometry.columnWidth > scroller.scrollLeft + width)
    scroller.scrollLeft = left + geometry.columnWidth - width;
  if (top < scroller.scrollTop + 8) scroller.scrollTop = Math.max(0, top - 8);
  else if (top + margin > scroller.scrollTop + height) scroller.scrollTop = top + margin - height;
}
