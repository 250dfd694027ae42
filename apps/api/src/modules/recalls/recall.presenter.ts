import type { Recall, RecallAttempt } from '@stipple/domain/recalls';
import type { LotSignal, RecallClient, TracedClient, WatchedLots } from '@stipple/server/modules/recalls';
import type { LotSignalsType, LotSignalType } from './lot-signal.type.ts';
import type { RecallAttemptType, RecallClientType, RecallType, TracedClientType } from './recall.type.ts';

export function presentRecall(recall: Recall): RecallType {
  const { id, productId, lotNumber, reason, startedAt, closedAt, summary, version } = recall;
  const by = { startedById: recall.startedBy, closedById: recall.closedBy };
  return { id, productId, lotNumber, reason, startedAt, closedAt, summary, version, ...by };
}

export function presentTraced({
  clientId,
  sessions,
  firstOn,
  lastOn,
  clinicIds,
  mixedAt,
}: TracedClient): TracedClientType {
  return { clientId, sessions, firstOn, lastOn, clinicIds, mixedAtIds: mixedAt };
}

export function presentRecallClient(client: RecallClient): RecallClientType {
  return { ...presentTraced(client), state: client.state, recallId: client.recallId };
}

export function presentAttempt(attempt: RecallAttempt): RecallAttemptType {
  const { id, means, result, note, attemptedAt, attemptedBy } = attempt;
  return { id, means, result, note, attemptedAt, attemptedById: attemptedBy };
}

export function presentSignals({ since, sessions, reactions, lots }: WatchedLots): LotSignalsType {
  return { since, sessions, reactions, lots: lots.map(presentSignal) };
}

function presentSignal(signal: LotSignal): LotSignalType {
  const { productId, lotNumber, sessions, reactions, expected, ratio, p, q, state } = signal;
  const limits = { ratioLower: ratio?.lower ?? null, ratioUpper: ratio?.upper ?? null };
  return { productId, lotNumber, sessions, reactions, expected, ratio: ratio?.value ?? null, ...limits, p, q, state };
}
