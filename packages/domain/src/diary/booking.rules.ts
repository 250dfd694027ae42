import { type Appointment, findInBooking } from '../appointments/index.ts';
import type { Finding } from '../problems/index.ts';
import { addDays, clockOf, type Instant, localDate } from '../time/index.ts';
import type { ClinicDiary, Diary, DiarySettings, PractitionerDiary } from './diary.ts';
import { daysFrom, onTheWall, openSpans, workingSpans } from './hours.rules.ts';
import { covers, overlapping, type Span } from './spans.ts';
import { type Block, blocksOf, buffered, roomsTaken } from './taken.rules.ts';

/** An appointment somebody wants to book, or to move here. */
export interface Booking
  extends Pick<Appointment, 'clinicId' | 'practitionerId' | 'clientId' | 'kind' | 'startsAt' | 'endsAt'> {
  /** Null: any that is free. */
  readonly roomId: string | null;
}

/**
 * Why a time cannot be booked: its length, a start in the past, a closed clinic, a practitioner who is away or works
 * elsewhere, a room of another clinic, and whoever has it already. Nothing exactly where `freeSlots` finds it free.
 *
 * @param diary holds the booking's clinic and practitioner; what is moved is left out of what is taken
 */
export function findInDiary(booking: Booking, diary: Diary, settings: DiarySettings, now: Instant): Finding[] {
  const findings = findInBooking(booking, now);
  const clinic = diary.clinics.find(({ clinicId }) => clinicId === booking.clinicId);
  if (!clinic) return [...findings, { code: 'INPUT.NOT_FOUND', field: 'clinicId' }];
  if (booking.endsAt <= booking.startsAt) return findings;
  const who = diary.practitioners.find(({ practitionerId }) => practitionerId === booking.practitionerId);
  const itself = { from: Date.parse(booking.startsAt), until: Date.parse(booking.endsAt) };
  return [
    ...findings,
    ...findInHours(booking, clinic, who, itself),
    ...findInTaken(booking, clinic, itself, blocksOf(diary.taken), settings),
  ];
}

function findInHours(
  booking: Booking,
  clinic: ClinicDiary,
  who: PractitionerDiary | undefined,
  itself: Span,
): Finding[] {
  const dayOf = (instant: Instant) => localDate(instant, clinic.zone);
  const days = daysFrom(addDays(dayOf(booking.startsAt), -1), addDays(dayOf(booking.endsAt), 1));
  const findings: Finding[] = [];
  if (!covers(openSpans(clinic, days), itself)) findings.push({ code: 'APPOINTMENT.CLINIC_CLOSED', field: 'startsAt' });
  if (!who || (who.reach !== 'everything' && !who.reach.includes(clinic.clinicId))) {
    return [...findings, { code: 'STAFF.NOT_PRACTITIONER', field: 'practitionerId' }];
  }
  if (overlapping(onTheWall(who.timeOff, clockOf(clinic.zone)), itself)) {
    findings.push({ code: 'APPOINTMENT.AWAY', field: 'practitionerId' });
  }
  if (!covers(workingSpans({ ...who, timeOff: [] }, clinic, days), itself)) {
    findings.push({ code: 'APPOINTMENT.OUTSIDE_HOURS', field: 'startsAt' });
  }
  return findings;
}

function findInTaken(
  { clinicId, practitionerId, clientId, kind, roomId }: Booking,
  clinic: ClinicDiary,
  itself: Span,
  blocks: readonly Block[],
  settings: DiarySettings,
): Finding[] {
  const needed = buffered(itself, settings.buffers[kind]);
  const clash = (a: Span, b: Span) => a.from < b.until && b.from < a.until;
  const findings: Finding[] = [];
  if (blocks.some((block) => block.practitionerId === practitionerId && clash(block, needed))) {
    findings.push({ code: 'APPOINTMENT.TAKEN', field: 'startsAt' });
  }
  if (blocks.some((block) => block.clientId === clientId && clash(block.itself, itself))) {
    findings.push({ code: 'APPOINTMENT.CLIENT_TAKEN', field: 'startsAt' });
  }
  if (roomId !== null && !clinic.rooms.some(({ id }) => id === roomId)) {
    return [...findings, { code: 'APPOINTMENT.ROOM_OF_ANOTHER_CLINIC', field: 'roomId' }];
  }
  const here = blocks.filter((block) => block.clinicId === clinicId);
  const rooms = roomsTaken(clinic, here).filter(({ room }) => roomId === null || room.id === roomId);
  if (rooms.length > 0 && rooms.every(({ taken }) => overlapping(taken, needed))) {
    findings.push({ code: 'APPOINTMENT.ROOM_TAKEN', field: 'roomId' });
  }
  return findings;
}
