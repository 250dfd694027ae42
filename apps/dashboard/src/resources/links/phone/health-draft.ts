import type { VisitPartsFragment } from '../../../generated/graphql.ts';

export type Question = VisitPartsFragment['questions'][number];

export interface Answer {
  readonly yes: boolean;
  readonly day: string;
  readonly note: string;
}

export interface HealthDraft {
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  readonly signedName: string;
}

export const emptyHealth: HealthDraft = { answers: {}, signedName: '' };

/** How many of the questions have an answer. */
export const answeredIn = ({ answers }: HealthDraft, questions: readonly Pick<Question, 'key'>[]): number =>
  questions.filter(({ key }) => answers[key] !== undefined).length;

/** The answers as they are sent; a day and a note belong to "yes" alone. */
export function answersOf({ answers }: HealthDraft, questions: readonly Pick<Question, 'key' | 'dayAsked'>[]) {
  return questions.flatMap(({ key, dayAsked }) => {
    const given = answers[key];
    if (!given) return [];
    const { yes, day, note } = given;
    const asked = yes && dayAsked !== null && day !== '';
    return [{ question: key, yes, day: asked ? day : null, note: yes && note.trim() !== '' ? note.trim() : null }];
  });
}
