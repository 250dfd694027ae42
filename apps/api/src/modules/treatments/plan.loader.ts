import type { TreatmentPlan } from '@stipple/domain/treatments';
import { many } from '../../edge/relation.ts';
import type { TreatmentPlanType } from './plan.type.ts';

export function presentPlan(plan: TreatmentPlan): TreatmentPlanType {
  const { id, treatmentId, number, sessions, pigments, hairlineShape, hairlineHeightMm } = plan;
  const { priceMinor, notes, agreedName, madeAt, madeBy } = plan;
  return {
    ...{ id, treatmentId, number, hairlineShape, hairlineHeightMm, priceMinor, notes, agreedName, madeAt },
    sessions: sessions.map(({ densityPercent, zones }) => ({ densityPercent, zones })),
    pigmentIds: pigments,
    madeById: madeBy,
  };
}

export const plansOfTreatment = many({
  rows: ({ plans }, ctx, treatmentIds) => plans.ofTreatments(ctx, treatmentIds),
  of: (plan) => plan.treatmentId,
  present: presentPlan,
});
