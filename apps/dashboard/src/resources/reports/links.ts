import type { ReportedInstrument } from '@stipple/domain/outcomes';
import type { SessionKind, TreatmentState } from '../../generated/graphql.ts';
import type { Period } from './period.ts';

/** Where the rows behind a figure are: the same clinics, the same days. `clinics` empty means all in reach. */
export interface Rows {
  period: Period;
  clinics: readonly string[];
}

const address = (path: string, { clinics }: Rows, filters: Record<string, string | undefined>): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, value);
  if (clinics.length > 0) params.set('clinics', clinics.join(','));
  const text = params.toString();
  return text ? `${path}?${text}` : path;
};

export const toSessions = (rows: Rows, kind?: SessionKind): string =>
  address('/sessions', rows, { ...rows.period, state: 'completed', kind });

export const toTreatments = (rows: Rows, state: TreatmentState): string => address('/treatments', rows, { state });

export const toTopUps = (rows: Rows): string => address('/top-ups', rows, {});

export const toNoShows = (rows: Rows): string => address('/appointments', rows, { ...rows.period, state: 'no_show' });

/** All booked slots of the period but the cancelled ones, as the figure counts them. */
export const toAppointments = (rows: Rows): string =>
  address('/appointments', rows, { ...rows.period, state: 'booked,confirmed,arrived,completed,no_show' });

export const toOutcomes = (rows: Rows, scale: ReportedInstrument, high = false): string =>
  address('/outcomes', rows, { ...rows.period, scale, score: high ? '8' : undefined });
