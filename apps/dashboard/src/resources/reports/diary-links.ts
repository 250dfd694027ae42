import type { Period } from './period.ts';

/** Where the appointments behind a figure are. */
export interface DiaryRowsOf {
  readonly period: Period;
  readonly clinics: readonly string[];
  readonly practitioner?: string;
}

const appointments = ({ period, clinics, practitioner }: DiaryRowsOf, states: readonly string[]): string => {
  const params = new URLSearchParams({ ...period, state: states.join(',') });
  if (practitioner) params.set('practitioner', practitioner);
  if (clinics.length > 0) params.set('clinics', clinics.join(','));
  return `/appointments?${params}`;
};

/** Those whose time counts as booked. */
export const toStanding = (rows: DiaryRowsOf): string =>
  appointments(rows, ['booked', 'confirmed', 'arrived', 'completed']);

/** Those of which it is known whether somebody came. */
export const toEnded = (rows: DiaryRowsOf): string => appointments(rows, ['arrived', 'completed', 'no_show']);

export const toMissed = (rows: DiaryRowsOf): string => appointments(rows, ['no_show']);

/** All that were not cancelled, as days ahead are counted. */
export const toBooked = (rows: DiaryRowsOf): string =>
  appointments(rows, ['booked', 'confirmed', 'arrived', 'completed', 'no_show']);
