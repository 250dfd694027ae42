import { type HealthAnswer, healthQuestionnaire, healthQuestions } from '@stipple/domain/health';
import { defaultSafetySettings as settings } from '@stipple/domain/organizations';
import { meaningsOf, resultWords } from './health-words.ts';

const answers = (...yes: Partial<HealthAnswer>[]): HealthAnswer[] =>
  healthQuestions.map((question) => {
    const given = yes.find((one) => one.question === question);
    return { question, day: null, note: null, ...given, yes: given !== undefined };
  });
const result = (...yes: Partial<HealthAnswer>[]) =>
  resultWords(
    { answers: answers(...yes), answeredOn: '2026-11-01', questionnaireVersion: healthQuestionnaire.version },
    '2026-11-22',
    settings,
  );

describe('health answers in words', () => {
  it('are clear', () => expect(result()).toMatchObject({ level: 'clear' }));
  it('name the day a wait is over', () =>
    expect(result({ question: 'isotretinoin', day: '2026-08-31' }).sentence).toMatch(/28 Feb(ruary)? 2027/));
  it('say the gravest', () =>
    expect(result({ question: 'allergy' }, { question: 'pregnancy' })).toMatchObject({
      level: 'blocks',
      sentence: 'Pregnant or breastfeeding: no treatment.',
    }));
  it('are asked again', () =>
    expect(
      resultWords({ answers: answers(), answeredOn: '2026-01-01', questionnaireVersion: 1 }, '2026-11-22', settings)
        .level,
    ).toBe('outdated'));
  it('are told one by one, the gravest first', () =>
    expect(
      meaningsOf(answers({ question: 'keloid' }, { question: 'skin_infection' }), '2026-11-22', settings).map(
        ({ question }) => question,
      ),
    ).toEqual(['skin_infection', 'keloid']));
});
