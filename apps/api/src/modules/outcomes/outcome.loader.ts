import { many, one } from '../../edge/relation.ts';
import { presentOutcome } from './outcome.presenter.ts';

export const outcomeById = one({ rows: ({ outcomes }, ctx, ids) => outcomes.byIds(ctx, ids), present: presentOutcome });

export const outcomesOfTreatment = many({
  rows: ({ outcomes }, ctx, treatmentIds) => outcomes.ofTreatments(ctx, treatmentIds),
  of: (outcome) => outcome.treatmentId,
  present: presentOutcome,
});
