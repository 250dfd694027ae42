import { findInHealth, type HealthAnswer, type HealthQuestionKey, isOutdated } from '@stipple/domain/health';
import type { SafetySettings } from '@stipple/domain/organizations';
import { dayInFull } from '../../words/dates.ts';

/** A question in two words, for those who read answers. */
export const questionWords: Record<HealthQuestionKey, string> = {
  keloid: 'Keloid tendency',
  bleeding: 'Bleeding or blood thinners',
  isotretinoin: 'Isotretinoin',
  cancer_therapy: 'Cancer therapy',
  skin_infection: 'Infection or wound on the scalp',
  pregnancy: 'Pregnant or breastfeeding',
  allergy: 'Allergies',
  anaesthetic: 'Reaction to an anaesthetic',
  diabetes: 'Diabetes',
  immune_suppression: 'Weakened immune system',
  psoriasis: 'Skin condition on the scalp',
  blood_borne_infection: 'Infection carried by blood',
  epilepsy: 'Epilepsy, heart or fainting',
};

export type HealthLevel = 'clear' | 'ask' | 'wait' | 'blocks';

/** What one "yes" means on a day. */
export interface HealthMeaning {
  readonly question: HealthQuestionKey;
  readonly level: HealthLevel;
  readonly sentence: string;
}

/** What the answers mean on a day, the gravest first; empty when all is clear. */
export function meaningsOf(answers: readonly HealthAnswer[], on: string, settings: SafetySettings): HealthMeaning[] {
  const grave: readonly HealthLevel[] = ['blocks', 'wait', 'ask'];
  return findInHealth(answers, on, settings)
    .map(({ code, params = {} }): HealthMeaning => {
      const question = String(params['question']) as HealthQuestionKey;
      const name = questionWords[question];
      if (code === 'SAFETY.HEALTH_BLOCKS') return { question, level: 'blocks', sentence: `${name}: no treatment.` };
      if (code === 'SAFETY.HEALTH_ASK')
        return { question, level: 'ask', sentence: `${name}: somebody decides before each session.` };
      return {
        question,
        level: 'wait',
        sentence: `${name}: no treatment until ${dayInFull(String(params['until']))}.`,
      };
    })
    .sort((a, b) => grave.indexOf(a.level) - grave.indexOf(b.level));
}

/** All of it in one sentence. */
export function resultWords(
  given: {
    readonly answers: readonly HealthAnswer[];
    readonly answeredOn: string;
    readonly questionnaireVersion: number;
  },
  on: string,
  settings: SafetySettings,
): { readonly level: HealthLevel | 'outdated'; readonly sentence: string } {
  const [worst] = meaningsOf(given.answers, on, settings);
  if (isOutdated(given, on, settings)) return { level: 'outdated', sentence: 'Too long ago: ask again.' };
  if (!worst) return { level: 'clear', sentence: 'Clear: nothing speaks against treatment.' };
  return { level: worst.level, sentence: worst.sentence };
}
