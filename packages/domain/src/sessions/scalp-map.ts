/** The five sides on which the head is drawn. */
export const scalpViews = ['front', 'top', 'left', 'right', 'back'] as const;
export type ScalpView = (typeof scalpViews)[number];

/** A scar is a closed outline, a hairline an open line. Zones are chosen, not drawn. */
export const markKinds = ['scar', 'hairline'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A place on a view: 0 to 1 from its left and from its upper edge, whatever the size of the picture. */
export interface ScalpPoint {
  readonly x: number;
  readonly y: number;
}

/** Something drawn on one view of the head. */
export interface ScalpMark {
  readonly id: string;
  readonly view: ScalpView;
  readonly kind: MarkKind;
  readonly points: readonly ScalpPoint[];
}

/** An outline needs three corners, a line two ends; more than this no finger draws. */
export const markPoints = { scar: { least: 3, most: 80 }, hairline: { least: 2, most: 80 } } as const;
export const mostMarks = 40;

/** Coordinates are kept to a thousandth of the picture, less than a finger can aim. */
export function toThousandth(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/**
 * The line with the fewest points that stays within `tolerance` of the one drawn (Douglas and Peucker 1973), thinned
 * further until it has at most `most` points. Ends stay where they are.
 *
 * @param tolerance distance in shares of the picture
 */
export function simplified(points: readonly ScalpPoint[], most: number, tolerance = 0.004): ScalpPoint[] {
  const line = thinned(points, tolerance).map(({ x, y }) => ({ x: toThousandth(x), y: toThousandth(y) }));
  return line.length <= most ? line : simplified(points, most, tolerance * 1.5);
}

function thinned(points: readonly ScalpPoint[], tolerance: number): readonly ScalpPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || !first || !last) return points;
  let [farthest, distance] = [0, 0];
  points.forEach((point, index) => {
    const away = awayFrom(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  });
  if (distance <= tolerance) return [first, last];
  const [before, after] = [points.slice(0, farthest + 1), points.slice(farthest)];
  return [...thinned(before, tolerance).slice(0, -1), ...thinned(after, tolerance)];
}

/** Distance of a point from the line between two others; from the first when both are one. */
function awayFrom({ x, y }: ScalpPoint, from: ScalpPoint, to: ScalpPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - from.x, y - from.y);
  return Math.abs(dy * x - dx * y + to.x * from.y - to.y * from.x) / length;
}
