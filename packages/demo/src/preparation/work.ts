import { sessionKindOf } from '@stipple/domain/appointments';
import { type Millis, millisOfDay } from '../calendar/calendar.ts';
import type { AppointmentRow, SessionRow } from '../chain/rows.ts';

/** Work on the skin: done, under way, or booked. */
export interface Work {
  readonly at: Millis;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly treatmentId: string | null;
  /** Null for a booking. */
  readonly sessionId: string | null;
}

/** A client's work on the skin in order, from the first session to the last booking. */
export function worksOf(sessions: readonly SessionRow[], visits: readonly AppointmentRow[], now: Millis): Work[] {
  const logged = new Set(sessions.map(({ appointmentId }) => appointmentId));
  const ahead = visits.filter(
    ({ id, kind, state, endsAt }) =>
      sessionKindOf(kind) !== null &&
      (state === 'booked' || state === 'confirmed' || state === 'arrived') &&
      !logged.has(id) &&
      Date.parse(endsAt) > now - millisOfDay,
  );
  const done = sessions.map(
    ({ id, startedAt, ...session }): Work => ({ ...session, at: Date.parse(startedAt), sessionId: id }),
  );
  const booked = ahead.map(({ startsAt, ...visit }): Work => ({ ...visit, at: Date.parse(startsAt), sessionId: null }));
  return [...done, ...booked].sort((a, b) => a.at - b.at);
}
