import { wilsonInterval } from '@stipple/analytics/proportions';
import type { ScoreSums } from '@stipple/domain/reports';

/** Scores of a period as people read them; everything but the counts is null when nobody answered. */
export interface ScoreReading {
  readonly answers: number;
  readonly mean: number | null;
  readonly high: number;
  /** Wilson 95 % interval of the share of high answers. */
  readonly highLower: number | null;
  readonly highUpper: number | null;
}

export function readScores({ answers, sum, high }: ScoreSums): ScoreReading {
  if (answers === 0) return { answers, mean: null, high, highLower: null, highUpper: null };
  const { lower, upper } = wilsonInterval(high, answers);
  return { answers, mean: sum / answers, high, highLower: lower, highUpper: upper };
}
