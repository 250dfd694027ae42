import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { visuallyHidden } from '../../controls/visually-hidden.ts';
import { ColumnView } from './ColumnView.tsx';
import type { By, Column } from './columns.ts';
import type { Cursor } from './cursor.ts';
import { AXIS, GridRoot } from './diary-look.ts';
import type { Standing } from './entry-words.ts';
import { type FreeSlot, type FreeStretch, startIn } from './free-times.ts';
import { GridHeads, type Headings } from './GridHeads.tsx';
import { rangeOf, topOf } from './geometry.ts';
import { bringToSight, type GridModel, hide, lay, pointIn } from './grid-model.ts';
import { Sprite } from './Sprite.tsx';
import { useCursor } from './use-cursor.ts';
import { type OnMeant, useDrag } from './use-drag.ts';
import { useSight } from './use-sight.ts';
import { clockWords, instantAt, wallDay, wallMinute } from './wall.ts';

export interface DiaryGridProps {
  columns: readonly Column[];
  by: By;
  grid: number;
  headings: Headings;
  labelOf: (column: Column) => string;
  standings: ReadonlyMap<string, Standing>;
  free: ReadonlyMap<string, FreeStretch[]>;
  /** Minutes shown under the pointer where one may book. */
  hoverMinutes: number;
  now: Date;
  mayEdit: boolean;
  /** A column is never narrower than this. */
  leastWidth: number;
  onOpen: (entryId: string) => void;
  onBook: (column: Column, minute: number, slot?: FreeSlot) => void;
  onMeant: OnMeant;
}

const NONE: readonly FreeStretch[] = [];

/** The time one would book by pressing here: none on the past, and in a free stretch one of its starts. */
function bookable({ columns: _, grid }: GridModel, props: DiaryGridProps, column: Column, minute: number) {
  const stretch = (props.free.get(column.key) ?? NONE).find(({ from, until }) => from <= minute && minute < until);
  const slot = stretch && startIn(stretch, minute);
  const from = slot ? wallMinute(slot.startsAt, column.day, column.zone) : Math.floor(minute / grid) * grid;
  const past = instantAt(from, column.day, column.zone) < props.now.toISOString();
  return past || column.whoId === null ? null : { from, slot };
}

function Hours({ model }: { model: GridModel }) {
  const { range, pxPerMinute } = model.geometry;
  const hours = Array.from({ length: (range.until - range.from) / 60 }, (_, nth) => range.from + nth * 60);
  return (
    <div className="axis" style={{ height: (range.until - range.from) * pxPerMinute }} aria-hidden>
      {hours.map((minute) => (
        <div key={minute} className="hour" style={{ top: topOf(minute, model.geometry) }}>
          {clockWords(minute)}
        </div>
      ))}
    </div>
  );
}

/** The free time the keyboard stands on. */
function Slot({ cursor, model, column }: { cursor: Cursor; model: GridModel; column: Column }) {
  const { grid, geometry } = model;
  return (
    <button
      type="button"
      className="slot"
      data-slot=""
      aria-label={`${clockWords(cursor.minute)} free, ${model.labelOf(column)}`}
      style={{
        top: topOf(cursor.minute, geometry),
        height: Math.max(16, grid * geometry.pxPerMinute),
        left: 1,
        right: 5,
      }}
    >
      {clockWords(cursor.minute)}
    </button>
  );
}

/** What the pointer does in the grid: shows the time below it, opens, books, drags. */
function usePointer(props: DiaryGridProps, refs: GridRefs, onSlot: () => void) {
  const { scroller, ghost, hover, model } = refs;
  const startDrag = useDrag({ scroller, ghost, model, onMeant: props.onMeant });
  const at = (event: PointerEvent | MouseEvent) => {
    const target = event.target as HTMLElement;
    if (!scroller.current || !props.mayEdit || target.closest('[data-entry],.heads,.axis')) return null;
    const { column, minute, onColumns } = pointIn(scroller.current, event.clientX, event.clientY, model.current);
    const found = column && onColumns ? bookable(model.current, props, column, minute) : null;
    return found && column ? { column, ...found } : null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      hide(hover.current);
      startDrag(event);
    },
    onPointerMove: (event: PointerEvent) => {
      const found = event.pointerType === 'mouse' && event.buttons === 0 ? at(event) : null;
      if (!found || !hover.current) return hide(hover.current);
      const until = found.from + props.hoverMinutes;
      lay(hover.current, { column: found.column, from: found.from, until }, clockWords(found.from), model.current);
    },
    onPointerLeave: () => hide(hover.current),
    onClick: (event: MouseEvent) => {
      const target = event.target as HTMLElement;
      const entry = target.closest<HTMLElement>('[data-entry]');
      if (entry) return props.onOpen(entry.dataset['entry'] ?? '');
      if (target.closest('[data-slot]')) return onSlot();
      const found = at(event);
      if (found) props.onBook(found.column, found.from, found.slot);
    },
  };
}

