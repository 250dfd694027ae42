import type { OrganizationSettings } from '../organizations/index.ts';
import { Problem } from '../problems/index.ts';
import type { SessionKind } from '../sessions/index.ts';
import { mayMove } from '../states/index.ts';
import { addDays, addMonths, type Instant, type LocalDate, localDate } from '../time/index.ts';
import { type CloseReason, type Treatment, type TreatmentState, treatmentMoves } from './treatment.ts';

/** @throws Problem TREATMENT.WRONG_STATE when the table does not allow the move. */
function moved(treatment: Treatment, to: TreatmentState): TreatmentState {
  if (mayMove<TreatmentState>(treatmentMoves, treatment.state, to)) return to;
  throw new Problem('TREATMENT.WRONG_STATE', { field: 'state', params: { from: treatment.state, to } });
}

export function agreeTreatment(treatment: Treatment, now: Instant): Treatment {
  return { ...treatment, state: moved(treatment, 'agreed'), agreedAt: now };
}

export function closeTreatment(treatment: Treatment, reason: CloseReason, now: Instant): Treatment {
  return { ...treatment, state: moved(treatment, 'closed'), closeReason: reason, closedAt: now, topUpDueOn: null };
}

/** The kinds of session that fit a treatment in its state; empty when nothing may be logged. */
export function sessionKindsThatFit(treatment: Pick<Treatment, 'state'>): readonly SessionKind[] {
  switch (treatment.state) {
    case 'agreed':
    case 'in_progress':
      return ['session'];
    case 'settling':
      return ['perfecting', 'session'];
    case 'maintained':
    case 'due':
      return ['top_up', 'perfecting'];
    default:
      return [];
  }
}

/** What a completed session tells its treatment. */
export interface CompletedWork {
  readonly kind: SessionKind;
  readonly endedAt: Instant;
  /** The clinic's zone. */
  readonly zone: string;
}

/**
 * The treatment after a completed session. The state follows from what happened: the last planned session lets it
 * settle, an extra one after that re-opens nothing, a top-up lets it settle again. A perfecting visit is included in
 * the course and moves no date: it is not a top-up.
 */
export function afterSession(treatment: Treatment, work: CompletedWork, settings: OrganizationSettings): Treatment {
  const worked = { ...treatment, lastSessionAt: later(treatment.lastSessionAt, work.endedAt) };
  if (work.kind === 'perfecting') return worked;
  const dueOn = topUpDueOn(localDate(work.endedAt, work.zone), settings);
  if (work.kind === 'top_up') {
    return { ...worked, state: moved(treatment, 'settling'), topUps: treatment.topUps + 1, topUpDueOn: dueOn };
  }
  const completedSessions = treatment.completedSessions + 1;
  if (completedSessions < treatment.plannedSessions) {
    const state = treatment.state === 'in_progress' ? 'in_progress' : moved(treatment, 'in_progress');
    return { ...worked, completedSessions, state };
  }
  const state = treatment.state === 'settling' ? 'settling' : moved(treatment, 'settling');
  return { ...worked, completedSessions, state, courseCompletedAt: worked.lastSessionAt, topUpDueOn: dueOn };
}

/** Day the top-up is due by the organization's prior, counted from the last day of the course or top-up. */
export function topUpDueOn(finishedOn: LocalDate, settings: Pick<OrganizationSettings, 'topUpAfterMonths'>): LocalDate {
  return addMonths(finishedOn, settings.topUpAfterMonths);
}

/** True once the result has settled: the settling days since the last session are over. */
export function hasSettled(
  treatment: Treatment,
  today: LocalDate,
  zone: string,
  settings: OrganizationSettings,
): boolean {
  if (treatment.state !== 'settling' || treatment.lastSessionAt === null) return false;
  return addDays(localDate(treatment.lastSessionAt, zone), settings.settlingDays) <= today;
}

/** True once the day the top-up is due has come. */
export function hasFallenDue(treatment: Treatment, today: LocalDate): boolean {
  return treatment.state === 'maintained' && treatment.topUpDueOn !== null && treatment.topUpDueOn <= today;
}

export function settleTreatment(treatment: Treatment): Treatment {
  return { ...treatment, state: moved(treatment, 'maintained') };
}

export function markTopUpDue(treatment: Treatment): Treatment {
  return { ...treatment, state: moved(treatment, 'due') };
}

function later(a: Instant | null, b: Instant): Instant {
  return a === null || b > a ? b : a;
}
