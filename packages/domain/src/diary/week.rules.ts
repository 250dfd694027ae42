import type { Finding } from '../problems/index.ts';
import { addDays, addMonths, type LocalDate } from '../time/index.ts';
import type { WallMoment } from './hours.ts';
import type { WeekHours, WorkingWeek } from './weeks.ts';

/** Years from now in which hours may be said. */
const years = { back: 10, ahead: 3 };

/** Longest that somebody is away or a clinic is closed, in days. */
export const mostDaysAway = 731;

/** Hours that end before they begin, and two of one weekday that share a minute. */
export function findInWeek(hours: readonly WeekHours[], field = 'hours'): Finding[] {
  const findings: Finding[] = [];
  for (const [nth, { weekday, opens, closes }] of hours.entries()) {
    if (closes <= opens) findings.push({ code: 'HOURS.END_BEFORE_START', field: `${field}.${nth}.closes` });
    const before = hours
      .slice(0, nth)
      .find((other) => other.weekday === weekday && shareTime(other, { opens, closes }));
    if (before) findings.push({ code: 'HOURS.OVERLAP', field: `${field}.${nth}.opens`, params: { weekday } });
  }
  return findings;
}

/**
 * Where a practitioner would work at two clinics at once: hours of one week against those of their weeks elsewhere that
 * hold at the same time, as the walls of both show it.
 *
 * @param until the day the week ends, if another follows it
 * @param elsewhere the practitioner's weeks at other clinics, in any order
 */
export function findInTwoClinics(
  week: Pick<WorkingWeek, 'validFrom' | 'hours'>,
  until: LocalDate | null,
  elsewhere: readonly WorkingWeek[],
): Finding[] {
  const meeting = [...Map.groupBy(elsewhere, ({ clinicId }) => clinicId).values()]
    .flatMap(withEnds)
    .filter(({ from, last }) => (until === null || from <= until) && (last === null || week.validFrom <= last))
    .flatMap(({ hours }) => hours);
  return week.hours.flatMap((each, nth) =>
    meeting.some((other) => other.weekday === each.weekday && shareTime(other, each))
      ? [{ code: 'HOURS.TWO_CLINICS' as const, field: `hours.${nth}.opens`, params: { weekday: each.weekday } }]
      : [],
  );
}

/** A day no hours are said for, because nobody knows yet or any more. */
export function findInDay(day: LocalDate, today: LocalDate, field: string): Finding[] {
  const near = addMonths(today, -12 * years.back) <= day && day <= addMonths(today, 12 * years.ahead);
  return near ? [] : [{ code: 'HOURS.DAY_TOO_FAR', field, params: years }];
}

/** A stretch away, of a practitioner or a clinic, that ends before it begins, never ends, or is nobody's business yet. */
export function findInAway({ from, until }: Stretch, today: LocalDate): Finding[] {
  if (until <= from) return [{ code: 'HOURS.END_BEFORE_START', field: 'until' }];
  if (until.slice(0, 10) > addDays(from.slice(0, 10), mostDaysAway)) {
    return [{ code: 'HOURS.TOO_LONG', field: 'until', params: { days: mostDaysAway } }];
  }
  return findInDay(from.slice(0, 10), today, 'from');
}

interface Stretch {
  readonly from: WallMoment;
  readonly until: WallMoment;
}

interface Hours {
  readonly opens: string;
  readonly closes: string;
}

function shareTime(a: Hours, b: Hours): boolean {
  return a.opens < b.closes && b.opens < a.closes;
}

function withEnds(weeks: readonly WorkingWeek[]) {
  const sorted = weeks.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.map(({ validFrom, hours }, nth) => {
    const next = sorted[nth + 1];
    return { from: validFrom, last: next ? addDays(next.validFrom, -1) : null, hours };
  });
}
