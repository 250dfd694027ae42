import { many, one } from '../../edge/relation.ts';
import { presentTreatment } from './treatment.presenter.ts';

export const treatmentById = one({
  rows: ({ treatments }, ctx, ids) => treatments.byIds(ctx, ids),
  present: presentTreatment,
});

export const treatmentsOfClient = many({
  rows: ({ treatments }, ctx, clientIds) => treatments.ofClients(ctx, clientIds),
  of: (treatment) => treatment.clientId,
  present: presentTreatment,
});