interface GridRefs {
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  readonly ghost: React.RefObject<HTMLDivElement | null>;
  readonly hover: React.RefObject<HTMLDivElement | null>;
  readonly model: React.RefObject<GridModel>;
}

/** Columns of hours with appointments in them; only those in sight are drawn. */
export function DiaryGrid(props: DiaryGridProps) {
  const { columns, headings, by, grid, mayEdit, labelOf, now } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const hover = useRef<HTMLDivElement>(null);
  const range = useMemo(() => rangeOf(columns), [columns]);
  const { geometry, first, last } = useSight(scroller, columns.length, range, props.leastWidth);
  const model = useRef<GridModel>({ columns, by, geometry, grid, mayEdit, labelOf });
  model.current = { columns, by, geometry, grid, mayEdit, labelOf };
  const start = useMemo(() => startCursor(columns, now), [columns, now]);
  const drawn = { first, last };
  const keyboard = useCursor({ scroller, ghost, model, start, drawn, onMeant: props.onMeant, onBook: props.onBook });
  useStartInSight(scroller, model, start);
  const { cursor } = keyboard;
  const pointer = usePointer(props, { scroller, ghost, hover, model }, keyboard.bookHere);
  const slotIn = (column: Column) =>
    cursor?.key === column.key && cursor.entryId === null && <Slot {...{ cursor, column }} model={model.current} />;
  return (
    <GridRoot
      ref={scroller}
      sx={{ flex: '1 1 0', minHeight: 320 }}
      style={{ '--hour': `${60 * geometry.pxPerMinute}px` } as React.CSSProperties}
      {...pointer}
      onKeyDown={keyboard.onKeyDown}
      onFocus={keyboard.onFocus}
    >
      <Sprite />
      <div className="plane" style={{ width: AXIS + columns.length * geometry.columnWidth }}>
        <GridHeads {...{ columns, headings, first, last }} columnWidth={geometry.columnWidth} />
        <Hours model={model.current} />
        <div className="columns" style={{ height: (range.until - range.from) * geometry.pxPerMinute }}>
          {columns.slice(first, last + 1).map((column, nth) => (
            <ColumnView
              key={column.key}
              column={column}
              label={labelOf(column)}
              geometry={geometry}
              left={(first + nth) * geometry.columnWidth}
              first={headings.groupOf(column) !== groupBefore(columns, first + nth, headings)}
              standings={props.standings}
              free={props.free.get(column.key)}
              now={
                column.day === wallDay(now.toISOString(), column.zone)
                  ? wallMinute(now.getTime(), column.day, column.zone)
                  : null
              }
              focusId={cursor?.key === column.key ? cursor.entryId : null}
              mayEdit={mayEdit}
            >
              {slotIn(column) || undefined}
            </ColumnView>
          ))}
          <div ref={hover} className="hover" aria-hidden />
          <div ref={ghost} className="ghost" aria-hidden />
        </div>
      </div>
      <div style={visuallyHidden} aria-live="polite">
        {keyboard.said}
      </div>
    </GridRoot>
  );
}

const groupBefore = (columns: readonly Column[], at: number, { groupOf }: Headings): string | undefined => {
  const before = columns[at - 1];
  return before && groupOf(before);
};

/** Comes to today, and to now, when other days are shown. */
function useStartInSight(scroller: GridRefs['scroller'], model: GridRefs['model'], start: Cursor | null) {
  const { columns } = model.current;
  const days = `${columns[0]?.day} ${columns.at(-1)?.day} ${columns.length > 0}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for the days shown, not as the minute turns.
  useEffect(() => {
    const [at, element] = [model.current.columns.findIndex(({ key }) => key === start?.key), scroller.current];
    if (!element) return;
    element.scrollLeft = Math.max(0, at) * model.current.geometry.columnWidth;
    if (start) bringToSight(element, Math.max(0, at), Math.max(0, start.minute - 60), model.current);
  }, [days]);
}

/** The keyboard begins at today's first column, now; else where the first column's work begins. */
function startCursor(columns: readonly Column[], now: Date): Cursor | null {
  const today = columns.find(({ day, zone }) => day === wallDay(now.toISOString(), zone));
  const minute = today && wallMinute(now.getTime(), today.day, today.zone);
  return today ? { key: today.key, minute: minute ?? 0, entryId: null } : null;
}
