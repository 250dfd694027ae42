import type { LotSignalsQuery } from '../../generated/graphql.ts';
import { counted } from '../../words/numbers.ts';

export type Signal = LotSignalsQuery['lotSignals']['lots'][number];

const one = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "2.1": expected reactions, and how many times as many. */
export const decimal = (value: number): string => one.format(value);

type Said = Pick<Signal, 'state' | 'reactions' | 'sessions' | 'expected' | 'ratio' | 'ratioLower' | 'ratioUpper'>;

/** What the reactions after a lot say about it, in a plain sentence with its numbers. */
export function signalSentence({ state, reactions, sessions, expected, ...limits }: Said): string {
  const found = `${counted(reactions, 'reaction')} in ${counted(sessions, 'session')}, ${decimal(expected)} expected`;
  if (state === 'too_few') return `${found}: too few sessions to say anything.`;
  const { ratio, ratioLower, ratioUpper } = limits;
  if (ratio === null || ratioLower === null || ratioUpper === null) return `${found}: nothing unusual.`;
  const times = `${decimal(ratio)} times as many (95 %: ${decimal(ratioLower)} to ${decimal(ratioUpper)})`;
  if (state === 'as_expected') return `${found}, ${times}: within what chance explains.`;
  return `${found}, ${times}: more than chance explains. Look at it before it is used again.`;
}
