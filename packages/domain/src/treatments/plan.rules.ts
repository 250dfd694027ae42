import { type Finding, Problem } from '../problems/index.ts';
import type { Instant } from '../time/index.ts';
import type { PlannedSession } from './plan.ts';
import { agreeTreatment } from './treatment.rules.ts';
import type { Treatment } from './treatment.ts';

/** States in which the course is still ahead, so that there is something to plan. */
const plannable: readonly Treatment['state'][] = ['proposed', 'agreed', 'in_progress'];

/** Why sessions cannot be planned like this. */
export function findInPlan(treatment: Treatment, sessions: readonly PlannedSession[]): Finding[] {
  if (sessions.length <= treatment.completedSessions) {
    return [{ code: 'PLAN.NOTHING_LEFT', field: 'sessions', params: { done: treatment.completedSessions } }];
  }
  const falls = sessions.findIndex((session, index) => {
    return index > 0 && session.densityPercent < (sessions[index - 1]?.densityPercent ?? 0);
  });
  return falls < 0 ? [] : [{ code: 'PLAN.DENSITY_FALLS', field: `sessions.${falls}.densityPercent` }];
}

/**
 * The treatment as it stands under a plan: as many sessions, that price, and agreed when the client agreed to it.
 *
 * @throws Problem TREATMENT.WRONG_STATE once the course is over.
 */
export function underPlan(
  treatment: Treatment,
  plan: { readonly sessions: readonly PlannedSession[]; readonly priceMinor: number | null; readonly agreed: boolean },
  now: Instant,
): Treatment {
  const { state } = treatment;
  if (!plannable.includes(state)) {
    throw new Problem('TREATMENT.WRONG_STATE', { field: 'treatmentId', params: { from: state, to: 'agreed' } });
  }
  const planned = { ...treatment, plannedSessions: plan.sessions.length, priceMinor: plan.priceMinor };
  return plan.agreed && state === 'proposed' ? agreeTreatment(planned, now) : planned;
}
