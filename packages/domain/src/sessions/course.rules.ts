import type { AppointmentKind } from '../appointments/appointment.ts';
import type { OrganizationSettings } from '../organizations/index.ts';
import type { Finding } from '../problems/index.ts';
import { addDays, type Instant, type LocalDate, localDate } from '../time/index.ts';
import type { Treatment } from '../treatments/treatment.ts';
import type { ExtraReason, SessionKind } from './session.ts';

/** A perfecting visit is included from the 21st to the 90th day after the work it refines (getscalpworx.com). */
export const perfectingDays = { first: 21, last: 90 } as const;

interface CourseFacts {
  readonly kind: SessionKind;
  readonly startedAt: Instant;
  readonly zone: string;
  readonly plannedSessions: number;
  readonly completedSessions: number;
  readonly extraReason: ExtraReason | null;
  /** End of the last session or top-up of the treatment; a perfecting visit is neither. */
  readonly lastWorkAt: Instant | null;
}

type Counted = Pick<CourseFacts, 'kind' | 'plannedSessions' | 'completedSessions'>;

/** True for a session beyond those that were agreed. */
export function isExtra({ kind, plannedSessions, completedSessions }: Counted): boolean {
  return kind === 'session' && completedSessions >= plannedSessions;
}

/** Why work does not fit into its course: an extra session without a reason, a perfecting visit that comes too late. */
export function findInCourse(facts: CourseFacts): Finding[] {
  if (isExtra(facts) && facts.extraReason === null) {
    return [{ code: 'SESSION.EXTRA_REASON_MISSING', field: 'extraReason', params: { planned: facts.plannedSessions } }];
  }
  if (facts.kind !== 'perfecting' || facts.lastWorkAt === null) return [];
  const lastOn = addDays(localDate(facts.lastWorkAt, facts.zone), perfectingDays.last);
  if (localDate(facts.startedAt, facts.zone) <= lastOn) return [];
  return [{ code: 'SESSION.PERFECTING_TOO_LATE', field: 'kind', params: { lastOn } }];
}

/** What is sensibly booked after a session. */
export interface NextStep {
  readonly kind: AppointmentKind;
  /** First day that makes sense, in the clinic's zone. */
  readonly from: LocalDate;
  /** Last day, where there is one. */
  readonly until: LocalDate | null;
}

interface Done {
  readonly kind: SessionKind;
  readonly endedAt: Instant;
  readonly zone: string;
}

/**
 * The next step after the last session of a treatment: the next session once the skin has healed, a perfecting visit
 * after a finished course or top-up, a look at the settled result after that. Nothing once the treatment is closed.
 */
export function nextStepAfter(
  { kind, endedAt, zone }: Done,
  treatment: Pick<Treatment, 'state'>,
  { healingDays, settlingDays }: OrganizationSettings,
): NextStep | null {
  const endedOn = localDate(endedAt, zone);
  if (treatment.state === 'in_progress') return { kind: 'session', from: addDays(endedOn, healingDays), until: null };
  if (treatment.state !== 'settling') return null;
  if (kind === 'perfecting') return { kind: 'review', from: addDays(endedOn, settlingDays), until: null };
  const { first, last } = perfectingDays;
  return { kind: 'perfecting', from: addDays(endedOn, first), until: addDays(endedOn, last) };
}
