import { clockOf } from '../time/index.ts';
import type { ClinicDiary, Diary, PractitionerDiary } from './diary.ts';
import { type CalendarDay, onTheWall, openSpans, workingSpans } from './hours.rules.ts';
import type { Misfit, MisfitReason, StandingBooking } from './hours-said.ts';
import { covers, overlapping, type Span, type Spans } from './spans.ts';

/** One practitioner at one clinic. */
interface Place {
  readonly open: Spans;
  readonly away: Spans;
  readonly working: Spans;
  readonly rooms: ReadonlySet<string>;
}

/**
 * The bookings that no longer fit: the clinic is closed, the practitioner away or not at work, the room no longer used.
 * They stand until somebody moves them.
 *
 * @param diary of the clinics and practitioners of the bookings
 * @param days all days on which one of them lies, and one around
 */
export function misfitsIn(
  bookings: readonly StandingBooking[],
  diary: Omit<Diary, 'taken'>,
  days: readonly CalendarDay[],
): Misfit[] {
  const clinics = new Map(diary.clinics.map((clinic) => [clinic.clinicId, clinic]));
  const people = new Map(diary.practitioners.map((who) => [who.practitionerId, who]));
  const places = new Map<string, Place | null>();
  return bookings.flatMap((booking) => {
    const { clinicId, practitionerId } = booking;
    const key = `${clinicId} ${practitionerId}`;
    const place = places.get(key) ?? placeOf(clinics.get(clinicId), people.get(practitionerId), days);
    places.set(key, place);
    const why = place && reasonOf(booking, place);
    return why ? [{ ...booking, why }] : [];
  });
}

function placeOf(
  clinic: ClinicDiary | undefined,
  who: PractitionerDiary | undefined,
  days: readonly CalendarDay[],
): Place | null {
  if (!clinic) return null;
  return {
    open: openSpans(clinic, days),
    away: who ? onTheWall(who.timeOff, clockOf(clinic.zone)) : [],
    working: who ? workingSpans({ ...who, timeOff: [] }, clinic, days) : [],
    rooms: new Set(clinic.rooms.map(({ id }) => id)),
  };
}

function reasonOf(booking: StandingBooking, { open, away, working, rooms }: Place): MisfitReason | null {
  const itself: Span = { from: Date.parse(booking.startsAt), until: Date.parse(booking.endsAt) };
  if (!covers(open, itself)) return 'closed';
  if (overlapping(away, itself)) return 'away';
  if (!covers(working, itself)) return 'outside_hours';
  return booking.roomId !== null && !rooms.has(booking.roomId) ? 'room_closed' : null;
}
