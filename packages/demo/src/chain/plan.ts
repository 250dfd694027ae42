import type { Instant } from '@stipple/domain/time';
import type { Tongue } from '../people/names.ts';

/** A chain to be invented. Everything in its history follows from this, the seed and `now`. */
export interface ChainPlan {
  readonly seed: string;
  /** The moment the history ends at; appointments reach six weeks further. */
  readonly now: Instant;
  readonly name: string;
  /** Host of the staff's e-mail addresses, under `.example`. */
  readonly host: string;
  readonly years: number;
  /** Completed sessions of every kind the history shall have, met to within a fraction of a percent. */
  readonly sessionsWanted: number;
  readonly healingDays: number;
  readonly clinics: readonly ClinicPlan[];
  /** The owner of a small chain treats too. */
  readonly ownerTreats: boolean;
  /** How many clinics one manager and one receptionist look after. */
  readonly clinicsOfManager: number;
  readonly clinicsOfReceptionist: number;
  /** A batch of pigment with too many skin reactions was recalled so many years ago. */
  readonly recalledYearsAgo?: number;
  /** Leave out what came before the sessions: consultations, answers, tests, plans. For benches of something else. */
  readonly unprepared?: true;
  /** Fill the day of `now` for every practitioner, with work done, under way and ahead. */
  readonly fullToday: boolean;
}

export interface ClinicPlan {
  readonly name: string;
  readonly city: string;
  /** IANA zone. */
  readonly zone: string;
  /** ISO 3166 code; decides which licences are asked for. */
  readonly region?: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Years before `now` at which it opened. */
  readonly openYearsAgo: number;
  /** Share of the chain's enquiries once grown, relative to the other clinics. */
  readonly weight: number;
  /** Practitioners working side by side once grown. */
  readonly seats: number;
  /** Usual price of a course, in minor units of the currency. */
  readonly coursePriceMinor: number;
  /** What people there speak, by weight. */
  readonly tongues: Readonly<Partial<Record<Tongue, number>>>;
  /** Starts of telephone numbers kept free for fiction; `x` stands for a digit. */
  readonly phones: readonly string[];
}
