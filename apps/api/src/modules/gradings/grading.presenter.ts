import { type Grading, leastPairs } from '@stipple/domain/gradings';
import type { Agreement, GradingResult, GradingTask } from '@stipple/server/modules/gradings';
import type { AgreementType, GradingResultType, GradingTaskType, GradingType, KappaType } from './grading.type.ts';

export function presentGrading({ id, name, createdAt, createdBy, closedAt, version }: Grading): GradingType {
  return { id, name, createdAt, closedAt, version, createdById: createdBy };
}

export function presentTask({ total, done, pair }: GradingTask): GradingTaskType {
  return { total, done, pair: pair && { id: pair.id, view: pair.view, first: pair.first, second: pair.second } };
}

export function presentResult({ pairs, graders, agreements }: GradingResult): GradingResultType {
  return {
    pairs,
    leastPairs,
    graders: graders.map(({ graderId, graded, meanChange }) => ({ graderId, graded, meanChange })),
    agreements: agreements.map(presentAgreement),
  };
}

function presentAgreement({ graderIds, pairs, quadratic, linear }: Agreement): AgreementType {
  return { graderIds, pairs, quadratic: presentKappa(quadratic), linear: presentKappa(linear) };
}

function presentKappa(found: Agreement['linear']): KappaType | null {
  return found && { kappa: found.kappa, low: found.low, high: found.high };
}
