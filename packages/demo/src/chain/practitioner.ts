import type { WorkingDays } from '../diary/working-days.ts';

/** Somebody who treats, as the history needs to know them. */
export interface Practitioner {
  readonly id: string;
  /** Index of the clinic. */
  readonly clinic: number;
  readonly seat: number;
  /** Still there at the end of the history. */
  readonly current: boolean;
  readonly days: WorkingDays;
  /** Effect on log time to the top-up. */
  readonly fading: number;
  /** Effect on the density score. */
  readonly density: number;
  /** Which machine they like. */
  readonly machine: number;
}
