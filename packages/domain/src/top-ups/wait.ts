import type { LocalDate } from '../time/index.ts';

/**
 * How a wait ended: with the paid top-up; with the client leaving for good (moved away, withdrew, other); or with the
 * client out of touch, known only until the last contact.
 */
export const waitEnds = ['topped_up', 'left', 'out_of_touch'] as const;
export type WaitEnd = (typeof waitEnds)[number];

/** From the end of a course, or a top-up, to the next top-up. Perfecting visits belong to the course and move nothing. */
export interface TopUpWait {
  readonly treatmentId: string;
  /** 0 begins with the last session of the course, 1 with the first top-up, and so on. */
  readonly number: number;
  /** Day of the last session, in the zone of the clinic it was in. */
  readonly beganOn: LocalDate;
  /** First day the organization's record knows of it, when that is later: whoever came back before is not in it. */
  readonly knownFrom: LocalDate | null;
  /** Null while the client is waiting. */
  readonly endedOn: LocalDate | null;
  readonly endedBy: WaitEnd | null;
}

/** What waits can be told apart by. */
export const waitGroupings = ['clinic', 'practitioner', 'indication', 'skin_type', 'skin', 'pigment', 'year'] as const;
export type WaitGrouping = (typeof waitGroupings)[number];

/** Groups below this size are hidden from those who may not know who is in them. */
export const smallestShownGroup = 5;

/** A chart holds no more curves than can be told apart. */
export const mostCurves = 6;

/** Fewer clients than this make no curve: single ones would move it. */
export const fewestInCurve = 10;
