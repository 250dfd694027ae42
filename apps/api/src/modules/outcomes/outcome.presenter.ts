import type { Outcome } from '@stipple/domain/outcomes';
import type { OutcomeType } from './outcome.type.ts';

export function presentOutcome(outcome: Outcome): OutcomeType {
  const { id, treatmentId, clientId, clinicId, sessionId, recordedBy: recordedById } = outcome;
  const { instrument, instrumentVersion, score, assessedAt } = outcome;
  return {
    id,
    treatmentId,
    clientId,
    clinicId,
    sessionId,
    recordedById,
    instrument,
    instrumentVersion,
    score,
    assessedAt,
  };
}
