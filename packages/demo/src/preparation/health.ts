import { type HealthAnswer, type HealthQuestionKey, healthQuestions } from '@stipple/domain/health';
import type { LocalDate } from '@stipple/domain/time';
import type { Chance } from '../chance/chance.ts';

interface Yes {
  readonly question: HealthQuestionKey;
  readonly day?: LocalDate;
  readonly note?: string;
}

/** The answers as they are stored; without a "yes" always the same text. */
export function answersText(yes?: Yes): string {
  if (!yes) return nothing;
  const given = { yes: true, day: yes.day ?? null, note: yes.note ?? null };
  return JSON.stringify(no.map((answer) => (answer.question === yes.question ? { ...answer, ...given } : answer)));
}

const no = healthQuestions.map((question): HealthAnswer => ({ question, yes: false, day: null, note: null }));
const nothing = JSON.stringify(no);

/** What somebody decides on at every session, and how they did. */
export interface Known extends Yes {
  readonly reason: string;
}

const known: readonly Known[] = [
  { question: 'allergy', note: 'Latex', reason: 'Latex only; nitrile gloves and no plasters with latex used.' },
  {
    question: 'allergy',
    note: 'Nickel in jewellery',
    reason: 'Nickel in jewellery only; pigment is free of it, test passed.',
  },
  { question: 'diabetes', note: 'Type 2, tablets', reason: 'Well controlled, letter from the doctor seen.' },
  { question: 'bleeding', note: 'Aspirin 75 mg', reason: 'Low-dose aspirin; doctor agrees, shorter passes today.' },
  { question: 'psoriasis', note: 'Elbows, never the scalp', reason: 'Scalp looked at and clear, elbows only.' },
  {
    question: 'epilepsy',
    note: 'Fainted once giving blood',
    reason: 'Fainted once years ago; lying down, drink at hand.',
  },
];

/** Something harmless in most, that has to be decided on all the same. */
export function drawKnown(chance: Chance): Known | undefined {
  return chance.happens(0.045) ? chance.pick(known) : undefined;
}
