import type { GradeStep } from '@stipple/domain/gradings';

/** The seven steps, said of the second picture beside the first. */
export const stepWords: readonly (readonly [step: GradeStep, word: string])[] = [
  [-3, 'Much less density'],
  [-2, 'Less'],
  [-1, 'Slightly less'],
  [0, 'The same'],
  [1, 'Slightly more'],
  [2, 'More'],
  [3, 'Much more density'],
];

interface Found {
  readonly kappa: number;
  readonly low: number;
  readonly high: number;
}

const number = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'auto',
});

/** "0.71 (0.52 to 0.90)" */
export const kappaWords = ({ kappa, low, high }: Found): string =>
  `${number.format(kappa)} (${number.format(low)} to ${number.format(high)})`;

const signed = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** "+1.4": the later photo beside the earlier one. */
export const changeWords = (mean: number): string => signed.format(mean);

/** What an agreement says, or why it says nothing. */
export function agreementWords(found: Found | null, pairs: number, least: number): string {
  if (found) return kappaWords(found);
  return pairs < least ? `Too few to say: ${pairs} of at least ${least} pairs` : 'Not defined: all scores are the same';
}
