import type { TreatmentOneQuery } from '../../generated/graphql.ts';
import { sessionKindWords } from '../../words/terms.ts';

export type TreatmentRecord = NonNullable<TreatmentOneQuery['treatment']>;
type Session = TreatmentRecord['sessions'][number];

/** One stop on the way from proposal to top-up. */
export interface Step {
  key: string;
  word: string;
  /** An instant, or a calendar day for what is only due. */
  at?: string | undefined;
  day?: string | undefined;
  note?: string | undefined;
  to?: string;
  is: 'done' | 'now' | 'ahead';
  /** A session of the work itself, drawn larger. */
  work?: true;
}

const startOf = (session: Session): string => session.startedAt ?? session.updatedAt;

function sessionStep(session: Session): Step {
  const done = session.state === 'completed';
  return {
    key: session.id,
    word: session.kind === 'session' && session.number ? `Session ${session.number}` : sessionKindWords[session.kind],
    at: startOf(session),
    note: done ? session.practitioner.name : 'being logged',
    to: `/sessions/${session.id}`,
    is: done ? 'done' : 'now',
    work: true,
  };
}

/** Sessions still to come, once the client has agreed or is asked to. */
function plannedSteps(treatment: TreatmentRecord): Step[] {
  if (treatment.state === 'closed' || treatment.courseCompletedAt) return [];
  const open = treatment.sessions.filter(
    (session) => session.kind === 'session' && session.state !== 'completed',
  ).length;
  const from = treatment.completedSessions + open;
  return Array.from({ length: Math.max(0, treatment.plannedSessions - from) }, (_, index) => ({
    key: `planned-${index}`,
    word: `Session ${from + index + 1}`,
    note: 'planned',
    is: 'ahead',
    work: true,
  }));
}

function endSteps(treatment: TreatmentRecord): Step[] {
  if (treatment.state === 'closed') return [{ key: 'closed', word: 'Closed', is: 'done' }];
  const steps: Step[] = [];
  if (treatment.state === 'settling')
    steps.push({ key: 'settling', word: 'Settling', is: 'now', note: 'the pigment settles' });
  const due = treatment.state === 'due';
  steps.push({
    key: 'top-up',
    word: due ? 'Top-up due' : 'Top-up',
    day: treatment.topUpDueOn ?? undefined,
    is: due ? 'now' : 'ahead',
    ...(treatment.topUpDueOn ? {} : { note: 'known after the course' }),
  });
  return steps;
}

/** The course from left to right: what was done, where it stands, what comes. */
export function stepsOf(treatment: TreatmentRecord): Step[] {
  const sessions = [...treatment.sessions].sort((a, b) => startOf(a).localeCompare(startOf(b)));
  return [
    treatment.agreedAt
      ? { key: 'agreed', word: 'Agreed', at: treatment.agreedAt, is: treatment.state === 'agreed' ? 'now' : 'done' }
      : {
          key: 'proposed',
          word: 'Proposed',
          at: treatment.createdAt,
          is: treatment.state === 'proposed' ? 'now' : 'done',
        },
    ...sessions.map(sessionStep),
    ...plannedSteps(treatment),
    ...endSteps(treatment),
  ];
}

/** What is sensible next, as a sentence. */
export function nextInWords(treatment: TreatmentRecord): string {
  const left = treatment.plannedSessions - treatment.completedSessions;
  switch (treatment.state) {
    case 'proposed':
      return 'Waits for the client to agree. After that the first session may be done.';
    case 'agreed':
      return `Agreed. The first of ${treatment.plannedSessions} sessions comes next.`;
    case 'in_progress':
      return left === 1 ? 'One session of the course is left.' : `${left} sessions of the course are left.`;
    case 'settling':
      return 'The course is done and the pigment settles. A perfecting visit, which is included, may follow.';
    case 'maintained':
      return 'Healed and lasting. Nothing to do until the top-up is due.';
    case 'due':
      return 'The maintenance-free time is over. Offer the client a top-up.';
    case 'closed':
      return 'This treatment has ended. Nothing more is planned for it.';
  }
}
