import type { SafetySettings } from '../organizations/index.ts';

/** Settings that say how many months to wait. */
type WaitSetting = 'isotretinoinWaitMonths' | 'cancerTherapyWaitMonths';

/** What "yes" to a question means: somebody decides, it is refused, or it is refused until some months have passed. */
type Effect =
  | { readonly kind: 'ask' }
  | { readonly kind: 'blocks' }
  | { readonly kind: 'waits'; readonly months: WaitSetting & keyof SafetySettings };

export const healthQuestions = [
  'keloid',
  'bleeding',
  'isotretinoin',
  'cancer_therapy',
  'skin_infection',
  'pregnancy',
  'allergy',
  'anaesthetic',
  'diabetes',
  'immune_suppression',
  'psoriasis',
  'blood_borne_infection',
  'epilepsy',
] as const;
export type HealthQuestionKey = (typeof healthQuestions)[number];

/** One question as it is asked, and what "yes" leads to. */
export interface HealthQuestion {
  readonly key: HealthQuestionKey;
  readonly ask: string;
  /** What counts as "yes", where that is not plain. */
  readonly hint: string | null;
  /** Words for the day that is asked for after "yes"; null when none is. */
  readonly dayAsked: string | null;
  readonly effect: Effect;
}

const ask = { kind: 'ask' } as const;
const blocks = { kind: 'blocks' } as const;

/** The contraindications of the trade as data. A changed question makes a new version, and old answers outdated. */
export const healthQuestionnaire: { readonly version: number; readonly questions: readonly HealthQuestion[] } = {
  version: 1,
  questions: [
    {
      key: 'keloid',
      ask: 'Do you tend to raised scars (keloids)?',
      hint: 'Scars that grew beyond the wound, on you or close family.',
      dayAsked: null,
      effect: ask,
    },
    {
      key: 'bleeding',
      ask: 'Do you have a bleeding disorder, or take medicine that thins the blood?',
      hint: 'Such as warfarin, apixaban or daily aspirin.',
      dayAsked: null,
      effect: ask,
    },
    {
      key: 'isotretinoin',
      ask: 'Have you ever taken isotretinoin?',
      hint: 'Sold as Roaccutane or Accutane, against acne.',
      dayAsked: 'Day of the last dose',
      effect: { kind: 'waits', months: 'isotretinoinWaitMonths' },
    },
    {
      key: 'cancer_therapy',
      ask: 'Have you had chemotherapy or radiotherapy?',
      hint: null,
      dayAsked: 'Day the therapy ended',
      effect: { kind: 'waits', months: 'cancerTherapyWaitMonths' },
    },
    {
      key: 'skin_infection',
      ask: 'Is there an infection, an open wound or sunburn on your scalp now?',
      hint: null,
      dayAsked: null,
      effect: blocks,
    },
    {
      key: 'pregnancy',
      ask: 'Are you pregnant or breastfeeding?',
      hint: null,
      dayAsked: null,
      effect: blocks,
    },
    {
      key: 'allergy',
      ask: 'Do you have allergies?',
      hint: 'To pigments, metals, latex, plasters or medicines.',
      dayAsked: null,
      effect: ask,
    },
    {
      key: 'anaesthetic',
      ask: 'Have you ever reacted badly to a local anaesthetic?',
      hint: 'At the dentist, for example.',
      dayAsked: null,
      effect: ask,
    },
    { key: 'diabetes', ask: 'Do you have diabetes?', hint: null, dayAsked: null, effect: ask },
    {
      key: 'immune_suppression',
      ask: 'Is your immune system weakened, by illness or by medicine?',
      hint: null,
      dayAsked: null,
      effect: ask,
    },
    {
      key: 'psoriasis',
      ask: 'Do you have psoriasis, eczema or another skin condition on your scalp?',
      hint: null,
      dayAsked: null,
      effect: ask,
    },
    {
      key: 'blood_borne_infection',
      ask: 'Do you have hepatitis, HIV or another infection carried by blood?',
      hint: null,
      dayAsked: null,
      effect: ask,
    },
    {
      key: 'epilepsy',
      ask: 'Do you have epilepsy, a heart condition, or do you faint easily?',
      hint: null,
      dayAsked: null,
      effect: ask,
    },
  ],
};
