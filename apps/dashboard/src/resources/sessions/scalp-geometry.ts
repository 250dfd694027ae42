import { type MarkKind, type ScalpMark, type ScalpPoint, toThousandth } from '@stipple/domain/sessions';
import { viewSize } from './scalp-views.ts';

/** A mark as an SVG path over its view; a scar is closed. */
export function pathOf(points: readonly ScalpPoint[], kind: MarkKind): string {
  const places = points.map(({ x, y }) => `${round(x * viewSize.width)} ${round(y * viewSize.height)}`);
  return `M${places.join('L')}${kind === 'scar' && points.length > 2 ? 'Z' : ''}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where on a view a finger is. @param box the picture on screen */
export function pointAt(at: { clientX: number; clientY: number }, box: DOMRect): ScalpPoint {
  return {
    x: within((at.clientX - box.left) / box.width),
    y: within((at.clientY - box.top) / box.height),
  };
}

/** The place moved across and down, in shares of the picture; it stops at the edge. */
export function moved({ x, y }: ScalpPoint, across: number, down: number): ScalpPoint {
  return { x: within(x + across), y: within(y + down) };
}

function within(share: number): number {
  return toThousandth(Math.min(1, Math.max(0, share)));
}

/** Marks of one kind, counted: "2 scars". */
export function countOf(marks: readonly ScalpMark[], kind: MarkKind): number {
  return marks.filter((mark) => mark.kind === kind).length;
}
