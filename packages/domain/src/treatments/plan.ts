import type { Zone } from '../sessions/index.ts';
import type { Instant } from '../time/index.ts';

export const hairlineShapes = ['rounded', 'straight', 'm_shaped', 'peaked', 'irregular'] as const;
export type HairlineShape = (typeof hairlineShapes)[number];

/** One session as planned. */
export interface PlannedSession {
  /** Density to be reached by its end, in percent of the final one. */
  readonly densityPercent: number;
  readonly zones: readonly Zone[];
}

/** What is planned and agreed for a treatment. A change makes a new plan with the next number; the old ones stay. */
export interface TreatmentPlan {
  readonly id: string;
  readonly treatmentId: string;
  /** From 1; the highest holds. */
  readonly number: number;
  readonly sessions: readonly PlannedSession[];
  /** Products intended, lightest use first or as chosen. */
  readonly pigments: readonly string[];
  readonly hairlineShape: HairlineShape | null;
  /** From the brow to the hairline. */
  readonly hairlineHeightMm: number | null;
  /** For the whole course, in minor units of the clinic's currency. */
  readonly priceMinor: number | null;
  readonly notes: string | null;
  /** The client, by name, when they agreed. */
  readonly agreedName: string | null;
  readonly madeAt: Instant;
  readonly madeBy: string;
}

/** Target densities of a course: 30, 70 and 100 % over three sessions (Liu 2025), evenly spread over more. */
export function usualDensities(sessions: number): number[] {
  if (sessions <= 1) return [100];
  if (sessions === 2) return [50, 100];
  if (sessions === 3) return [30, 70, 100];
  return Array.from({ length: sessions }, (_, index) => Math.round((30 + (70 * index) / (sessions - 1)) / 5) * 5);
}
