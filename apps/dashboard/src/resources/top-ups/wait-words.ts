import { fewestInCurve } from '@stipple/domain/top-ups';
import type { Indication, TimeToTopUpQuery, WaitGrouping, WaitPartsFragment } from '../../generated/graphql.ts';
import { counted, countWords, percentWords, scoreWords } from '../../words/numbers.ts';
import { indicationWords } from '../../words/terms.ts';
import { skinWords } from '../consultations/consultation-words.ts';

export type Reading = WaitPartsFragment;
export type Group = TimeToTopUpQuery['timeToTopUp']['groups'][number];
export type Difference = NonNullable<TimeToTopUpQuery['timeToTopUp']['difference']>;

export const groupingWords: Record<WaitGrouping, string> = {
  clinic: 'Clinic',
  practitioner: 'Practitioner',
  indication: 'Indication',
  skin_type: 'Skin type',
  skin: 'Skin',
  pigment: 'Pigment',
  year: 'Year of the course',
};

/** "4.2 years", "8 months". */
export function lengthWords(months: number): string {
  return months < 23.5 ? counted(Math.round(months), 'month') : `${scoreWords(months / 12)} years`;
}

/** "4.0 to 4.4 years": where the median lies with 95 % confidence, as far as can be said. */
export function intervalWords({ median: { months, lower, upper } }: Pick<Reading, 'median'>): string {
  if (lower === null) return 'not yet known';
  if (months === null || upper === null) return `later than ${lengthWords(lower)}`;
  const [from, to] = [lengthWords(lower), lengthWords(upper)];
  const [, unit] = to.split(' ');
  return from.endsWith(` ${unit}`) ? `${from.split(' ')[0]} to ${to}` : `${from} to ${to}`;
}

/** "4.2 years (4.0 to 4.4 years)". */
export function medianWords(reading: Pick<Reading, 'median'>): string {
  const { months } = reading.median;
  return months === null ? intervalWords(reading) : `${lengthWords(months)} (${intervalWords(reading)})`;
}

/** The finding, in one sentence; where the data cannot say yet, what they do say. */
export function findingOf(reading: Reading): string {
  const { clients, toppedUp, cameBackSoFar, median } = reading;
  if (clients === 0) return 'No course has ended in this period';
  if (clients < fewestInCurve) return `Too few to say: ${counted(clients, 'client')}`;
  if (cameBackSoFar === null) return 'Nobody has been observed yet';
  if (toppedUp === 0) return `None of ${counted(clients, 'client')} has come back yet`;
  if (median.months !== null) return `Half have come back after ${lengthWords(median.months)}`;
  return cameBackSoFar < 0.25
    ? 'Fewer than a quarter have come back: no median yet'
    : `${percentWords(cameBackSoFar)} have come back so far: no median yet`;
}

/** Who is counted, and how. */
export function countedWords({ clients, toppedUp, waiting, left, outOfTouch, leftOut }: Reading): string {
  const parts = [
    `${countWords(toppedUp)} topped up`,
    `${countWords(waiting)} still waiting`,
    `${countWords(left)} left`,
    `${countWords(outOfTouch)} out of touch`,
  ];
  const missing = leftOut > 0 ? ` ${counted(leftOut, 'client')} cannot be counted: back before the record began.` : '';
  return `${counted(clients, 'client')}: ${parts.join(', ')}.${missing}`;
}

export function groupName({ key, name }: Pick<Group, 'key' | 'name'>, by: WaitGrouping, place: number): string {
  if (key === null) return 'Not known';
  switch (by) {
    case 'indication':
      return indicationWords[key as Indication];
    case 'skin':
      return `${skinWords[key as keyof typeof skinWords]} skin`;
    case 'skin_type':
      return `Type ${['I', 'II', 'III', 'IV', 'V', 'VI'][Number(key) - 1] ?? key}`;
    case 'year':
      return key;
    default:
      return name ?? `${groupingWords[by]} ${place + 1}`;
  }
}

/** Whether the groups wait alike, as far as can be said. */
export function differenceWords({ p, chiSquare, degreesOfFreedom }: Difference): string {
  if (p === null || chiSquare === null) return 'Whether they differ cannot be said yet.';
  const test = `log-rank test, chi-square ${scoreWords(chiSquare)}, ${counted(degreesOfFreedom ?? 0, 'degree')} of freedom`;
  const chance = p < 0.001 ? 'fewer than 1 in 1,000' : `${countWords(Math.max(1, p * 1000))} in 1,000`;
  return p < 0.05
    ? `The groups differ: chance alone would make such a difference in ${chance} cases (${test}). It is an association, not a cause.`
    : `No clear difference: chance alone would make one as large in ${chance} cases (${test}).`;
}
