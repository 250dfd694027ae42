import { type AppointmentKind, sessionKindOf } from '../appointments/index.ts';
import type { OrganizationSettings } from '../organizations/index.ts';
import { nextStepAfter, perfectingDays, type SessionKind } from '../sessions/index.ts';
import { addDays, type Instant, type LocalDate, localDate } from '../time/index.ts';
import type { Treatment } from '../treatments/index.ts';
import type { DiarySettings } from './diary.ts';

/** Why an appointment is proposed: a code, worded where it is read. */
export const proposalReasons = [
  'nothing_agreed',
  'course_begins',
  'course_continues',
  'result_refined',
  'result_judged',
  'top_up_due',
] as const;
export type ProposalReason = (typeof proposalReasons)[number];

/** The next sensible appointment of a client. */
export interface Proposal {
  readonly kind: AppointmentKind;
  readonly minutes: number;
  /** First day that makes sense; today or later. */
  readonly from: LocalDate;
  /** Last day, where there is one. */
  readonly until: LocalDate | null;
  readonly reason: ProposalReason;
}

/** Where a client stands in a course. */
export interface CourseStanding {
  /** Null for a client without one. */
  readonly treatment: Pick<Treatment, 'state' | 'topUpDueOn'> | null;
  /** Its last completed session, with the zone of the clinic it was in. */
  readonly lastSession: { readonly kind: SessionKind; readonly endedAt: Instant; readonly zone: string } | null;
  /** Kinds that are booked ahead already. */
  readonly booked: readonly AppointmentKind[];
}

/**
 * What to book next for a client: a talk, the first session, the next one once the skin has healed, the perfecting visit
 * while it is included, a look at the result, the top-up once it is due. Null when that is booked, or nothing is next.
 */
export function nextAppointment(
  standing: CourseStanding,
  settings: OrganizationSettings,
  diary: Pick<DiarySettings, 'minutes'>,
  today: LocalDate,
): Proposal | null {
  const step = nextStep(standing, settings, today);
  if (step === null || standing.booked.includes(step.kind)) return null;
  const from = step.from === null || step.from < today ? today : step.from;
  return { ...step, from, minutes: diary.minutes[step.kind] };
}

type Step = Pick<Proposal, 'kind' | 'until' | 'reason'> & { readonly from: LocalDate | null };

function nextStep({ treatment, lastSession }: CourseStanding, settings: OrganizationSettings, today: LocalDate) {
  const state = treatment?.state ?? 'proposed';
  const soon = (kind: AppointmentKind, reason: ProposalReason): Step => ({ kind, from: null, until: null, reason });
  if (state === 'closed') return null;
  if (state === 'proposed') return soon('consultation', 'nothing_agreed');
  if (state === 'agreed' || lastSession === null) return soon('session', 'course_begins');
  if (state === 'in_progress') return told(nextStepAfter(lastSession, { state }, settings), 'course_continues');
  const refined = nextStepAfter(lastSession, { state: 'settling' }, settings);
  if (refined?.until && today <= refined.until && state !== 'due') return told(refined, 'result_refined');
  if (state === 'settling') {
    return told(nextStepAfter({ ...lastSession, kind: 'perfecting' }, { state }, settings), 'result_judged');
  }
  const dueOn = treatment?.topUpDueOn ?? null;
  return dueOn === null && state !== 'due' ? null : { ...soon('top_up', 'top_up_due'), from: dueOn };
}

function told(step: Omit<Step, 'reason'> | null, reason: ProposalReason): Step | null {
  return step && { ...step, reason };
}

/** States of a course by how near its next visit is. */
const nearest: readonly Treatment['state'][] = ['in_progress', 'agreed', 'due', 'settling', 'maintained', 'proposed'];

/** Of several courses of a client, the one a booking is most likely for; none when all are closed. */
export function courseInHand<T extends Pick<Treatment, 'state'>>(treatments: readonly T[]): T | null {
  return nearest.flatMap((state) => treatments.filter((each) => each.state === state).slice(-1))[0] ?? null;
}

/** What was done in a course so far, as far as it binds when the next may come. */
export interface CourseDone {
  /** End of the last session of any kind. */
  readonly lastSessionAt: Instant | null;
  /** End of the last session or top-up; a perfecting visit is neither. */
  readonly lastWorkAt: Instant | null;
  /** Of the treatment's clinic. */
  readonly zone: string;
}

/** First and last day on which an appointment of a kind makes sense in a course; null where nothing bounds it. */
export function sensibleDays(
  kind: AppointmentKind,
  { lastSessionAt, lastWorkAt, zone }: CourseDone,
  { healingDays }: Pick<OrganizationSettings, 'healingDays'>,
): { readonly from: LocalDate | null; readonly until: LocalDate | null } {
  if (sessionKindOf(kind) === null || lastSessionAt === null) return { from: null, until: null };
  const healedOn = addDays(localDate(lastSessionAt, zone), healingDays);
  if (kind !== 'perfecting' || lastWorkAt === null) return { from: healedOn, until: null };
  const workedOn = localDate(lastWorkAt, zone);
  const first = addDays(workedOn, perfectingDays.first);
  return { from: first < healedOn ? healedOn : first, until: addDays(workedOn, perfectingDays.last) };
}
