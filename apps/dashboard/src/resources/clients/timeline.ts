import type { ClientOneQuery } from '../../generated/graphql.ts';
import { isolated } from '../../words/names.ts';
import { appointmentKindWords, cancelReasonWords, indicationWords, sessionKindWords } from '../../words/terms.ts';
import type { OutcomeWords } from '../outcomes/instruments.ts';

export type ClientDetail = NonNullable<ClientOneQuery['client']>;

/** One thing that happened, or will, in a client's history. */
export interface Moment {
  id: string;
  at: string;
  zone: string;
  word: string;
  note: string;
  to?: string;
  kind: 'appointment' | 'session' | 'outcome' | 'treatment';
}

const appointmentMoments = (client: ClientDetail, logged: ReadonlySet<string>): Moment[] =>
  client.appointments
    // A session says more than the appointment it was logged for.
    .filter((each) => !(each.session && logged.has(each.session.id)))
    .map((each) => ({
      id: each.id,
      at: each.startsAt,
      zone: each.clinic.zone,
      word: appointmentKindWords[each.kind],
      note: [
        each.state === 'no_show' ? 'did not come' : each.state,
        isolated(each.practitioner.name),
        each.clinic.name,
        each.cancelReason && cancelReasonWords[each.cancelReason].toLowerCase(),
        each.cancelWords,
      ]
        .filter(Boolean)
        .join(' · '),
      kind: 'appointment',
    }));

type Course = NonNullable<ClientDetail['treatments']>[number];

const courseMoments = (course: Course, words: OutcomeWords): Moment[] => [
  {
    id: course.id,
    at: course.createdAt,
    zone: course.clinic.zone,
    word: `${indicationWords[course.indication]} proposed`,
    note: course.clinic.name,
    to: `/treatments/${course.id}`,
    kind: 'treatment',
  },
  ...course.sessions.map(
    (each): Moment => ({
      id: each.id,
      at: each.startedAt ?? each.updatedAt,
      zone: each.clinic.zone,
      word: each.kind === 'session' && each.number ? `Session ${each.number}` : sessionKindWords[each.kind],
      note: [
        each.state === 'completed' ? undefined : each.state.replace('_', ' '),
        isolated(each.practitioner.name),
        each.clinic.name,
      ]
        .filter(Boolean)
        .join(' · '),
      to: `/sessions/${each.id}`,
      kind: 'session',
    }),
  ),
  ...outcomeMoments(course, words),
];

/** Scores given at the same visit stand in one line. */
function outcomeMoments(course: Course, words: OutcomeWords): Moment[] {
  const visits = new Map<string, Course['outcomes']>();
  for (const each of course.outcomes) visits.set(each.assessedAt, [...(visits.get(each.assessedAt) ?? []), each]);
  return [...visits].map(([at, scores]) => ({
    id: scores[0]?.id ?? at,
    at,
    zone: course.clinic.zone,
    word: 'Outcome',
    note: scores.map((each) => `${words.name(each)} ${words.score(each)}`).join(' · '),
    to: `/treatments/${course.id}`,
    kind: 'outcome',
  }));
}

/** Everything in a client's history that the person may see, newest first. */
export function momentsOf(client: ClientDetail, words: OutcomeWords): Moment[] {
  const courses = client.treatments ?? [];
  const logged = new Set(courses.flatMap((course) => course.sessions.map((each) => each.id)));
  return [...courses.flatMap((course) => courseMoments(course, words)), ...appointmentMoments(client, logged)].sort(
    (a, b) => b.at.localeCompare(a.at),
  );
}
