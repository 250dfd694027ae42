import type { DueWindow, ForecastBasis } from '@stipple/domain/top-ups';
import type { DueWindowType, ForecastBasisType } from './due-window.type.ts';

export function presentWindow({ earlyOn, likelyOn, lateOn, withinYear, because }: DueWindow): DueWindowType {
  const reasons = because.map(({ factor, level, times }) => ({ factor, level, times }));
  return { earlyOn, likelyOn, lateOn, withinYear, because: reasons };
}

export function presentBasis({ topUps, ownShare, medianMonths, madeAt }: ForecastBasis): ForecastBasisType {
  return { topUps, ownShare, medianMonths, madeAt };
}
