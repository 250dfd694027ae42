import type { AppointmentKind, AppointmentState } from '@stipple/domain/appointments';
import { usualDiary } from '@stipple/domain/diary';
import { remindersOfAppointment } from '@stipple/domain/follow-ups';
import { type Day, dateOf, instantOf, type Millis, millisOfDay, minute } from '../calendar/calendar.ts';
import type { AppointmentRow } from '../chain/rows.ts';
import { findSlot, type Slot } from '../diary/find-slot.ts';
import { opensAt, slotMinutes } from '../diary/working-days.ts';
import { withoutContact } from '../people/client.ts';
import { daysOfMessages, planReminders } from '../reminders/plan-reminders.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';
import type { Walk } from './walk.ts';

/** Appointments are made at most so many days ahead. */
export const daysAhead = 42;

export interface Wanted {
  readonly kind: AppointmentKind;
  /** The day it may be at the soonest, and the day it would rather be. */
  readonly earliest: Day;
  readonly from: Day;
  readonly minutes: number;
  readonly treatmentId: string | null;
}

/** An appointment that was kept, is being kept, or still lies ahead. */
export interface Visit {
  readonly appointmentId: string;
  readonly slot: Slot;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly when: 'past' | 'now' | 'ahead';
  /** The log of this visit is still open. */
  readonly open: boolean;
}

type Fate = 'kept' | 'cancelled' | 'missed';

/**
 * Books a visit and sees what comes of it; one that is cancelled or missed is booked again.
 *
 * @returns 'later' when it is too early to book, 'away' when the client does not come back.
 */
export function visit(walk: Walk, wanted: Wanted): Visit | 'later' | 'away' {
  let { from, earliest } = wanted;
  for (let attempt = 0; attempt < 5; attempt++) {
    const { slot, pulled } = slotFor(walk, { ...wanted, from, earliest });
    if (!slot || slot.day > walk.clinic.today + daysAhead) return 'later';
    const booking = bookingOf(walk, wanted, slot);
    const fate = pulled ? 'kept' : fateOf(walk, wanted.kind, booking.when);
    if (fate === 'kept') return keep(walk, wanted, booking);
    enter(walk, wanted, booking, fate === 'missed' ? 'no_show' : 'cancelled');
    if (fate === 'missed' && !walk.chance.happens(hiddenTruth.attendance.returns)) return 'away';
    from = slot.day + walk.chance.whole(3, 16);
    earliest = slot.day + 1;
  }
  return 'away';
}

/** An opening of today for what would be in the coming weeks, else the first free slot. */
function slotFor(walk: Walk, { kind, earliest, from, minutes }: Wanted): { slot: Slot | undefined; pulled: boolean } {
  const { clinic, world, lead, daysTaken, chance } = walk;
  const { today } = clinic;
  if (from >= today - 2 && earliest <= today && !daysTaken.has(today)) {
    const slot = world.today.take(kind, clinic.index);
    if (slot) return { slot, pulled: true };
  }
  const needed = minutes + usualDiary.buffers[kind].after;
  const slot = findSlot({ practitioners: clinic.practitioners, lead, from, minutes: needed, not: daysTaken }, chance);
  return { slot, pulled: false };
}

interface Booking {
  readonly slot: Slot;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly when: Visit['when'];
}

function bookingOf({ clinic, world }: Walk, { minutes }: Wanted, slot: Slot): Booking {
  const startsAt = clinic.clock.at(slot.day, opensAt + slot.start * slotMinutes);
  const endsAt = startsAt + Math.min(minutes, slot.slots * slotMinutes) * minute;
  const when = endsAt <= world.now ? 'past' : startsAt <= world.now ? 'now' : 'ahead';
  return { slot, startsAt, endsAt, when };
}

function fateOf({ chance }: Walk, kind: AppointmentKind, when: Visit['when']): Fate {
  const { cancels, noShow } = hiddenTruth.attendance;
  if (when === 'now') return 'kept';
  if (chance.happens(when === 'past' ? cancels : cancels / 3)) return 'cancelled';
  return when === 'past' && chance.happens(noShow[kind]) ? 'missed' : 'kept';
}

function keep(walk: Walk, wanted: Wanted, booking: Booking): Visit {
  const { slot, startsAt, endsAt, when } = booking;
  const open = when === 'now' || (when === 'past' && walk.world.today.leavesOpen(wanted.kind, slot, walk.clinic.today));
  const soon = startsAt - walk.world.now < 7 * millisOfDay;
  const ahead = walk.chance.happens(soon ? 0.7 : 0.1) ? 'confirmed' : 'booked';
  const state = when === 'ahead' ? ahead : open ? 'arrived' : 'completed';
  const appointment = enter(walk, wanted, booking, state);
  walk.lead = slot.practitioner;
  return { appointmentId: appointment.id, slot, startsAt, endsAt, when, open };
}

