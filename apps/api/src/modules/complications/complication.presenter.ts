import type { Complication, ComplicationFollowUp } from '@stipple/domain/complications';
import type { ComplicationFollowUpType, ComplicationType } from './complication.type.ts';

export function presentComplication(complication: Complication): ComplicationType {
  const { id, clientId, treatmentId, clinicId, sessionId, recordedBy: recordedById, version } = complication;
  const { kind, severity, state, serious, seriousSince, zone, mixId } = complication;
  const { firstSeenOn, resolvedOn, notes, actions, recordedAt } = complication;
  return {
    ...{ id, clientId, treatmentId, clinicId, sessionId, recordedById, version },
    ...{ kind, severity, state, serious, seriousSince, zone, mixId },
    ...{ firstSeenOn, resolvedOn, notes, actions, recordedAt },
  };
}

export function presentFollowUp(followUp: ComplicationFollowUp): ComplicationFollowUpType {
  const { id, seenOn, severity, state, serious, notes, actions, recordedAt, recordedBy: recordedById } = followUp;
  return { id, seenOn, severity, state, serious, notes, actions, recordedAt, recordedById };
}
