import type { KeptRoom, WorkingDay } from '@stipple/domain/diary';
import type { Instant, LocalDate } from '@stipple/domain/time';

export interface WeekRow {
  readonly id: string;
  readonly clinicId: string;
  readonly validFrom: LocalDate;
  /** JSON. */
  readonly hours: string;
  readonly version: number;
}

export interface AwayRow {
  readonly id: string;
  readonly begins: string;
  readonly ends: string;
  readonly reason: string | null;
  readonly addedAt: Instant;
  readonly addedBy: string;
}

/** Who works where and when, as the history was booked. */
export interface HoursHistory {
  readonly rooms: readonly KeptRoom[];
  readonly openingHours: readonly WeekRow[];
  readonly closures: readonly (AwayRow & { readonly clinicId: string })[];
  readonly workingHours: readonly (WeekRow & { readonly practitionerId: string })[];
  readonly workingDays: readonly WorkingDay[];
  readonly timeOff: readonly (AwayRow & { readonly practitionerId: string })[];
}
