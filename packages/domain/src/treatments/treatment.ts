import type { Moves } from '../states/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

export const indications = [
  'pattern_baldness',
  'full_loss',
  'diffuse_thinning',
  'alopecia',
  'scar',
  'after_cancer_treatment',
] as const;
export type Indication = (typeof indications)[number];

export const treatmentStates = [
  'proposed',
  'agreed',
  'in_progress',
  'settling',
  'maintained',
  'due',
  'closed',
] as const;
export type TreatmentState = (typeof treatmentStates)[number];

/** A topped-up treatment settles again; a maintained one may be topped up before it is due. */
export const treatmentMoves = {
  proposed: ['agreed', 'closed'],
  agreed: ['in_progress', 'settling', 'closed'],
  in_progress: ['settling', 'closed'],
  settling: ['maintained', 'in_progress', 'closed'],
  maintained: ['due', 'settling', 'closed'],
  due: ['settling', 'closed'],
  closed: [],
} as const satisfies Moves<TreatmentState>;

export const closeReasons = ['client_withdrew', 'not_suitable', 'moved_away', 'lost_contact', 'other'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** The whole course for one indication, top-ups included. */
export interface Treatment {
  readonly id: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly practitionerId: string | null;
  readonly indication: Indication;
  readonly state: TreatmentState;
  readonly closeReason: CloseReason | null;
  /** Sessions agreed for the initial course. */
  readonly plannedSessions: number;
  /** Agreed price in minor units of the clinic's currency. */
  readonly priceMinor: number | null;
  /** Completed sessions of the initial course; perfecting visits and top-ups do not count. */
  readonly completedSessions: number;
  readonly topUps: number;
  readonly agreedAt: Instant | null;
  readonly lastSessionAt: Instant | null;
  /** When the last planned session of the initial course was completed. */
  readonly courseCompletedAt: Instant | null;
  /** Day in the clinic's zone. */
  readonly topUpDueOn: LocalDate | null;
  /** When it ended; for statistics of top-ups the client is known until then. */
  readonly closedAt: Instant | null;
  readonly createdAt: Instant;
  readonly version: number;
}
