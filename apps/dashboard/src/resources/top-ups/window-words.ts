import type { ForecastBasisQuery, Indication, TreatmentRowFragment } from '../../generated/graphql.ts';
import { monthWords } from '../../words/dates.ts';
import { counted, percentWords } from '../../words/numbers.ts';
import { indicationWords } from '../../words/terms.ts';
import { skinWords } from '../consultations/consultation-words.ts';

export type Window = NonNullable<TreatmentRowFragment['dueWindow']>;
export type Basis = NonNullable<ForecastBasisQuery['forecastBasis']>;

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** "Feb 2027 to Aug 2028": eight in ten such clients come in this time. */
export const windowWords = ({ earlyOn, lateOn }: Pick<Window, 'earlyOn' | 'lateOn'>): string =>
  monthWords(earlyOn) === monthWords(lateOn) ? monthWords(earlyOn) : `${monthWords(earlyOn)} to ${monthWords(lateOn)}`;

function subjectOf({ factor, level }: Window['because'][number]): string {
  switch (factor) {
    case 'indication':
      return indicationWords[level as Indication];
    case 'skin':
      return `${skinWords[level as keyof typeof skinWords]} skin`;
    case 'skin_type':
      return `Skin type ${roman[Number(level) - 1] ?? level}`;
    default:
      return level === 'later' ? 'Topped up before' : 'First time';
  }
}

/** "Scar: 26 % sooner; oily skin: 13 % sooner". Undefined when nothing sets this client apart. */
export function becauseWords(because: Window['because']): string | undefined {
  const reasons = because.map((reason) => {
    const apart = Math.abs(reason.times - 1);
    const much = percentWords(apart).replace(' ', '\u00a0');
    return `${subjectOf(reason)}: ${much} ${reason.times < 1 ? 'sooner' : 'later'}`;
  });
  return reasons.length === 0 ? undefined : reasons.join('; ');
}

/** What expected times stand on. */
export function basisWords({ topUps, ownShare }: Basis): string {
  const trade = 'the trade’s usual three to five years';
  if (topUps === 0) return `Expected times follow ${trade} until your own clients have come back.`;
  return `Expected times are learnt from ${counted(topUps, 'top-up')} of your own, which count for ${percentWords(ownShare)}; the rest is ${trade}.`;
}
