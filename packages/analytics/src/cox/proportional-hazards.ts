import { chiSquareTail, normalBeyond, zOf } from '../distributions/index.ts';
import { type Factored, factor, inverse, solve } from '../matrices/cholesky.ts';
import {
  type LeftOut,
  type Limits,
  type Rows,
  type Unknown,
  type Usable,
  unknown,
  usableRows,
} from '../survival/rows.ts';
import { concordance } from './concordance.ts';
import { likelihoodAt, type Setting } from './likelihood.ts';
import { riskSets } from './risk-sets.ts';

export interface HazardRows extends Rows {
  /** A column of numbers for each trait, such as 0 and 1 for no and yes. */
  readonly traits: Readonly<Record<string, ArrayLike<number>>>;
  /** Each stratum has a hazard of its own; one stratum when left out. */
  readonly stratum?: ArrayLike<string | number> | undefined;
}

/** What is known of one trait. */
export type Effect =
  | {
      readonly trait: string;
      readonly state: 'estimated';
      /** Change of the log hazard per unit of the trait, the others being equal. */
      readonly coefficient: number;
      readonly standardError: number;
      /** Of one unit more: above 1 the event comes sooner. With limits. */
      readonly hazardRatio: number;
      readonly lower: number;
      readonly upper: number;
      readonly z: number;
      readonly p: number;
    }
  | {
      readonly trait: string;
      /** `explained`: the same for all, or a sum of other traits. */
      readonly state: 'explained';
    }
  | {
      readonly trait: string;
      /** `separated`: the trait tells without exception who has the event, so its effect has no upper bound. */
      readonly state: 'separated';
      readonly direction: 'sooner' | 'later';
    };

export interface ProportionalHazards {
  readonly known: true;
  /** False when the search ended without a maximum; then nothing but the counts should be believed. */
  readonly converged: boolean;
  readonly iterations: number;
  readonly persons: number;
  readonly events: number;
  readonly effects: readonly Effect[];
  /** Without and with the traits. */
  readonly logLikelihood: { readonly without: number; readonly with: number };
  /** Whether the traits together tell anything (likelihood ratio); null when none could be estimated. */
  readonly test: { readonly chiSquare: number; readonly degreesOfFreedom: number; readonly p: number } | null;
  /** Share of comparable pairs put in the right order; null where there are none. */
  readonly concordance: number | null;
  readonly leftOut: LeftOut;
}

export type HazardLack = 'no_rows' | 'unequal_columns' | 'no_usable_rows' | 'no_events' | 'no_traits';

export interface HazardOptions extends Limits {
  /** Of the limits; 0.95 when left out. */
  readonly confidence?: number | undefined;
}

/**
 * How traits go with the hazard of the event (association, not cause): Cox's proportional hazards with Efron's treatment
 * of ties, late entry, weights and strata. Rows with a trait that is not a number are left out and counted.
 *
 * Sources: at {@link likelihoodAt}; separation after G. Heinze, M. Schemper, Biometrics 57 (2001) 114–119.
 *
 * @throws RangeError for a confidence outside 0 to 1
 */
export function proportionalHazards(
  rows: HazardRows,
  { confidence = 0.95, longest }: HazardOptions = {},
): ProportionalHazards | Unknown<HazardLack> {
  const z = zOf(confidence);
  const names = Object.keys(rows.traits);
  if (names.length === 0) return unknown('no_traits');
  const columns = Object.values(rows.traits);
  if ([...columns, rows.stratum].some((column) => column && column.length !== rows.time.length)) {
    return unknown('unequal_columns');
  }
  const usable = usableRows(rows, { longest }, (row) => columns.every((column) => Number.isFinite(column[row])));
  if (!usable.known) return usable as Unknown<HazardLack>;
  const events = usable.event.reduce((sum, happened, row) => sum + happened * (usable.weight?.[row] ?? 1), 0);
  if (events === 0) return unknown('no_events', usable.leftOut);
  const { traits, scales } = standardised(columns, usable);
  const strata = riskSets(usable, rows.stratum && picked(rows.stratum, usable));
  const setting: Setting = { strata, traits, size: names.length, weight: usable.weight };
  const found = maximised(setting);
  const estimated = names.length - found.explained.length;
  const chiSquare = 2 * (found.logLikelihood - found.without);
  return {
    known: true,
    converged: found.converged,
    iterations: found.iterations,
    persons: usable.weight?.reduce((sum, persons) => sum + persons, 0) ?? usable.time.length,
    events,
    effects: names.map((trait, at) => effectOf(trait, at, found, scales[at] as number, z)),
    logLikelihood: { without: found.without, with: found.logLikelihood },
    test: estimated > 0 ? { chiSquare, degreesOfFreedom: estimated, p: chiSquareTail(chiSquare, estimated) } : null,
    concordance: concordance(risks(setting, found.coefficients), setting),
    leftOut: usable.leftOut,
  };
}

