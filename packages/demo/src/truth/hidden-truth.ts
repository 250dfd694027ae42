import type { AppointmentKind } from '@stipple/domain/appointments';
import type { ComplicationKind } from '@stipple/domain/complications';
import type { Indication } from '@stipple/domain/treatments';

/**
 * The law of the invented world: what statistics over its history should find again. Nothing here is a medical fact;
 * ranges follow published ones where there are any (docs: domain facts), the rest is plausible and known.
 */
export const hiddenTruth = {
  /**
   * Months from the end of the course to the top-up: Weibull in accelerated failure time form,
   *   T = median × product of factors × exp(practitioner) × (E / ln 2)^(1 / shape),  E exponential with mean 1.
   * `median` holds for skin type 3, normal skin, usual sun, a medium shade, no scar, aftercare kept and an average
   * practitioner. A factor below 1 fades sooner. Draws below five months count as five, and the visit itself is on the
   * first day with a free slot after that.
   */
  topUp: {
    medianMonths: 54,
    shape: 3.5,
    factors: {
      oilySkin: 0.84,
      drySkin: 0.94,
      strongSun: 0.86,
      lightShade: 0.92,
      darkShade: 1.04,
      scar: 0.74,
      aftercareNotKept: 0.72,
      /** Fitzpatrick 1 to 6. */
      skinType: [0.94, 0.97, 1, 1.02, 1.06, 1.08],
      /** Each later top-up holds a little shorter than the one before. */
      again: 0.94,
    },
    /** Standard deviation of the practitioners' effects on log T; the effects themselves come with each history. */
    practitionerDeviation: 0.12,
  },

  /**
   * Leaving for good competes with the top-up: exponential, independent of fading. A client who has left is closed
   * with the reason on record.
   */
  exit: {
    monthlyHazard: 0.0055,
    reasons: { lost_contact: 0.52, moved_away: 0.3, client_withdrew: 0.12, other: 0.06 },
  },

  /** Shares of clients. Skin types 1 to 6. */
  clients: {
    female: 0.17,
    skinType: { 1: 0.07, 2: 0.24, 3: 0.29, 4: 0.2, 5: 0.12, 6: 0.08 },
    skin: { normal: 0.55, oily: 0.29, dry: 0.16 },
    strongSun: 0.24,
    aftercareKept: 0.81,
    shade: { light: 0.24, medium: 0.46, dark: 0.3 },
    withoutEmail: 0.05,
    withoutPhone: 0.04,
    /** Treated at a second clinic of the chain at some time. */
    wandering: 0.04,
    /** Coming back for another indication once the first has settled. */
    secondTreatment: 0.05,
  },

  course: {
    indications: {
      pattern_baldness: 0.55,
      full_loss: 0.09,
      diffuse_thinning: 0.17,
      alopecia: 0.06,
      scar: 0.1,
      after_cancer_treatment: 0.03,
    } satisfies Record<Indication, number>,
    agrees: 0.74,
    notSuitable: 0.12,
    /** Sessions of a course that is carried through. */
    sessions: { 2: 0.22, 3: 0.55, 4: 0.185, 5: 0.035, 6: 0.01 },
    /** Chance to give up after each session before the last. */
    givesUp: 0.025,
    perfecting: { first: 0.62, second: 0.22 },
    review: { afterSettling: 0.35, afterYear: 0.22 },
  },

  /** A missed slot is booked again with `returns`, a cancelled one always. */
  attendance: {
    cancels: 0.07,
    returns: 0.8,
    noShow: {
      consultation: 0.1,
      patch_test: 0.05,
      session: 0.03,
      perfecting: 0.06,
      top_up: 0.04,
      review: 0.08,
    } satisfies Record<AppointmentKind, number>,
  },

  /** Skin reactions of a session; the batch that is recalled has them `badLot` times as often. */
  reaction: {
    mild: 0.27,
    moderate: 0.045,
    severe: 0.005,
    badLot: 4,
  },

  /**
   * Complications per session. Pigment of a recalled number brings `allergicByBadLot` times as many allergic reactions,
   * a strong skin reaction `swellingByReaction` times as much swelling.
   */
  complications: {
    perSession: {
      swelling: 0.009,
      patchy_fading: 0.014,
      blowout: 0.004,
      infection: 0.002,
      colour_change: 0.002,
      allergic_reaction: 0.0012,
      other: 0.0016,
      scarring: 0.0003,
    } satisfies Record<ComplicationKind, number>,
    allergicByBadLot: 30,
    swellingByReaction: 6,
  },

  /**
   * Scores. Density at the start of a phase is normal around `density` plus the practitioner's own effect; it loses
   * `loss` by the month of the top-up, along (t / T)^1.5. Satisfaction and confidence follow density.
   */
  outcomes: {
    density: { mean: 8.5, deviation: 0.7, practitionerDeviation: 0.35, scar: -0.8, loss: 3.6 },
    satisfaction: { atDensityEight: 8.5, perDensity: 0.8, reaction: -1.4, deviation: 0.9 },
    confidence: { atDensityEight: 7.9, perDensity: 0.7, reaction: -0.7, deviation: 1.1 },
    /** Share who answer so many days after the course or top-up; `later` each following year. */
    response: { 30: 0.78, 182: 0.62, 365: 0.55, later: 0.42 },
  },

  /** Enquiries: by month from January, and by the age of a clinic in years. */
  demand: {
    season: [1.18, 1.1, 1.06, 0.98, 0.94, 0.86, 0.74, 0.78, 1.06, 1.16, 1.14, 0.9],
    atOpening: 0.35,
    yearsToGrow: 1.2,
    yearlyGrowth: 1.05,
  },
} as const;

/** Share of full demand a clinic meets at an age in years. */
export function growthAt(age: number): number {
  const { atOpening, yearsToGrow, yearlyGrowth } = hiddenTruth.demand;
  return (atOpening + (1 - atOpening) * (1 - Math.exp(-age / yearsToGrow))) * yearlyGrowth ** age;
}
