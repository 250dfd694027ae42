import type { SafetySettings } from './safety-settings.ts';

/** Where sources of the trade conflict, the value is a setting of the organization with a stated default. */
export interface OrganizationSettings {
  /** Days between two sessions of a course. */
  readonly healingDays: number;
  /** Days after the last session until the result is judged settled. */
  readonly settlingDays: number;
  /** Months from the end of the course to the top-up when nothing else is known: a prior, not a truth. */
  readonly topUpAfterMonths: number;
}

/**
 * Healing 14 days (7 to 30 by source), settled at day 42 (healed 28 to 42), top-up after four years
 * (1 to 8 by source, three to five the founding text's claim).
 */
export const defaultSettings: OrganizationSettings = { healingDays: 14, settlingDays: 42, topUpAfterMonths: 48 };

export interface Organization extends OrganizationSettings, SafetySettings {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}
