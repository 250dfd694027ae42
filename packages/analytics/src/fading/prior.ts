/**
 * What is believed before the chain's own data speak. Each belief gives way as data come in; a screen that shows a figure
 * made from it says so.
 */
export interface FadingPrior {
  /** Months until half have come for their top-up; `deviation` of its logarithm. */
  readonly median: { readonly months: number; readonly deviation: number };
  /** How closely top-ups gather around the median (shape of the Weibull distribution; 1: no more due later than sooner). */
  readonly shape: { readonly value: number; readonly deviation: number };
  /** How much levels of one factor differ, as a deviation of log time; believed as if seen in so many levels. */
  readonly effects: { readonly deviation: number; readonly levels: number };
  /** Share that leaves for good in a month, believed as if seen over so many months. */
  readonly exits: { readonly monthly: number; readonly months: number };
}

/**
 * Sources of the trade name three to five years (most), and from one to eight (all); no survival curve has been published.
 * So: half within 48 months, give or take a third; of a new chain's clients 80 % between 1.9 and 6.9 years.
 */
export const statedPrior: FadingPrior = {
  median: { months: 48, deviation: 0.3 },
  shape: { value: 3, deviation: 0.35 },
  effects: { deviation: 0.12, levels: 4 },
  exits: { monthly: 0.005, months: 200 },
};