interface Maximum {
  readonly coefficients: Float64Array;
  readonly covariance: Float64Array;
  readonly without: number;
  readonly logLikelihood: number;
  readonly explained: readonly number[];
  readonly separated: readonly number[];
  readonly converged: boolean;
  readonly iterations: number;
}

const mostIterations = 60;

/** Newton's method from 0 on, with half the step whenever the likelihood would fall. */
function maximised(setting: Setting): Maximum {
  const { size } = setting;
  let coefficients: Float64Array = new Float64Array(size);
  let now = likelihoodAt(coefficients, setting);
  const without = now.logLikelihood;
  const { dependent: explained } = factor(now.information, size);
  let [iterations, converged] = [0, false];
  while (!converged && iterations < mostIterations) {
    const step = solve(held(factor(now.information, size), explained), now.score);
    const before = now.logLikelihood;
    let [share, next, there] = [1, coefficients, now];
    do {
      next = coefficients.map((value, at) => value + share * (step[at] as number));
      there = likelihoodAt(next, setting);
      share /= 2;
    } while (!(there.logLikelihood >= before - 1e-9 * Math.abs(before)) && share > 1e-6);
    iterations += 1;
    if (!Number.isFinite(there.logLikelihood)) break;
    [coefficients, now] = [next, there];
    converged = Math.abs(now.logLikelihood - before) <= 1e-13 * (Math.abs(before) + 1e-3);
  }
  const factored = factor(now.information, size);
  // At a maximum nothing moves; what would still take a stride has its maximum nowhere.
  const stride = solve(factored, now.score);
  const separated = Array.from(stride.keys()).filter(
    (at) => !explained.includes(at) && (factored.dependent.includes(at) || Math.abs(stride[at] as number) > 1e-3),
  );
  const found = { coefficients, without, logLikelihood: now.logLikelihood, explained, separated, iterations };
  return { ...found, covariance: inverse(factored), converged: converged || separated.length > 0 };
}

/** Columns that were explained from the start stay out, whatever rounding says later. */
function held(factored: Factored, explained: readonly number[]): Factored {
  for (const at of explained) factored.parts[at * factored.size + at] = 0;
  return factored;
}

function effectOf(trait: string, at: number, found: Maximum, scale: number, z: number): Effect {
  if (found.explained.includes(at)) return { trait, state: 'explained' };
  const coefficient = (found.coefficients[at] as number) / scale;
  const standardError = Math.sqrt(found.covariance[at * (found.coefficients.length + 1)] as number) / scale;
  const [lower, upper] = [Math.exp(coefficient - z * standardError), Math.exp(coefficient + z * standardError)];
  if (found.separated.includes(at) || !(standardError > 0 && Number.isFinite(upper))) {
    return { trait, state: 'separated', direction: coefficient > 0 ? 'sooner' : 'later' };
  }
  const hazardRatio = Math.exp(coefficient);
  const ratio = coefficient / standardError;
  const p = normalBeyond(ratio);
  return { trait, state: 'estimated', coefficient, standardError, hazardRatio, lower, upper, z: ratio, p };
}

/** Usable rows with each trait less its mean, over its deviation, so that units do not matter for rounding. */
function standardised(columns: readonly ArrayLike<number>[], usable: Usable) {
  const [count, size] = [usable.time.length, columns.length];
  const traits = new Float64Array(count * size);
  const scales = columns.map((column, at) => {
    const values = Float64Array.from(picked(column, usable));
    const mean = values.reduce((sum, value) => sum + value / count, 0);
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2 / count, 0));
    // A column that is the same for all differs from its mean by rounding only.
    const scale = deviation > 1e-12 * Math.abs(mean) ? deviation : 0;
    for (let row = 0; row < count; row++) {
      traits[row * size + at] = scale > 0 ? ((values[row] as number) - mean) / scale : 0;
    }
    return scale || 1;
  });
  return { traits, scales };
}

function picked<T extends string | number>(column: ArrayLike<T>, { place, time }: Usable): T[] {
  return Array.from(time, (_, row) => column[place ? (place[row] as number) : row] as T);
}

function risks({ traits, size }: Setting, coefficients: Float64Array): Float64Array {
  return Float64Array.from({ length: traits.length / size }, (_, row) => {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += (coefficients[at] as number) * (traits[row * size + at] as number);
    return sum;
  });
}
