import type { LocalDate } from '../time/index.ts';

/** Time on a clinic's wall, "09:00"; the end of a day is "24:00". */
export type WallTime = string;

/** A moment on a clinic's wall, "2026-12-24T13:00"; becomes an instant in the clinic's zone. */
export type WallMoment = string;

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Hours of one day of the week on the wall of a clinic: from the first moment its clock shows `opens` or later, to the
 * first at which it shows `closes` or later. Hours over midnight are two: until "24:00", and from "00:00".
 */
interface WeeklyHours {
  readonly clinicId: string;
  readonly weekday: Weekday;
  readonly opens: WallTime;
  readonly closes: WallTime;
  /** First and last day they hold; no last day: until further notice. */
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

/** When a clinic is open. */
export type OpeningHours = WeeklyHours;

/** When a practitioner works at a clinic, week by week. */
export interface WorkingHours extends WeeklyHours {
  readonly practitionerId: string;
}

/** Where and when a practitioner works on one day: stands instead of the working hours of that day, at every clinic. */
export interface WorkingDay {
  readonly practitionerId: string;
  readonly clinicId: string;
  readonly day: LocalDate;
  readonly opens: WallTime;
  readonly closes: WallTime;
}

/** A stretch on the wall; whole days run from "T00:00" to "T00:00" of the day after. */
interface Away {
  readonly from: WallMoment;
  readonly until: WallMoment;
}

/** When a clinic is closed in spite of its opening hours. */
export interface Closure extends Away {
  readonly clinicId: string;
  readonly reason: string | null;
}

/** When a practitioner does not work in spite of their hours; read on the wall of each clinic they work at. */
export interface TimeOff extends Away {
  readonly practitionerId: string;
}
