import { many, one } from '../../edge/relation.ts';
import { presentConsultation } from './consultation.presenter.ts';

export const consultationById = one({
  rows: ({ consultations }, ctx, ids) => consultations.byIds(ctx, ids),
  present: presentConsultation,
});

export const consultationsOfClient = many({
  rows: ({ consultations }, ctx, clientIds) => consultations.ofClients(ctx, clientIds),
  of: (consultation) => consultation.clientId,
  present: presentConsultation,
});
