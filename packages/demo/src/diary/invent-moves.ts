import { instantOf, millisOfDay, minute } from '../calendar/calendar.ts';
import type { AppointmentMoveRow } from '../chain/move-rows.ts';
import type { AppointmentRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';

/** Share of the appointments that were somewhere else first, of those booked days ahead. */
const movedShare = 0.05;
const reasons = ['Asked for another week.', 'Shift at work changed.', 'Travelling that week.', null, null] as const;

/**
 * Some appointments were booked for the same hour a week earlier or later, and moved. Where they are is where they were
 * moved to; each move lies between the booking and the first of its two times.
 *
 * @param desks who takes calls, by clinic
 */
export function inventMoves(
  appointments: readonly AppointmentRow[],
  desks: ReadonlyMap<string, string>,
  now: number,
  chance: Chance,
): { readonly appointments: AppointmentRow[]; readonly appointmentMoves: AppointmentMoveRow[] } {
  const appointmentMoves: AppointmentMoveRow[] = [];
  const moved = appointments.map((row): AppointmentRow => {
    const by = desks.get(row.clinicId);
    if (!by || row.state === 'cancelled' || !chance.happens(movedShare)) return row;
    const week = (chance.happens(0.5) ? 7 : -7) * millisOfDay;
    const [startsAt, createdAt] = [Date.parse(row.startsAt), Date.parse(row.createdAt)];
    const latest = Math.min(startsAt, startsAt + week, now) - 60 * minute;
    if (latest - createdAt < millisOfDay) return row;
    const movedAt = createdAt + Math.round(((latest - createdAt) * chance.whole(20, 90)) / 100);
    appointmentMoves.push({
      ...moveOf(row, week),
      id: chance.id(movedAt),
      movedAt: instantOf(movedAt),
      movedBy: by,
      reason: chance.pick(reasons),
    });
    return { ...row, movedCount: 1, version: row.version + 1 };
  });
  return { appointments: moved, appointmentMoves };
}

function moveOf(row: AppointmentRow, week: number) {
  const shifted = (at: string) => instantOf(Date.parse(at) + week);
  return {
    ...{ appointmentId: row.id, clientId: row.clientId },
    ...{ fromStartsAt: shifted(row.startsAt), fromEndsAt: shifted(row.endsAt), fromClinicId: row.clinicId },
    ...{ fromPractitionerId: row.practitionerId, fromRoomId: row.roomId },
    ...{ toStartsAt: row.startsAt, toEndsAt: row.endsAt, toClinicId: row.clinicId },
    ...{ toPractitionerId: row.practitionerId, toRoomId: row.roomId },
  };
}
