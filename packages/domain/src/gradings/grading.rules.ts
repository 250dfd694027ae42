import type { Finding } from '../problems/index.ts';
import { changeOf, type Grade, type Grading } from './grading.ts';

/** Pairs that two graders have both scored. Below this many an agreement is not worth a number. */
export const leastPairs = 10;

/** Why this round takes no more scores; empty when it does. */
export function findInGrading({ closedAt }: Pick<Grading, 'closedAt'>): Finding[] {
  return closedAt === null ? [] : [{ code: 'GRADING.CLOSED', field: 'id' }];
}

/** Scores of two graders for the pairs both have scored, side by side, blind lifted. */
export interface Shared {
  readonly graders: readonly [string, string];
  readonly scores: readonly (readonly [number, number])[];
}

/** Every two graders with the pairs they share, in the order of their ids. */
export function sharedScores(grades: readonly Grade[]): Shared[] {
  const byGrader = Map.groupBy(grades, ({ graderId }) => graderId);
  const graders = [...byGrader.keys()].sort();
  return graders.flatMap((one, index) =>
    graders.slice(index + 1).map((other) => {
      const theirs = new Map(byGrader.get(other)?.map((grade) => [grade.pairId, changeOf(grade)]));
      const scores = (byGrader.get(one) ?? []).flatMap((grade) => {
        const score = theirs.get(grade.pairId);
        return score === undefined ? [] : [[changeOf(grade), score] as const];
      });
      return { graders: [one, other] as const, scores };
    }),
  );
}
