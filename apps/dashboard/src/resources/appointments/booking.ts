import { atWallClock } from '@stipple/domain/time';
import type { AppointmentKind, BookingProposalQuery } from '../../generated/graphql.ts';
import { dayOf, timeOf } from '../../words/dates.ts';
import { noOverride, type WithOverride } from '../safety/OverrideBox.tsx';
import type { Wish } from './wish.ts';

/** What the dialog's form holds. */
export interface Booking extends WithOverride {
  clientId: string | null;
  /** Of a client who is added together with the booking. */
  newName: string | null;
  newPhone: string | null;
  newEmail: string | null;
  clinicId: string | null;
  practitionerId: string | null;
  roomId: string | null;
  kind: AppointmentKind;
  treatmentId: string | null;
  day: string | null;
  time: string | null;
  minutes: number | null;
  note: string | null;
  /** In whole units of the clinic's currency. */
  deposit: number | null;
  outsideHours: boolean;
}

export type Proposed = NonNullable<BookingProposalQuery['bookingProposal']>;

const MINUTE = 60_000;

export function bookingOf(wish: Wish, usual: { clinicId: string | null; day: string; minutes: number }): Booking {
  return {
    clientId: wish.clientId ?? null,
    ...{ newName: null, newPhone: null, newEmail: null },
    clinicId: wish.clinicId ?? usual.clinicId,
    practitionerId: wish.practitionerId ?? null,
    roomId: wish.roomId ?? null,
    kind: wish.kind ?? 'consultation',
    treatmentId: wish.treatmentId ?? null,
    day: wish.day ?? usual.day,
    time: wish.time ?? null,
    minutes: wish.minutes ?? usual.minutes,
    ...{ note: null, deposit: null, outsideHours: false },
    ...noOverride,
  };
}

/** What the API is told. */
export function inputOf(booking: Booking, clientId: string, zone: string, minorOf: (amount: number) => number) {
  const { kind, treatmentId, clinicId, practitionerId, roomId, note, deposit, outsideHours } = booking;
  const { day, time, minutes, overrideCode, overrideReason } = booking;
  const startsAt = atWallClock(day ?? '', time ?? '', zone);
  return {
    ...{ kind, treatmentId, clinicId, practitionerId, roomId, clientId, outsideHours },
    note: note?.trim() || null,
    deposit: deposit ? { amountMinor: minorOf(deposit), state: 'asked' } : null,
    overrides: overrideCode && overrideReason ? [{ code: overrideCode, reason: overrideReason }] : [],
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + (minutes ?? 0) * MINUTE).toISOString(),
  };
}

/** A free time as the form says it. */
export function timesOf({ startsAt }: { startsAt: string }, zone: string): Pick<Booking, 'day' | 'time'> {
  return { day: dayOf(startsAt, zone), time: timeOf(startsAt, zone) };
}
