/** Waits and validities that sources of the trade disagree on: settings of the organization with stated defaults. */
export interface SafetySettings {
  /** Months from the last dose of isotretinoin until the skin may be treated. */
  readonly isotretinoinWaitMonths: number;
  /** Months from the end of a cancer therapy until the skin may be treated. */
  readonly cancerTherapyWaitMonths: number;
  /** Hours after which a patch test may be read as passed; a reaction is recorded whenever it shows. */
  readonly patchTestReadHours: number;
  /** Months for which a passed patch test holds. */
  readonly patchTestMonths: number;
  /** Months after which health questions are asked again. */
  readonly healthMonths: number;
}

/**
 * Isotretinoin 6 months and cancer therapy 12 (both 6 or 12 by source), patch test read after 48 hours and valid for
 * six months, health questions asked again after six.
 */
export const defaultSafetySettings: SafetySettings = {
  isotretinoinWaitMonths: 6,
  cancerTherapyWaitMonths: 12,
  patchTestReadHours: 48,
  patchTestMonths: 6,
  healthMonths: 6,
};
