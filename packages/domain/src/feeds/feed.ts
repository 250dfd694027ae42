import type { AppointmentState } from '../appointments/index.ts';
import type { Instant } from '../time/index.ts';

/** A practitioner's own appointments as a calendar that other programs subscribe to, under an address only they know. */
export interface Feed {
  readonly id: string;
  /** Whose appointments. */
  readonly staffMemberId: string;
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
  /** When a calendar last asked for it, to the hour. */
  readonly readAt: Instant | null;
  readonly version: number;
}

/** All that a feed knows of an appointment: no client, no kind, no note. */
export interface FeedEntry {
  readonly appointmentId: string;
  readonly state: AppointmentState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly clinicName: string;
  readonly city: string;
  readonly roomName: string | null;
  /** Counts every change of the appointment. */
  readonly version: number;
  readonly changedAt: Instant;
}
