import type { Column } from './columns.ts';
import type { Stretch } from './wall.ts';

/** How a view lies on the screen: pixels for minutes and columns. */
export interface Geometry {
  /** The minutes shown, whole hours. */
  readonly range: Stretch;
  readonly pxPerMinute: number;
  readonly columnWidth: number;
}

const usualRange: Stretch = { from: 9 * 60, until: 18 * 60 };
const leastHours = 6;

/** The whole hours that hold all working hours and appointments, of all columns, so that scrolling sideways moves nothing. */
export function rangeOf(columns: readonly Column[]): Stretch {
  const parts = columns.flatMap(({ hours, entries }) => [...hours, ...entries]);
  if (parts.length === 0) return usualRange;
  const from = Math.floor(Math.min(...parts.map((part) => part.from)) / 60) * 60;
  const until = Math.min(1_440, Math.ceil(Math.max(...parts.map((part) => part.until)) / 60) * 60);
  const missing = Math.max(0, leastHours * 60 - (until - from));
  const later = Math.min(missing, 1_440 - until);
  return { from: Math.max(0, from - (missing - later)), until: until + later };
}

const leastPx = 0.8;
const mostPx = 1.6;

/** Pixels of a minute, so that the range fills the height where it can and stays readable where it cannot. */
export function pxPerMinuteIn(height: number, range: Stretch): number {
  return Math.min(mostPx, Math.max(leastPx, height / (range.until - range.from)));
}

/** As wide as fills the room, and never too narrow to read; then one scrolls. */
export function columnWidthIn(width: number, columns: number, least: number): number {
  return columns === 0 ? width : Math.max(least, Math.floor(width / columns));
}

export const topOf = (minute: number, { range, pxPerMinute }: Geometry): number => (minute - range.from) * pxPerMinute;

/** The minute and column under a point of the grid's own plane; columns end at the edges. */
export function under(x: number, y: number, columns: number, { range, pxPerMinute, columnWidth }: Geometry) {
  return {
    column: Math.min(columns - 1, Math.max(0, Math.floor(x / columnWidth))),
    minute: range.from + y / pxPerMinute,
  };
}

/** First and last column to draw: those in sight and some beside them. */
export function inSight(scrollLeft: number, width: number, columns: number, columnWidth: number, beside = 2) {
  const first = Math.max(0, Math.floor(scrollLeft / columnWidth) - beside);
  const last = Math.min(columns - 1, Math.ceil((scrollLeft + width) / columnWidth) - 1 + beside);
  return { first, last };
}

/** Neighbours with the same heading: how many columns it spans, and where it begins. */
export function spansOf<T extends Column>(columns: readonly T[], headingOf: (column: T) => string) {
  const spans: { heading: string; at: number; count: number; first: T }[] = [];
  for (const [at, column] of columns.entries()) {
    const heading = headingOf(column);
    const last = spans.at(-1);
    if (last?.heading === heading) last.count += 1;
    else spans.push({ heading, at, count: 1, first: column });
  }
  return spans;
}
