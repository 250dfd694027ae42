import { type MarkKind, markPoints, type ScalpPoint, simplified } from '@stipple/domain/sessions';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { moved, pointAt } from './scalp-geometry.ts';

/** A movement shorter than this is a tap: it sets one point. */
const tapWithin = 0.015;

export interface Drawing {
  /** Points set so far of a line that is not finished. */
  readonly pending: readonly ScalpPoint[];
  /** Where the keyboard would set the next point; null until an arrow key is pressed. */
  readonly cursor: ScalpPoint | null;
  readonly enough: boolean;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly takeBack: () => void;
  readonly cancel: () => void;
  readonly finish: () => void;
}

const steps: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Drawing a line with a finger in one stroke, tap by tap, or with the arrow keys and Enter.
 *
 * @param onMark told of every finished line
 */
export function useDrawing(kind: MarkKind, onMark: (points: ScalpPoint[]) => void): Drawing {
  const [pending, setPending] = useState<readonly ScalpPoint[]>([]);
  const [cursor, setCursor] = useState<ScalpPoint | null>(null);
  const stroke = useRef<{ readonly before: readonly ScalpPoint[]; readonly points: ScalpPoint[] } | null>(null);
  const { least, most } = markPoints[kind];

  const end = (points: readonly ScalpPoint[]) => {
    const line = simplified(points, most);
    if (line.length < least) return setPending(line);
    setPending([]);
    onMark(line);
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    stroke.current = { before: pending, points: [pointAt(event, event.currentTarget.getBoundingClientRect())] };
    setPending([...pending, ...stroke.current.points]);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const drawn = stroke.current;
    if (!drawn) return;
    drawn.points.push(pointAt(event, event.currentTarget.getBoundingClientRect()));
    setPending([...drawn.before, ...drawn.points]);
  };
  const onPointerUp = () => {
    const drawn = stroke.current;
    stroke.current = null;
    const [first] = drawn?.points ?? [];
    if (!drawn || !first) return;
    const far = drawn.points.some(({ x, y }) => Math.hypot(x - first.x, y - first.y) > tapWithin);
    if (far && drawn.before.length === 0) end(drawn.points);
    else setPending([...drawn.before, ...(far ? simplified(drawn.points, most) : [first])].slice(0, most));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const at = cursor ?? { x: 0.5, y: 0.5 };
    if (step) {
      const size = event.shiftKey ? 0.1 : 0.02;
      setCursor(moved(at, step[0] * size, step[1] * size));
    } else if (event.key === 'Enter' || event.key === ' ') setPending([...pending, at].slice(0, most));
    else if (event.key === 'Backspace') setPending(pending.slice(0, -1));
    else if (event.key === 'Escape' && pending.length > 0) setPending([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    ...{ pending, cursor, onPointerDown, onPointerMove, onPointerUp, onKeyDown },
    enough: pending.length >= least,
    takeBack: () => setPending(pending.slice(0, -1)),
    cancel: () => setPending([]),
    finish: () => end(pending),
  };
}
