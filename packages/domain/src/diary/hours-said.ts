import type { AppointmentKind } from '../appointments/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { DiarySettings, Room } from './diary.ts';
import type { Closure, TimeOff, WorkingDay } from './hours.ts';
import type { OpeningWeek, WorkingWeek } from './weeks.ts';

/** A room as it is looked after. */
export interface KeptRoom extends Room {
  /** Rooms are shown in this order, from 0. */
  readonly position: number;
  /** No longer used from this day on. */
  readonly closedOn: LocalDate | null;
  readonly version: number;
}

/** A closure that can be taken back. */
export interface KeptClosure extends Closure {
  readonly id: string;
}

/** Time off that can be taken back. */
export interface KeptTimeOff extends TimeOff {
  readonly id: string;
  readonly reason: string | null;
}

/** What a clinic has said of its hours. */
export interface ClinicHours {
  readonly clinicId: string;
  /** By the day they begin; none: the usual week. */
  readonly weeks: readonly OpeningWeek[];
  readonly rooms: readonly KeptRoom[];
  /** Those that are not over, soonest first. */
  readonly closures: readonly KeptClosure[];
}

/** What is said of a practitioner's hours. */
export interface PractitionerHours {
  readonly practitionerId: string;
  /** By clinic and the day they begin; none: whenever their clinics are open. */
  readonly weeks: readonly WorkingWeek[];
  readonly days: readonly WorkingDay[];
  readonly timeOff: readonly KeptTimeOff[];
}

/** The settings of an organization's diary; version 0 while they are the usual ones. */
export interface KeptDiarySettings extends DiarySettings {
  readonly version: number;
}

/** Why a booking no longer fits the hours. */
export const misfitReasons = ['closed', 'away', 'outside_hours', 'room_closed'] as const;
export type MisfitReason = (typeof misfitReasons)[number];

/** A booking that is still to come, and where it stands. */
export interface StandingBooking {
  readonly appointmentId: string;
  readonly kind: AppointmentKind;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly clientId: string;
  readonly roomId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** A booking the hours have moved away from. */
export interface Misfit extends StandingBooking {
  readonly why: MisfitReason;
}
