import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Column } from './columns.ts';
import { type Cursor, isArrow, keptCursor, stepped, stopAt } from './cursor.ts';
import { meantBy, type Place, placedAt } from './drag.ts';
import { type Entry, isMovable } from './entry.ts';
import { bringToSight, findEntry, type GridModel, hide, lay } from './grid-model.ts';
import { placeInFull, placeWords } from './place-words.ts';
import type { OnMeant } from './use-drag.ts';
import { wallMinute } from './wall.ts';

interface Keys {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly model: RefObject<GridModel>;
  readonly start: Cursor | null;
  /** First and last column that is drawn. */
  readonly drawn: { readonly first: number; readonly last: number };
  readonly onMeant: OnMeant;
  readonly onBook: (column: Column, minute: number) => void;
}

interface Moving {
  readonly entry: Entry;
  readonly place: Place;
  readonly grip: 'move' | 'end';
}

/** What the arrow means for an appointment that is being moved; Shift moves its end. */
function movedBy(key: string, shift: boolean, { entry, place, grip }: Moving, model: GridModel): Moving {
  const at = model.columns.findIndex(({ key: each }) => each === place.column.key);
  const { grid } = model;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const column = model.columns[at + (key === 'ArrowLeft' ? -1 : 1)];
    return column && grip === 'move'
      ? { entry, grip, place: placedAt(entry, column, place.from) }
      : { entry, place, grip };
  }
  const step = key === 'ArrowUp' ? -grid : grid;
  if (!shift && grip === 'move') {
    const from = Math.min(1_440 - grid, Math.max(0, place.from + step));
    return { entry, grip, place: placedAt(entry, place.column, from) };
  }
  const until = Math.min(1_440, Math.max(place.from + grid, place.until + step));
  return { entry, grip: 'end', place: { ...place, until } };
}

/** Moving by keys: `m` takes an appointment, arrows carry it, Enter lays it down, Escape leaves it where it was. */
function useKeyMoves({ scroller, ghost, model, onMeant }: Keys) {
  const [moving, setMoving] = useState<Moving | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const element = scroller.current;
    if (!moving || !element || !ghost.current) return undefined;
    const { place, entry } = moving;
    const at = model.current.columns.findIndex(({ key }) => key === place.column.key);
    bringToSight(element, at, place.from, model.current);
    const { words, doubtful } = placeWords(place, entry);
    ghost.current.classList.toggle('doubtful', doubtful);
    lay(ghost.current, place, words, model.current);
    setSaid(placeInFull(place, entry, model.current));
    return () => hide(ghost.current);
  }, [moving, scroller, ghost, model]);
  const take = ({ entry, column }: { entry: Entry; column: Column }) => {
    const from = wallMinute(entry.startsAt, column.day, column.zone);
    setMoving({ entry, place: placedAt(entry, column, from), grip: 'move' });
  };
  const press = (event: KeyboardEvent): void => {
    if (!moving) return;
    const [isUpDown, isAcross] = [/^Arrow(Up|Down)$/.test(event.key), /^Arrow(Left|Right)$/.test(event.key)];
    if (isUpDown || isAcross) setMoving(movedBy(event.key, event.shiftKey, moving, model.current));
    else if (event.key === 'Enter' || event.key === 'Escape') {
      const meant = event.key === 'Enter' && meantBy(moving.grip, moving.entry, moving.place, model.current.by);
      setMoving(null);
      setSaid(meant ? 'Laid down' : 'Left where it was');
      if (meant) onMeant(moving.entry, meant, moving.grip);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { moving, said, take, press };
}

/** Where the keyboard is in the grid, and what its keys do there. */
export function useCursor(keys: Keys) {
  const { scroller, model, start, onBook, drawn } = keys;
  const { columns, geometry, grid, mayEdit } = model.current;
  const [raw, setRaw] = useState<Cursor | null>(null);
  const wantsFocus = useRef(false);
  const stoodOn = useRef<string | null>(null);
  const moves = useKeyMoves(keys);
  const meant = keptCursor(raw ?? start, columns, geometry.range, grid);
  const at = columns.findIndex(({ key }) => key === meant?.key);
  const isDrawn = drawn.first <= at && at <= drawn.last;
  const beside = columns[drawn.first];
  const cursor = isDrawn || !beside || !meant ? meant : stopAt(beside, meant.minute, geometry.range, grid);

  useEffect(() => {
    // An appointment that was moved is drawn anew in its other column: whoever stood on it still does.
    const lost = document.activeElement === document.body && stoodOn.current === cursor?.entryId;
    if (!cursor || !isDrawn || !(wantsFocus.current || (lost && cursor.entryId))) return;
    wantsFocus.current = false;
    const where = cursor.entryId ? `[data-entry="${cursor.entryId}"]` : '[data-slot]';
    scroller.current?.querySelector<HTMLElement>(where)?.focus({ preventScroll: true });
  });

  const go = (next: Cursor) => {
    const at = columns.findIndex(({ key }) => key === next.key);
    if (scroller.current) bringToSight(scroller.current, at, next.minute, model.current);
    wantsFocus.current = true;
    setRaw(next);
  };
  const bookHere = () => {
    const column = columns.find(({ key }) => key === cursor?.key);
    if (column && cursor && mayEdit) onBook(column, cursor.minute);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (moves.moving) return moves.press(event);
    if (!cursor || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target as HTMLElement).closest('[data-entry],[data-slot]')) return;
    const found = cursor.entryId ? findEntry(columns, cursor.entryId) : undefined;
    if (isArrow(event.key)) go(stepped(cursor, event.key, columns, geometry.range, grid));
    else if (event.key === 'm' && mayEdit && found && isMovable(found.entry)) moves.take(found);
    else if (event.key === 'n') bookHere();
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const id = (target as HTMLElement).dataset['entry'];
    stoodOn.current = id ?? null;
    const found = id && cursor?.entryId !== id && findEntry(columns, id);
    if (found)
      setRaw({
        key: found.column.key,
        minute: wallMinute(found.entry.startsAt, found.column.day, found.column.zone),
        entryId: found.entry.id,
      });
  };
  return { cursor, bookHere, onKeyDown, onFocus, said: moves.said, moving: moves.moving !== null };
}
