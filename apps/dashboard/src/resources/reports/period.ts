import { addDays } from '../../words/dates.ts';

export interface Period {
  from: string;
  to: string;
}

export type PeriodName = 'month' | 'quarter' | 'year' | 'three-years';

const monthsBack: Record<PeriodName, number> = { month: 0, quarter: 2, year: 11, 'three-years': 35 };

export const periodChoices: { id: PeriodName; name: string }[] = [
  { id: 'month', name: 'This month' },
  { id: 'quarter', name: '3 months' },
  { id: 'year', name: '12 months' },
  { id: 'three-years', name: '3 years' },
];

/** Whole calendar months up to the one `today` is in: today is the last day counted. */
export function periodNamed(name: PeriodName, today: string): Period {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - monthsBack[name], 1));
  return { from: first.toISOString().slice(0, 10), to: today };
}

/** Which of the named periods it is, if any. */
export const nameOf = (period: Period, today: string): PeriodName | undefined =>
  periodChoices.find(({ id }) => {
    const named = periodNamed(id, today);
    return named.from === period.from && named.to === period.to;
  })?.id;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The period of an address; the last twelve months when it names none, or one turned around. */
export function periodOf(from: string | undefined, to: string | undefined, today: string): Period {
  const usual = periodNamed('year', today);
  const period = { from: from && DAY.test(from) ? from : usual.from, to: to && DAY.test(to) ? to : usual.to };
  return period.from <= period.to ? period : usual;
}

/** The last day of a month given by its first. */
export function endOfMonth(first: string): string {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return addDays(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10), -1);
}
