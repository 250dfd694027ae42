import type { OverviewQuery, TreatmentState } from '../../generated/graphql.ts';
import { monthWords } from '../../words/dates.ts';
import { counted, countWords, percentWords } from '../../words/numbers.ts';
import { endOfMonth, type Period } from './period.ts';

export type Overview = OverviewQuery['overview'];
export type Figures = Overview['total'];
export type Scores = Figures['satisfaction'];
type Month = Overview['months'][number];

/** Fewer answers than this say nothing about a clinic. */
export const ENOUGH_ANSWERS = 20;
/** A change below this share is not worth a title. */
const STEADY = 0.05;

export const inMonth = (month: Month): number => month.sessions + month.perfecting + month.topUps;
const sum = (months: readonly Month[]): number => months.reduce((total, month) => total + inMonth(month), 0);

/** Months the period holds from their first day to their last: half a month is no fall. */
export const wholeMonths = (months: readonly Month[], { from, to }: Period): Month[] =>
  months.filter(({ month }) => from <= month && endOfMonth(month) <= to);

/** "Sessions up 12 % on the months before": the later half of whole months against the earlier half. */
export function sessionsFinding(all: readonly Month[], period: Period): string {
  const total = sum(all);
  const months = wholeMonths(all, period);
  if (total === 0) return 'No session was completed in this period';
  const half = Math.floor(months.length / 2);
  if (half < 2) return counted(total, 'session completed', 'sessions completed');
  const before = sum(months.slice(months.length - 2 * half, months.length - half));
  const after = sum(months.slice(months.length - half));
  if (before < ENOUGH_ANSWERS) return `${counted(total, 'session')} in ${counted(all.length, 'month')}`;
  const change = after / before - 1;
  if (Math.abs(change) < STEADY) return `Sessions steady at about ${countWords(after / half)} a month`;
  return `Sessions ${change > 0 ? 'up' : 'down'} ${percentWords(Math.abs(change))} on the ${half} months before`;
}

/** "Mar 2026 was the busiest month, with 212": what the title leaves out. */
export function busiestMonth(months: readonly Month[]): string | undefined {
  const top = [...months].sort((a, b) => inMonth(b) - inMonth(a))[0];
  return top && inMonth(top) > 0
    ? `${monthWords(top.month)} was the busiest month, with ${countWords(inMonth(top))}.`
    : undefined;
}

export const countOf = (figures: Figures, state: TreatmentState): number =>
  figures.treatments.find((each) => each.state === state)?.count ?? 0;

export function treatmentsFinding(figures: Figures): string {
  const running = countOf(figures, 'agreed') + countOf(figures, 'in_progress') + countOf(figures, 'settling');
  return `${counted(running, 'course')} under way, ${counted(countOf(figures, 'due'), 'top-up')} due`;
}

/** "82 % (41 of 50 answered)", or that there is too little to say. */
export function shareWords(scores: Scores): string {
  if (scores.answers === 0) return answersWords(scores);
  return `${percentWords(scores.high / scores.answers)} (${answersWords(scores)})`;
}

/** "41 of 50 answered", beside the share itself. */
export function answersWords({ answers, high }: Scores): string {
  return answers === 0 ? 'Nobody answered yet' : `${countWords(high)} of ${countWords(answers)} answered`;
}

/** Names the clinics whose whole interval lies away from the chain's share; most often there is none. */
export function satisfactionFinding(
  { total, clinics }: Pick<Overview, 'total' | 'clinics'>,
  clinicWords: (clinic: { name: string }) => string,
): string {
  const { answers, high } = total.satisfaction;
  if (answers < ENOUGH_ANSWERS) return `Too few to say: ${counted(answers, 'answer')}`;
  const share = high / answers;
  const told = clinics.filter(({ figures }) => figures.satisfaction.answers >= ENOUGH_ANSWERS);
  const above = told
    .filter(({ figures }) => (figures.satisfaction.highLower ?? 0) > share)
    .map(({ clinic }) => clinicWords(clinic));
  const below = told
    .filter(({ figures }) => (figures.satisfaction.highUpper ?? 1) < share)
    .map(({ clinic }) => clinicWords(clinic));
  if (clinics.length < 2 || (above.length === 0 && below.length === 0)) {
    const all = `${percentWords(share)} are satisfied`;
    return clinics.length < 2 ? all : `${all}; no clinic clearly differs`;
  }
  const parts = [
    above.length > 0 && `${above.join(', ')} above the chain`,
    below.length > 0 && `${below.join(', ')} below`,
  ];
  return parts.filter(Boolean).join('; ');
}
