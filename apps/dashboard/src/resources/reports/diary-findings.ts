import type { DiaryFiguresPartsFragment, DiaryReportQuery } from '../../generated/graphql.ts';
import { counted, countWords, percentWords, scoreWords } from '../../words/numbers.ts';

export type DiaryFigures = DiaryFiguresPartsFragment;
export type DiaryReport = DiaryReportQuery['diaryReport'];

/** "62 %"; nothing can be said of nothing. */
export const shareOf = (part: number, whole: number): string => (whole === 0 ? '–' : percentWords(part / whole));

const hours = (minutes: number): string => `${countWords(minutes / 60)} h`;

export const utilisationNote = ({ bookedMinutes, hoursMinutes, minutesOutside }: DiaryFigures): string => {
  if (hoursMinutes === 0) return 'Nobody had hours in this period';
  const outside = minutesOutside === 0 ? '' : `; ${hours(minutesOutside)} more outside the hours`;
  return `${hours(bookedMinutes)} booked of ${hours(hoursMinutes)} worked${outside}`;
};

export const noShowNote = ({ known, noShows }: DiaryFigures): string =>
  known === 0
    ? 'Nothing is over yet in this period'
    : `${countWords(noShows)} of ${counted(known, 'appointment')} that ended either way`;

export const gapNote = ({ gapMinutes, gaps, gapsTooShort }: DiaryFigures): string =>
  gaps === 0
    ? 'No gap between two appointments'
    : `${hours(gapMinutes)} in ${counted(gaps, 'gap')}; ${countWords(gapsTooShort)} too short to book`;

const days = (count: number): string => (Number.isInteger(count) ? countWords(count) : scoreWords(count));

export const medianWords = ({ medianDaysAhead }: DiaryFigures): string =>
  medianDaysAhead === null ? '–' : `${days(medianDaysAhead)} ${medianDaysAhead === 1 ? 'day' : 'days'}`;

export const daysAheadNote = ({ lowerDaysAhead, upperDaysAhead, appointments }: DiaryFigures): string =>
  lowerDaysAhead === null || upperDaysAhead === null
    ? 'No appointment in this period'
    : `half of ${counted(appointments, 'appointment')}: ${days(lowerDaysAhead)} to ${days(upperDaysAhead)} days`;

/** Says where most is left: the clinic whose share of booked hours is lowest. */
export function utilisationFinding({ clinics, total }: DiaryReport): string {
  const open = clinics.filter(({ figures }) => figures.hoursMinutes > 0);
  const share = (figures: DiaryFigures) => figures.bookedMinutes / figures.hoursMinutes;
  if (open.length === 0) return 'Nobody had hours in this period';
  const all = `${shareOf(total.bookedMinutes, total.hoursMinutes)} of the hours were booked`;
  if (open.length === 1) return all;
  const ordered = open.toSorted((a, b) => share(a.figures) - share(b.figures));
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (!low || !high) return all;
  const range = [low, high].map(({ figures }) => percentWords(share(figures)));
  return range[0] === range[1] ? `${all}, alike at every clinic` : `${all}: ${range.join(' to ')} by clinic`;
}

/** "Half are booked within 9 days". */
export function daysAheadFinding(figures: DiaryFigures): string {
  if (figures.medianDaysAhead === null) return 'Nothing was booked in this period';
  return `Half of the appointments were booked within ${medianWords(figures)}`;
}

/** "On the day", "1 to 7 days", "57 days and more". */
export function groupWords(from: number, next: number | undefined): string {
  if (next === undefined) return `${from} days and more`;
  return from === 0 ? 'The same day' : `${from} to ${next - 1} days`;
}
