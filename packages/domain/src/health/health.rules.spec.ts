import { defaultSafetySettings } from '../organizations/index.ts';
import {
  findInAnswers,
  findInHealth,
  type HealthAnswer,
  healthQuestionnaire,
  healthQuestions,
  isOutdated,
} from './index.ts';

const no: HealthAnswer[] = healthQuestions.map((question) => ({ question, yes: false, day: null, note: null }));
const but = (changed: Partial<HealthAnswer>) =>
  no.map((answer) => (answer.question === changed.question ? { ...answer, ...changed } : answer));

describe('the questionnaire', () => {
  it('asks each question once', () =>
    expect(healthQuestionnaire.questions.map(({ key }) => key)).toEqual([...healthQuestions]));
  it('asks for a day where time decides', () => {
    for (const { effect, dayAsked } of healthQuestionnaire.questions)
      expect(dayAsked !== null).toBe(effect.kind === 'waits');
  });
});

describe('answers are taken', () => {
  it('when every question is answered', () => expect(findInAnswers(no, '2026-11-22')).toEqual([]));
  it('not with one missing', () =>
    expect(findInAnswers(no.slice(1), '2026-11-22')).toMatchObject([
      { code: 'HEALTH.UNANSWERED', field: 'answers.keloid' },
    ]));
  it('not with one twice', () =>
    expect(findInAnswers([...no, ...no.slice(0, 1)], '2026-11-22')).toMatchObject([{ code: 'HEALTH.UNANSWERED' }]));
  it('not with a day that lies ahead', () =>
    expect(findInAnswers(but({ question: 'isotretinoin', yes: true, day: '2026-11-23' }), '2026-11-22')).toMatchObject([
      { code: 'HEALTH.DAY_IN_FUTURE', field: 'answers.isotretinoin' },
    ]));
});

describe('what answers mean', () => {
  const mean = (changed: Partial<HealthAnswer>, settings = defaultSafetySettings) =>
    findInHealth(but({ yes: true, ...changed }), '2026-11-22', settings).map(({ code, params }) => [
      code,
      params?.['until'],
    ]);

  it('nothing, when all is no', () => expect(findInHealth(no, '2026-11-22', defaultSafetySettings)).toEqual([]));
  it.each([
    'keloid',
    'bleeding',
    'allergy',
    'anaesthetic',
    'diabetes',
    'immune_suppression',
    'psoriasis',
    'blood_borne_infection',
    'epilepsy',
  ] as const)('%s asks for a decision', (question) =>
    expect(mean({ question })).toEqual([['SAFETY.HEALTH_ASK', undefined]]),
  );
  it.each(['skin_infection', 'pregnancy'] as const)('%s rules it out', (question) =>
    expect(mean({ question })).toEqual([['SAFETY.HEALTH_BLOCKS', undefined]]),
  );
  it('isotretinoin waits six months', () =>
    expect(mean({ question: 'isotretinoin', day: '2026-08-31' })).toEqual([['SAFETY.HEALTH_WAIT', '2027-02-28']]));
  it('a wait is over on its day', () => expect(mean({ question: 'isotretinoin', day: '2026-05-22' })).toEqual([]));
  it('a wait is as long as the organization says', () =>
    expect(
      mean({ question: 'isotretinoin', day: '2026-05-22' }, { ...defaultSafetySettings, isotretinoinWaitMonths: 12 }),
    ).toEqual([['SAFETY.HEALTH_WAIT', '2027-05-22']]));
  it('cancer therapy waits twelve months', () =>
    expect(mean({ question: 'cancer_therapy', day: '2026-01-10' })).toEqual([['SAFETY.HEALTH_WAIT', '2027-01-10']]));
  it('what is not over yet rules it out', () =>
    expect(mean({ question: 'isotretinoin' })).toEqual([['SAFETY.HEALTH_BLOCKS', undefined]]));
});

describe('answers are outdated', () => {
  const given = { answeredOn: '2026-05-22', questionnaireVersion: healthQuestionnaire.version };
  it('after six months', () => expect(isOutdated(given, '2026-11-22', defaultSafetySettings)).toBe(true));
  it('not a day before', () => expect(isOutdated(given, '2026-11-21', defaultSafetySettings)).toBe(false));
  it('when the questions have changed', () =>
    expect(isOutdated({ ...given, questionnaireVersion: 0 }, '2026-05-23', defaultSafetySettings)).toBe(true));
});
