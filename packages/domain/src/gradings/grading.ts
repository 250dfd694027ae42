import type { PhotoView } from '../photos/index.ts';
import type { Instant } from '../time/index.ts';

/**
 * How the second picture of a pair looks beside the first: the seven steps of global photographic assessment, from
 * greatly decreased to greatly increased (Kaufman et al. 1998, J Am Acad Dermatol 39, 578–589). The grader does not
 * know which of the two is the earlier one.
 */
export const gradeSteps = [-3, -2, -1, 0, 1, 2, 3] as const;
export type GradeStep = (typeof gradeSteps)[number];

/** A round of blinded grading: pairs of photos, and who gives scores. */
export interface Grading {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly closedAt: Instant | null;
  readonly version: number;
}

/** Two photos of the same view of one client, an earlier and a later one. Its id tells nothing of when. */
export interface GradingPair {
  readonly id: string;
  readonly gradingId: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly view: PhotoView;
  readonly beforeId: string;
  readonly afterId: string;
}

/** What one grader said of one pair, as they saw it. */
export interface Grade {
  readonly pairId: string;
  readonly graderId: string;
  /** True when the later photo was shown first. */
  readonly turned: boolean;
  /** The second picture beside the first. */
  readonly step: GradeStep;
  readonly gradedAt: Instant;
}

/** The same score once the blind is lifted: the later photo beside the earlier one. */
export function changeOf({ step, turned }: Pick<Grade, 'step' | 'turned'>): GradeStep {
  return (turned ? -step || 0 : step) as GradeStep;
}
