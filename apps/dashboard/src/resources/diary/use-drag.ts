import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react';
import { dragged, type Grip, type Meant, meantBy, type Place } from './drag.ts';
import { type Entry, isMovable } from './entry.ts';
import { type Found, findEntry, type GridModel, hide, lay, pointIn } from './grid-model.ts';
import { placeWords } from './place-words.ts';
import { wallMinute } from './wall.ts';

const MOUSE_SLOP = 4;
const TOUCH_SLOP = 10;
const LONG_PRESS_MS = 350;
const EDGE = 44;
const SCROLL_STEP = 12;

export type OnMeant = (entry: Entry, meant: Meant, grip: Grip) => void;

interface Hands {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly model: RefObject<GridModel>;
  readonly onMeant: OnMeant;
}

/** One drag, from the press to the release. It moves one element by hand, a frame at a time. */
class Drag {
  #active = false;
  #place: Place | null = null;
  #frame = 0;
  #at: { x: number; y: number };
  readonly #began: { x: number; y: number };
  readonly #touch: boolean;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  /** Minutes between the pointer and the edge it moves. */
  readonly #below: number;
  readonly #off = new AbortController();
  readonly #hands: Hands;
  readonly #found: Found;
  readonly #grip: Grip;
  readonly #source: HTMLElement;

  constructor(
    hands: Hands,
    found: Found,
    grip: Grip,
    source: HTMLElement,
    { clientX, clientY, pointerType }: ReactPointerEvent,
  ) {
    this.#hands = hands;
    this.#found = found;
    this.#grip = grip;
    this.#source = source;
    this.#began = { x: clientX, y: clientY };
    this.#at = this.#began;
    this.#touch = pointerType === 'touch';
    const { entry, column } = found;
    const edge = wallMinute(grip === 'move' ? entry.startsAt : entry.endsAt, column.day, column.zone);
    this.#below = this.#point().minute - edge;
    if (this.#touch) this.#timer = setTimeout(() => this.#begin(), LONG_PRESS_MS);
    this.#listen();
  }

  #listen() {
    const { signal } = this.#off;
    window.addEventListener('pointermove', (event) => this.#move(event), { signal });
    window.addEventListener('pointerup', () => this.#drop(), { signal });
    window.addEventListener('pointercancel', () => this.stop(), { signal });
    window.addEventListener('contextmenu', (event) => this.#touch && event.preventDefault(), { signal });
    window.addEventListener('touchmove', (event) => this.#active && event.preventDefault(), { signal, passive: false });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && this.stop(), { signal });
  }

  #point() {
    const scroller = this.#hands.scroller.current as HTMLElement;
    return pointIn(scroller, this.#at.x, this.#at.y, this.#hands.model.current);
  }

  #move({ clientX, clientY }: PointerEvent) {
    this.#at = { x: clientX, y: clientY };
    if (this.#active) return;
    const far = Math.hypot(clientX - this.#began.x, clientY - this.#began.y);
    if (this.#touch && far > TOUCH_SLOP) this.stop();
    if (!this.#touch && far > MOUSE_SLOP) this.#begin();
  }

  #begin() {
    this.#active = true;
    this.#source.classList.add('held');
    this.#hands.scroller.current?.classList.add('dragging');
    if (this.#touch) navigator.vibrate?.(10);
    this.#draw();
  }

  #draw = () => {
    this.#scroll();
    const { model, ghost } = this.#hands;
    const { column, minute } = this.#point();
    if (column) {
      const { entry, column: home } = this.#found;
      const place = dragged(this.#grip, entry, home, column, minute - this.#below, model.current.grid);
      if (!this.#place || !samePlace(place, this.#place)) this.#show(place, ghost.current);
    }
    this.#frame = requestAnimationFrame(this.#draw);
  };

  #show(place: Place, ghost: HTMLElement | null) {
    this.#place = place;
    if (!ghost) return;
    const { words, doubtful } = placeWords(place, this.#found.entry);
    ghost.classList.toggle('doubtful', doubtful);
    lay(ghost, place, words, this.#hands.model.current);
  }

  /** Near an edge the grid comes along. */
  #scroll() {
    const scroller = this.#hands.scroller.current;
    if (!scroller) return;
    const { left, right, top, bottom } = scroller.getBoundingClientRect();
    const step = (at: number, low: number, high: number) =>
      (at < low + EDGE ? -1 : at > high - EDGE ? 1 : 0) * SCROLL_STEP;
    const [x, y] = [step(this.#at.x, left, right), step(this.#at.y, top, bottom)];
    if (x !== 0 || y !== 0) scroller.scrollBy(x, y);
  }

  #drop() {
    const { entry } = this.#found;
    const place = this.#place;
    const active = this.#active;
    this.stop();
    if (!active) return;
    swallowClick();
    const meant = place && meantBy(this.#grip, entry, place, this.#hands.model.current.by);
    if (meant) this.#hands.onMeant(entry, meant, this.#grip);
  }

  stop() {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#off.abort();
    this.#active = false;
    this.#source.classList.remove('held');
    this.#hands.scroller.current?.classList.remove('dragging');
    hide(this.#hands.ghost.current);
  }
}

const samePlace = (a: Place, b: Place): boolean =>
  a.column.key === b.column.key && a.from === b.from && a.until === b.until;

/** The click that ends a drag opens nothing. */
function swallowClick() {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
}

/** Dragging entries by mouse, pen or, after a long press, by finger. */
export function useDrag(hands: Hands) {
  const current = useRef<Drag | null>(null);
  const latest = useRef(hands);
  latest.current = hands;
  useEffect(() => () => current.current?.stop(), []);
  return (event: ReactPointerEvent) => {
    const { model } = latest.current;
    const target = event.target as HTMLElement;
    const source = target.closest<HTMLElement>('[data-entry]');
    if (!source || event.button !== 0 || !model.current.mayEdit) return;
    const found = findEntry(model.current.columns, source.dataset['entry'] ?? '');
    if (!found || !isMovable(found.entry)) return;
    current.current?.stop();
    current.current = new Drag(latest.current, found, target.closest('[data-grip]') ? 'end' : 'move', source, event);
  };
}
