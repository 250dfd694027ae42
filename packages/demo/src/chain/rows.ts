import type { Role } from '@stipple/domain/access';
import type { Appointment } from '@stipple/domain/appointments';
import type { Client } from '@stipple/domain/clients';
import type { Clinic } from '@stipple/domain/clinics';
import type { Complication, ComplicationFollowUp } from '@stipple/domain/complications';
import type { MessageAttempt } from '@stipple/domain/messages';
import type { Organization } from '@stipple/domain/organizations';
import type { Outcome } from '@stipple/domain/outcomes';
import type { RecallAttempt } from '@stipple/domain/recalls';
import type { Reminder } from '@stipple/domain/reminders';
import type { Pass, Session } from '@stipple/domain/sessions';
import type { Lot, Mix, MixPart, Movement, Product } from '@stipple/domain/stock';
import type { Instant, LocalDate } from '@stipple/domain/time';
import type { Treatment } from '@stipple/domain/treatments';
import type { ConsentHistory } from '../consents/consent-rows.ts';
import type { HoursHistory } from '../diary/hours-rows.ts';
import type { EnquiryHistory } from '../enquiries/enquiry-rows.ts';
import type { Traits } from '../fading/fading.ts';
import type { Preparation } from '../preparation/rows.ts';
import type { WaitlistHistory } from '../waitlist/waitlist-rows.ts';
import type { AftercareVersionRow, HandOverRow, InstrumentVersionRow } from './after-rows.ts';
import type { AppointmentMoveRow } from './move-rows.ts';

interface Created {
  readonly createdAt: Instant;
}

export type OrganizationRow = Organization & Created;
export type ClinicRow = Clinic & Created;

export interface StaffRow extends Created {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly practitioner: boolean;
  readonly removedAt: Instant | null;
  readonly version: number;
}

export interface StaffClinicRow {
  readonly staffMemberId: string;
  readonly clinicId: string;
}

export interface ClientRow extends Client {
  readonly search: string;
}

export interface ClientClinicRow {
  readonly clientId: string;
  readonly clinicId: string;
}

export type AppointmentRow = Appointment & Created;

export interface ProductRow extends Omit<Product, 'colour'> {
  readonly colourL: number | null;
  readonly colourA: number | null;
  readonly colourB: number | null;
}

export type LotRow = Omit<Lot, 'recalledAt'>;

export type MixRow = Omit<Mix, 'parts'>;

export interface MixPartRow extends MixPart {
  readonly mixId: string;
  readonly position: number;
  readonly ml: number;
  readonly productId: string;
  readonly lotNumber: string;
  readonly expiresOn: LocalDate;
}

export type MovementRow = Movement;

/** A number of a product that was recalled, and what came of it. */
export interface RecallRow {
  readonly id: string;
  readonly productId: string;
  readonly lotNumber: string;
  readonly reason: string;
  readonly startedAt: Instant;
  readonly startedBy: string | null;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
  readonly summary: string | null;
  readonly version: number;
}

export type RecallAttemptRow = RecallAttempt;

export type SessionRow = Omit<Session, 'passes' | 'anaesthetics'>;

export interface PassRow extends Pass {
  readonly sessionId: string;
  readonly position: number;
}

export interface OutcomeRow extends Outcome {
  readonly assessedOn: LocalDate;
}

export interface ReminderRow extends Reminder {
  readonly plannedAt: Instant;
  readonly changedAt: Instant;
  readonly sentAt: Instant | null;
  readonly claim: number;
}

export interface MessageAttemptRow extends Omit<MessageAttempt, 'fault'> {
  readonly clinicId: string;
  readonly clientId: string;
  readonly key: string;
  readonly hundredMinor: number;
}

/** What no table shows: how the invented world made each course fade. Statistics are tested against it. */
export interface CourseTruth {
  readonly treatmentId: string;
  readonly practitionerId: string;
  readonly traits: Traits;
  /** Months from the end of the course to its first top-up under the hidden truth. */
  readonly monthsToTopUp: number;
  /** Months from the end of the course until the client leaves for good. */
  readonly monthsToExit: number;
}

export interface HistoryTruth {
  readonly courses: readonly CourseTruth[];
  /** Effects on log time to the top-up and on density, by staff member. */
  readonly practitioners: ReadonlyMap<string, { readonly fading: number; readonly density: number }>;
}

/** One chain from its first day to `now`, as rows of its tables. */
export interface ChainHistory extends ConsentHistory, Preparation, HoursHistory, EnquiryHistory, WaitlistHistory {
  readonly organization: OrganizationRow;
  readonly clinics: readonly ClinicRow[];
  readonly staff: readonly StaffRow[];
  readonly staffClinics: readonly StaffClinicRow[];
  readonly clients: readonly ClientRow[];
  readonly clientClinics: readonly ClientClinicRow[];
  readonly treatments: readonly Treatment[];
  readonly appointments: readonly AppointmentRow[];
  readonly appointmentMoves: readonly AppointmentMoveRow[];
  readonly products: readonly ProductRow[];
  readonly lots: readonly LotRow[];
  readonly movements: readonly MovementRow[];
  readonly recalls: readonly RecallRow[];
  readonly recallAttempts: readonly RecallAttemptRow[];
  readonly mixes: readonly MixRow[];
  readonly mixParts: readonly MixPartRow[];
  readonly sessions: readonly SessionRow[];
  readonly passes: readonly PassRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly reminders: readonly ReminderRow[];
  readonly messageAttempts: readonly MessageAttemptRow[];
  readonly aftercareVersions: readonly AftercareVersionRow[];
  readonly handOvers: readonly HandOverRow[];
  readonly instrumentVersions: readonly InstrumentVersionRow[];
  readonly complications: readonly Complication[];
  readonly followUps: readonly ComplicationFollowUp[];
  readonly truth: HistoryTruth;
}