/** Writes the appointment down. A cancelled one leaves its slot free again. */
function enter(walk: Walk, wanted: Wanted, booking: Booking, state: AppointmentState): AppointmentRow {
  const { world, clinic, chance } = walk;
  const { slot, startsAt, endsAt, when } = booking;
  const isToday = slot.day === clinic.today;
  if (isToday && when === 'ahead' && world.today.missesContact(wanted.kind, slot)) loseContact(walk);
  const createdAt = bookedAt(walk, startsAt);
  const appointment: AppointmentRow = {
    id: chance.id(createdAt),
    clinicId: clinic.row.id,
    clientId: walk.client.id,
    practitionerId: slot.practitioner.id,
    treatmentId: wanted.treatmentId,
    kind: wanted.kind,
    state,
    startsAt: instantOf(startsAt),
    endsAt: instantOf(endsAt),
    startsOn: dateOf(slot.day),
    ...nothingSaid,
    bufferAfter: bufferWithin(wanted.kind, slot, (endsAt - startsAt) / minute),
    roomId: clinic.rooms[slot.practitioner.seat]?.id ?? null,
    ...(state === 'cancelled' && { cancelledBy: clinic.desk, ...chance.pick(cancellations) }),
    ...(state === 'no_show' && { cancelledBy: clinic.desk, cancelReason: 'no_word' as const }),
    version: { booked: 1, confirmed: 2, arrived: 3, completed: 4, cancelled: 2, no_show: 2 }[state],
    createdAt: instantOf(createdAt),
  };
  world.ledger.appointments.push(appointment);
  if (state !== 'cancelled') take(walk, slot);
  if (state !== 'cancelled' && startsAt > world.now - (daysOfMessages + 7) * millisOfDay) {
    const planned = remindersOfAppointment(appointment, clinic.row.zone, appointment.createdAt);
    planReminders(walk, planned, { treatmentId: wanted.treatmentId, plannedAt: appointment.createdAt });
  }
  walk.contactAt = Math.min(endsAt, world.now);
  return appointment;
}

/** What is left of the slot for cleaning up, as far as it is asked for. */
function bufferWithin(kind: AppointmentKind, { slots }: Slot, minutes: number): number {
  return Math.max(0, Math.min(usualDiary.buffers[kind].after, slots * slotMinutes - minutes));
}

function take({ daysTaken, clinicIds, clinic }: Walk, { practitioner, day, start, slots }: Slot): void {
  practitioner.days.take(day, start, slots);
  daysTaken.add(day);
  clinicIds.add(clinic.row.id);
}

function loseContact(walk: Walk): void {
  walk.client = withoutContact(walk.client);
}

/** Made after the last contact, at most six weeks ahead. */
function bookedAt({ contactAt, chance, world }: Walk, startsAt: Millis): Millis {
  const early = startsAt - chance.whole(1, daysAhead) * millisOfDay;
  return Math.min(
    Math.max(contactAt + chance.whole(2, 20) * minute, early),
    startsAt - 10 * minute,
    world.now - minute,
  );
}

const nothingSaid = {
  ...{ bufferBefore: 0, bufferAfter: 0, note: null, depositMinor: null, depositState: null },
  ...{ cancelledBy: null, cancelledFor: null, cancelReason: null, cancelWords: null, movedCount: 0 },
} as const;

const cancellations: readonly Pick<AppointmentRow, 'cancelledFor' | 'cancelReason' | 'cancelWords'>[] = [
  { cancelledFor: 'client', cancelReason: 'other_plans', cancelWords: 'Has to work that day.' },
  { cancelledFor: 'client', cancelReason: 'ill', cancelWords: 'Not feeling well.' },
  { cancelledFor: 'client', cancelReason: 'other', cancelWords: 'Asked for a later date.' },
  { cancelledFor: 'client', cancelReason: 'other_plans', cancelWords: 'Travelling.' },
  { cancelledFor: 'client', cancelReason: 'ill', cancelWords: 'A child is ill.' },
  { cancelledFor: 'client', cancelReason: 'healing', cancelWords: 'Prefers to wait a little.' },
  { cancelledFor: 'client', cancelReason: 'no_reason_given', cancelWords: null },
];
