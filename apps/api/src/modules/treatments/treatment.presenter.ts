import type { Treatment } from '@stipple/domain/treatments';
import type { TreatmentType } from './treatment.type.ts';

export function presentTreatment(treatment: Treatment): TreatmentType {
  const { id, clientId, clinicId, practitionerId, indication, state, closeReason, version } = treatment;
  const { plannedSessions, completedSessions, topUps, priceMinor } = treatment;
  const { agreedAt, lastSessionAt, courseCompletedAt, topUpDueOn, createdAt } = treatment;
  return {
    ...{ id, clientId, clinicId, practitionerId, indication, state, closeReason, version },
    ...{ plannedSessions, completedSessions, topUps, priceMinor },
    ...{ agreedAt, lastSessionAt, courseCompletedAt, topUpDueOn, createdAt },
  };
}

/** Why the top-up is due on that day, from what the treatment itself says. */
export function topUpReasonOf(treatment: TreatmentType): string | null {
  const { topUpDueOn, topUps, courseCompletedAt, lastSessionAt } = treatment;
  const since = topUps > 0 ? lastSessionAt : courseCompletedAt;
  if (topUpDueOn === null || since === null) return null;
  const months = monthsBetween(since.slice(0, 10), topUpDueOn);
  const event = topUps > 0 ? 'the last top-up' : 'the end of the course';
  return `${months} months after ${event}, the usual time of your organization.`;
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
