import type { AppointmentRowFragment, SessionKind } from '../../generated/graphql.ts';
import { dayOf } from '../../words/dates.ts';

export type Row = AppointmentRowFragment;

const workKinds: Partial<Record<Row['kind'], SessionKind>> = {
  session: 'session',
  perfecting: 'perfecting',
  top_up: 'top_up',
};

/** What one would do next about an appointment. */
export type NextAct =
  | { act: 'continue'; sessionId: string }
  | { act: 'view'; sessionId: string }
  | { act: 'start'; treatmentId: string; kind: SessionKind }
  | { act: 'treatment'; treatmentId: string }
  | { act: 'client' }
  | { act: 'confirm' }
  | { act: 'arrive' };

const isOver = (row: Row): boolean => ['cancelled', 'no_show', 'completed'].includes(row.state);

/** The practitioner's next act: log the work, or clear what stands in its way. */
function nextInRoom(row: Row): NextAct | undefined {
  const kind = workKinds[row.kind];
  if (row.session) return { act: row.session.state === 'completed' ? 'view' : 'continue', sessionId: row.session.id };
  if (row.state === 'cancelled' || row.state === 'no_show') return undefined;
  if (!kind)
    return row.treatment && row.missing.includes('outcome')
      ? { act: 'treatment', treatmentId: row.treatment.id }
      : undefined;
  if (!row.treatment) return { act: 'client' };
  if (row.treatment.state === 'proposed') return { act: 'treatment', treatmentId: row.treatment.id };
  if (row.state === 'completed' && !row.missing.includes('session_log')) return undefined;
  return { act: 'start', treatmentId: row.treatment.id, kind };
}

/** The front desk's next act: the client confirms, then arrives. */
function nextAtDesk(row: Row): NextAct | undefined {
  if (row.state === 'booked') return { act: 'confirm' };
  return row.state === 'confirmed' ? { act: 'arrive' } : undefined;
}

export function nextAct(row: Row, may: { log: boolean; desk: boolean }): NextAct | undefined {
  return (may.log ? nextInRoom(row) : undefined) ?? (may.desk && !isOver(row) ? nextAtDesk(row) : undefined);
}

/** The appointment the screen's one filled button belongs to: the first that still has something to be done. */
export function firstToDo(rows: readonly Row[], may: { log: boolean; desk: boolean }): Row | undefined {
  const open = rows.filter((row) => !isOver(row));
  const isWork = (row: Row) => ['start', 'continue'].includes(nextAct(row, may)?.act ?? '');
  return open.find((row) => row.session && isWork(row)) ?? open.find(isWork) ?? open.find((row) => nextAct(row, may));
}

export interface ClinicDay {
  clinic: Row['clinic'];
  rows: Row[];
}

/** Appointments by clinic, in each clinic the ones of that clinic's own day, by time. */
export function byClinic(rows: readonly Row[], dayIn: (zone: string) => string): ClinicDay[] {
  const days = new Map<string, ClinicDay>();
  for (const row of rows) {
    if (dayOf(row.startsAt, row.clinic.zone) !== dayIn(row.clinic.zone)) continue;
    const day = days.get(row.clinic.id) ?? { clinic: row.clinic, rows: [] };
    day.rows.push(row);
    days.set(row.clinic.id, day);
  }
  return [...days.values()].sort((a, b) => a.clinic.name.localeCompare(b.clinic.name));
}

/** "6 appointments, 2 to confirm, 1 no-show" */
export function dayInWords(rows: readonly Pick<Row, 'state'>[]): string {
  const count = (state: Row['state']) => rows.filter((row) => row.state === state).length;
  const standing = rows.filter((row) => row.state !== 'cancelled').length;
  const parts = [
    [standing, standing === 1 ? 'appointment' : 'appointments'],
    [count('booked'), 'to confirm'],
    [count('arrived'), 'here now'],
    [count('no_show'), count('no_show') === 1 ? 'no-show' : 'no-shows'],
    [count('cancelled'), 'cancelled'],
  ] as const;
  return parts
    .filter(([number], index) => index === 0 || number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}
