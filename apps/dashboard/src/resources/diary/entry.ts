import type { AppointmentKind, AppointmentState } from '../../generated/graphql.ts';

/** An appointment as the diary draws it. */
export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly kind: AppointmentKind;
  readonly state: AppointmentState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly roomId: string | null;
  readonly treatmentId: string | null;
  readonly clientId: string;
  readonly clientName: string;
  readonly note: string | null;
  readonly movedCount: number;
  /** Minutes after it in which its practitioner and its room take no other. */
  readonly bufferAfter: number;
}

/** Cancelled, or nobody came: its time is free again. */
export const isGone = ({ state }: Pick<Entry, 'state'>): boolean => state === 'cancelled' || state === 'no_show';

/** May still be moved, stretched and given to somebody else. */
export const isMovable = ({ state }: Pick<Entry, 'state'>): boolean => state === 'booked' || state === 'confirmed';
