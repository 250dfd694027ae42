import type { Indication } from '../../generated/graphql.ts';
import type { Instrument } from './instruments.ts';

const always = ['visual_density', 'satisfaction', 'confidence'];
const also: Partial<Record<Indication, readonly string[]>> = { scar: ['vancouver'], alopecia: ['salt'] };

/** What is usually asked in a treatment of this kind. */
export function suggestedFor(indication: Indication): string[] {
  return [...always, ...(also[indication] ?? [])];
}

/** In the order they are asked: first what the practitioner judges, then what the client answers, tablet in hand. */
export function inOrder(instruments: readonly Instrument[]): Instrument[] {
  const by = (who: Instrument['answeredBy']) => instruments.filter(({ answeredBy }) => answeredBy === who);
  return [...by('practitioner'), ...by('client')];
}
