import type { Consultation } from '@stipple/domain/consultations';
import type { HealthAnswers } from '@stipple/domain/health';
import type { Licence } from '@stipple/domain/licences';
import type { PatchTest } from '@stipple/domain/patch-tests';
import type { SafetyOverride } from '@stipple/domain/safety';
import type { TreatmentPlan } from '@stipple/domain/treatments';

/** What is kept as JSON is JSON text here: most of it is the same text again and again. */
export type ConsultationRow = Omit<Consultation, 'salt'> & { readonly salt: string | null };
export type HealthAnswersRow = Omit<HealthAnswers, 'answers'> & { readonly answers: string };
export type PlanRow = Omit<TreatmentPlan, 'sessions' | 'pigments'> & { readonly clientId: string };

export interface PlannedSessionRow {
  readonly planId: string;
  readonly position: number;
  readonly densityPercent: number;
  readonly zones: readonly string[];
}

export interface PlannedPigmentRow {
  readonly planId: string;
  readonly position: number;
  readonly productId: string;
}

/** What came before each session, as rows of its tables. */
export interface Preparation {
  readonly licences: readonly Licence[];
  readonly consultations: readonly ConsultationRow[];
  readonly healthAnswers: readonly HealthAnswersRow[];
  readonly plans: readonly PlanRow[];
  readonly plannedSessions: readonly PlannedSessionRow[];
  readonly plannedPigments: readonly PlannedPigmentRow[];
  readonly patchTests: readonly PatchTest[];
  readonly overrides: readonly SafetyOverride[];
}
