import { addDays, type LocalDate } from '../time/index.ts';
import type { OpeningHours, WallTime, Weekday, WorkingHours } from './hours.ts';

/** Hours of one day of the week on a clinic's wall. */
export interface WeekHours {
  readonly weekday: Weekday;
  readonly opens: WallTime;
  readonly closes: WallTime;
}

/** A clinic's hours from a day on, until the next of its weeks begins. A week without hours is a closed one. */
export interface OpeningWeek {
  readonly id: string;
  readonly clinicId: string;
  readonly validFrom: LocalDate;
  readonly hours: readonly WeekHours[];
  readonly version: number;
}

/** A practitioner's hours at one clinic from a day on, until the next of their weeks there begins. */
export interface WorkingWeek extends OpeningWeek {
  readonly practitionerId: string;
}

/** Before the first day anybody has said anything about. */
const always: LocalDate = '1900-01-01';

/** Monday to Saturday from nine to seven: what is thought of a clinic until it says when it is open. */
export const usualWeek: readonly WeekHours[] = ([1, 2, 3, 4, 5, 6] as const).map((weekday) => ({
  ...{ weekday, opens: '09:00', closes: '19:00' },
}));

/** When a clinic is open by its weeks, in any order; before the first of them the usual week. */
export function openingHoursOf(clinicId: string, weeks: readonly OpeningWeek[]): OpeningHours[] {
  return inOrder([{ validFrom: always, hours: usualWeek }, ...weeks]).flatMap(({ hours, ...validity }) =>
    hours.map((each) => ({ clinicId, ...each, ...validity })),
  );
}

/** Whose hours are asked for, and what is known of them. */
export interface KnownPractitioner {
  readonly practitionerId: string;
  /** Their own weeks, at whatever clinic. */
  readonly weeks: readonly WorkingWeek[];
  /** The day they came: before it they have no hours that they do not say themselves. */
  readonly since: LocalDate;
  /** When the clinics they may work at are open. */
  readonly openingHours: readonly OpeningHours[];
}

/** When a practitioner works: by their own weeks, and before the first of them whenever their clinics are open. */
export function workingHoursOf({ practitionerId, weeks, since, openingHours }: KnownPractitioner): WorkingHours[] {
  const own = [...Map.groupBy(weeks, ({ clinicId }) => clinicId)].flatMap(([clinicId, there]) =>
    inOrder(there).flatMap(({ hours, ...validity }) =>
      hours.map((each) => ({ practitionerId, clinicId, ...each, ...validity })),
    ),
  );
  const first = weeks.map(({ validFrom }) => validFrom).sort()[0];
  const lastDay = first === undefined ? null : addDays(first, -1);
  const unsaid = openingHours.flatMap((hours) => {
    const validFrom = hours.validFrom > since ? hours.validFrom : since;
    const validUntil = earlier(hours.validUntil, lastDay);
    return validUntil !== null && validUntil < validFrom ? [] : [{ ...hours, practitionerId, validFrom, validUntil }];
  });
  return [...own, ...unsaid];
}

/** Each holds until the day before the next begins. */
function inOrder<Week extends Pick<OpeningWeek, 'validFrom' | 'hours'>>(weeks: readonly Week[]) {
  const sorted = weeks.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.map(({ validFrom, hours }, nth) => {
    const next = sorted[nth + 1];
    return { validFrom, hours, validUntil: next ? addDays(next.validFrom, -1) : null };
  });
}

function earlier(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
