import type { SafetySettings } from '../organizations/index.ts';
import type { Finding } from '../problems/index.ts';
import { addMonths, type LocalDate } from '../time/index.ts';
import type { HealthAnswer, HealthAnswers } from './health.ts';
import { type HealthQuestion, healthQuestionnaire } from './questionnaire.ts';

/** Why answers cannot be taken as given: each question is answered once, and no day lies ahead. */
export function findInAnswers(answers: readonly HealthAnswer[], today: LocalDate): Finding[] {
  const unanswered = healthQuestionnaire.questions.filter(
    ({ key }) => answers.filter(({ question }) => question === key).length !== 1,
  );
  return [
    ...unanswered.map(
      ({ key }): Finding => ({ code: 'HEALTH.UNANSWERED', field: `answers.${key}`, params: { question: key } }),
    ),
    ...answers.flatMap(({ question, yes, day }): Finding[] =>
      yes && day !== null && day > today ? [{ code: 'HEALTH.DAY_IN_FUTURE', field: `answers.${question}` }] : [],
    ),
  ];
}

/** What the answers mean for work on a day: nothing, somebody decides, wait until a day, or not at all. */
export function findInHealth(answers: readonly HealthAnswer[], on: LocalDate, settings: SafetySettings): Finding[] {
  return healthQuestionnaire.questions.flatMap((question) => {
    const answer = answers.find((given) => given.question === question.key);
    return answer?.yes ? findInYes(question, answer, on, settings) : [];
  });
}

function findInYes(
  { key: question, effect }: HealthQuestion,
  { day }: HealthAnswer,
  on: LocalDate,
  settings: SafetySettings,
): Finding[] {
  const field = `health.${question}`;
  if (effect.kind === 'ask') return [{ code: 'SAFETY.HEALTH_ASK', field, params: { question } }];
  if (effect.kind === 'blocks' || day === null) return [{ code: 'SAFETY.HEALTH_BLOCKS', field, params: { question } }];
  const until = addMonths(day, settings[effect.months]);
  return on < until ? [{ code: 'SAFETY.HEALTH_WAIT', field, params: { question, until } }] : [];
}

/** The day from which the questions are asked again. */
export function healthOutdatedOn(answeredOn: LocalDate, settings: Pick<SafetySettings, 'healthMonths'>): LocalDate {
  return addMonths(answeredOn, settings.healthMonths);
}

/** True when a client is asked again: the questions have changed since, or too much time has passed. */
export function isOutdated(
  given: Pick<HealthAnswers, 'answeredOn' | 'questionnaireVersion'>,
  on: LocalDate,
  settings: Pick<SafetySettings, 'healthMonths'>,
): boolean {
  const { answeredOn, questionnaireVersion } = given;
  return questionnaireVersion !== healthQuestionnaire.version || on >= healthOutdatedOn(answeredOn, settings);
}
