import { type AppointmentKind, type AppointmentState, usualMinutes } from '../appointments/index.ts';
import type { Instant } from '../time/index.ts';
import type { Closure, OpeningHours, TimeOff, WorkingDay, WorkingHours } from './hours.ts';

/** Where one client at a time is received. */
export interface Room {
  readonly id: string;
  readonly clinicId: string;
  readonly name: string;
}

/** Minutes before and after an appointment in which its practitioner and its room take no other. */
export interface Buffers {
  readonly before: number;
  readonly after: number;
}

/** What an organization may set about its diary. */
export interface DiarySettings {
  /** Appointments begin at multiples of these minutes on the clinic's wall. */
  readonly gridMinutes: number;
  readonly minutes: Readonly<Record<AppointmentKind, number>>;
  readonly buffers: Readonly<Record<AppointmentKind, Buffers>>;
}

const nothing: Buffers = { before: 0, after: 0 };
const cleaning: Buffers = { before: 0, after: 15 };

/**
 * Lengths as the trade tells them (a session takes up to four hours). No source gives a grid or a buffer: quarters of an
 * hour, and one of them to clean up after work on the skin, are a beginning and the organization's to change.
 */
export const usualDiary: DiarySettings = {
  gridMinutes: 15,
  minutes: usualMinutes,
  buffers: {
    ...{ consultation: nothing, patch_test: nothing, review: nothing },
    ...{ session: cleaning, perfecting: cleaning, top_up: cleaning },
  },
};

/** A time that is taken: an appointment with its buffers. */
export interface Taken {
  readonly clinicId: string;
  readonly practitionerId: string;
  /** Null: in one of the clinic's rooms, nobody has said which. */
  readonly roomId: string | null;
  /** Null: of somebody who does not matter to the question. */
  readonly clientId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly buffers: Buffers;
}

/** A clinic as its diary knows it. One without rooms counts none. */
export interface ClinicDiary {
  readonly clinicId: string;
  /** IANA zone. */
  readonly zone: string;
  readonly rooms: readonly Room[];
  readonly openingHours: readonly OpeningHours[];
  readonly closures: readonly Closure[];
}

/** A practitioner as the diary knows them. */
export interface PractitionerDiary {
  readonly practitionerId: string;
  /** The clinics they may work at; their hours elsewhere count for nothing. */
  readonly reach: 'everything' | readonly string[];
  readonly workingHours: readonly WorkingHours[];
  readonly workingDays: readonly WorkingDay[];
  readonly timeOff: readonly TimeOff[];
}

/** Who works where and when, and what is taken, for the clinics and practitioners that are asked about. */
export interface Diary {
  readonly clinics: readonly ClinicDiary[];
  readonly practitioners: readonly PractitionerDiary[];
  /** All of the period, a day around it included, that concerns one of the practitioners, clinics or the client. */
  readonly taken: readonly Taken[];
}

/** True while an appointment keeps its time from others: not once it is cancelled, or nobody came. */
export function takesTime(state: AppointmentState): boolean {
  return state !== 'cancelled' && state !== 'no_show';
}
