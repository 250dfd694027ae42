import type { Zone } from '../sessions/index.ts';
import type { Moves } from '../states/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

export const complicationKinds = [
  'infection',
  'swelling',
  'allergic_reaction',
  'colour_change',
  'blowout',
  'patchy_fading',
  'scarring',
  'other',
] as const;
export type ComplicationKind = (typeof complicationKinds)[number];

export const severities = ['mild', 'moderate', 'severe'] as const;
export type Severity = (typeof severities)[number];

export const complicationStates = ['open', 'resolved'] as const;
export type ComplicationState = (typeof complicationStates)[number];

/** What seemed over may come back. */
export const complicationMoves = {
  open: ['resolved'],
  resolved: ['open'],
} as const satisfies Moves<ComplicationState>;

export const complicationActions = [
  'advice_given',
  'looked_at_in_clinic',
  'products_stopped',
  'work_postponed',
  'sent_to_doctor',
  'medicine_by_doctor',
  'correction_planned',
  'correction_done',
  'maker_informed',
  'authority_informed',
] as const;
export type ComplicationAction = (typeof complicationActions)[number];

/** Something that went wrong with the skin or the work after a session. What was written stays; follow-ups are added. */
export interface Complication {
  readonly id: string;
  readonly clientId: string;
  readonly treatmentId: string;
  readonly clinicId: string;
  readonly sessionId: string | null;
  readonly zone: Zone | null;
  readonly mixId: string | null;
  readonly kind: ComplicationKind;
  /** As it stands after the last follow-up. */
  readonly severity: Severity;
  readonly state: ComplicationState;
  readonly serious: boolean;
  /** When the clinic learned that it is serious. */
  readonly seriousSince: Instant | null;
  readonly firstSeenOn: LocalDate;
  readonly resolvedOn: LocalDate | null;
  /** As first written. */
  readonly notes: string | null;
  readonly actions: readonly ComplicationAction[];
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  /** Counts the follow-ups. */
  readonly version: number;
}

/** What was seen and done later. Added, never changed. */
export interface ComplicationFollowUp {
  readonly id: string;
  readonly complicationId: string;
  readonly seenOn: LocalDate;
  readonly severity: Severity;
  readonly state: ComplicationState;
  readonly serious: boolean;
  readonly notes: string | null;
  readonly actions: readonly ComplicationAction[];
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}
