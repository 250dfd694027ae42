import type { Outcome } from '@stipple/domain/outcomes';
import type { OutcomeType } from './outcome.type.ts';

export function presentOutcome(outcome: Outcome): OutcomeType {
  const { id, treatmentId, clientId, clinicId, sessionId, recordedBy: recordedById } = outcome;
  const { instrument, instrumentVersion, score, assessedAt } = outcome;
  const answers = Object.entries(outcome.answers).map(([item, value]) => ({ item, value }));
  return {
    id,
    treatmentId,
    clientId,
    clinicId,
    sessionId,
    recordedById,
    instrument,
    instrumentVersion,
    answers,
    score,
    assessedAt,
  };
}
