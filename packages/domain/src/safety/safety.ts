import type { Role } from '../access/index.ts';
import type { HealthAnswers } from '../health/index.ts';
import type { Licence, LicencesAsked } from '../licences/index.ts';
import type { SafetySettings } from '../organizations/index.ts';
import type { PatchTest } from '../patch-tests/index.ts';
import type { ProblemCode } from '../problems/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

/** Everything that may keep a session from starting, in the order a person would ask. */
export const safetyCodes = [
  'SAFETY.NOT_ADULT',
  'SAFETY.AGE_UNKNOWN',
  'SAFETY.NO_CONSULTATION',
  'SAFETY.HEALTH_MISSING',
  'SAFETY.HEALTH_OUTDATED',
  'SAFETY.HEALTH_BLOCKS',
  'SAFETY.HEALTH_WAIT',
  'SAFETY.HEALTH_ASK',
  'SAFETY.CONSENT_NOT_SIGNED',
  'SAFETY.CONSENT_OUTDATED',
  'SAFETY.PATCH_TEST_MISSING',
  'SAFETY.PATCH_TEST_OTHER_PIGMENT',
  'SAFETY.PATCH_TEST_NOT_READ',
  'SAFETY.PATCH_TEST_FAILED',
  'SAFETY.PATCH_TEST_EXPIRED',
  'SAFETY.NOT_HEALED',
  'SAFETY.PERSON_LICENCE_MISSING',
  'SAFETY.PERSON_LICENCE_EXPIRED',
  'SAFETY.PREMISES_LICENCE_MISSING',
  'SAFETY.PREMISES_LICENCE_EXPIRED',
] as const satisfies readonly ProblemCode[];
export type SafetyCode = (typeof safetyCodes)[number];

/** The kind of step that is open: as much as somebody at the front desk may know. */
export const safetySteps = ['age', 'consultation', 'health', 'consent', 'patch_test', 'healing', 'licence'] as const;
export type SafetyStep = (typeof safetySteps)[number];

/** A booking is asked for its day; a start is asked now, and everything blocks. */
export const safetyMoments = ['booking', 'start'] as const;
export type SafetyMoment = (typeof safetyMoments)[number];

/** Which consent text is current, and which the client has signed; by version. */
export interface ConsentStanding {
  readonly current: string | null;
  readonly signed: string | null;
}

/** What decides whether somebody may be treated on a day. */
export interface SafetyFacts {
  readonly moment: SafetyMoment;
  /** Day of the work in the clinic's zone. */
  readonly on: LocalDate;
  readonly bornOn: LocalDate | null;
  readonly consulted: boolean;
  /** The latest answers. */
  readonly health: HealthAnswers | null;
  /** Null where no consent is asked for. */
  readonly consent: ConsentStanding | null;
  /** Every patch test of the client. */
  readonly patchTests: readonly PatchTest[];
  /** Products the plan intends to use. */
  readonly pigments: readonly string[];
  /** Day of the treatment's last session. */
  readonly lastSessionOn: LocalDate | null;
  readonly healingDays: number;
  readonly licencesAsked: LicencesAsked;
  /** Licences of the practitioner and of the clinic. */
  readonly licences: readonly Licence[];
  readonly settings: SafetySettings;
}

/** Somebody with the role for it let a rule be. It stands on the record for ever. */
export interface SafetyOverride {
  readonly id: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly treatmentId: string | null;
  /** The session it let start; null for a booking, and once its draft has been discarded. */
  readonly sessionId: string | null;
  readonly appointmentId: string | null;
  readonly code: SafetyCode;
  readonly reason: string;
  readonly role: Role;
  readonly overriddenBy: string;
  readonly overriddenAt: Instant;
}
