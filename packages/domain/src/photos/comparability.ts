/**
 * The nine points two photos have to have in common before they may be compared, after SEPIA (Standards for Evaluation
 * of Photographs in Aesthetics), the nine-point score of an audit of 2,020 before-and-after photographs of 102
 * practitioners, of which the average post met four (Soares, von Haven, Yi 2022, Plast Reconstr Surg Glob Open 10(8)
 * e4464): subject position, facial expression, lighting, background, camera zoom, make-up and styling, multiple views,
 * timing, descriptive information. Worded here for scalps: a raised brow moves a hairline, and wet or longer hair
 * makes another density.
 */
export const comparabilityPoints = [
  'position',
  'expression',
  'lighting',
  'background',
  'distance',
  'hair',
  'views',
  'timing',
  'description',
] as const;
export type ComparabilityPoint = (typeof comparabilityPoints)[number];

/** How far two photos may be compared: who looked, when, and which of the nine points they found met. */
export interface Comparison {
  readonly id: string;
  readonly beforeId: string;
  readonly afterId: string;
  readonly met: readonly ComparabilityPoint[];
  readonly checkedAt: string;
  readonly checkedBy: string;
}

/** What the record itself knows of a pair. */
export interface PairFacts {
  /** Views taken on the day of each photo. */
  readonly viewsBefore: number;
  readonly viewsAfter: number;
  /** Days from the last session before the later photo to that photo; null when there was none. */
  readonly daysSinceSession: number | null;
  /** Both belong to a treatment. */
  readonly described: boolean;
}

/** Swelling and crusts are gone and the pigment has lightened after about four weeks. */
const settledAfterDays = 28;
const enoughViews = 3;

/** The points the record answers by itself; a person may still disagree. */
export function pointsKnown({ viewsBefore, viewsAfter, daysSinceSession, described }: PairFacts): ComparabilityPoint[] {
  const known: [ComparabilityPoint, boolean][] = [
    ['views', viewsBefore >= enoughViews && viewsAfter >= enoughViews],
    ['timing', daysSinceSession !== null && daysSinceSession >= settledAfterDays],
    ['description', described],
  ];
  return known.flatMap(([point, met]) => (met ? [point] : []));
}
