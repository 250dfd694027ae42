import { type LeftOut, type Limits, nothingLeftOut, type Rows, usableRows } from '../survival/rows.ts';
import { designOf, type Factors, firstEffect, type Level } from './design.ts';
import { type Evidence, type Mode, modeOf } from './posterior.ts';
import { type FadingPrior, statedPrior } from './prior.ts';

/** Courses and what became of them; times in months since the end of the course or the last top-up. */
export interface FadingRows extends Rows {
  readonly factors?: Factors | undefined;
  /** Whether an observation without top-up ended because the client left for good; nobody leaves when left out. */
  readonly exit?: ArrayLike<number | boolean> | undefined;
}

/** A figure with 95 % limits. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export interface FadingEffect extends Level {
  /** By how much the time to the top-up is longer (above 1) or shorter than that of all, pulled towards 1. */
  readonly times: Estimate;
  readonly persons: number;
}

/** What is believed about fading after the chain's data. Plain data: it can be stored and sent. */
export interface FadingModel {
  readonly persons: number;
  readonly events: number;
  readonly leftOut: LeftOut;
  /** Why the data say nothing, and all of this is the stated prior; null when they do. */
  readonly lack: 'no_rows' | 'unequal_columns' | 'no_usable_rows' | null;
  readonly converged: boolean;
  /** Months until half have come, at no known effect. */
  readonly medianMonths: Estimate;
  readonly shape: Estimate;
  /** Share of what is known of the median that comes from the chain's own data; 0 is the prior alone, 1 the data alone. */
  readonly ownShare: number;
  readonly effects: readonly FadingEffect[];
  /** How much levels of each factor differ: a deviation of log time. */
  readonly deviations: Readonly<Record<string, number>>;
  /** Leaving for good in a month: a gamma distribution of `exits` over `months`. */
  readonly leaving: { readonly exits: number; readonly months: number };
  /** ln median, ln shape, then the effects in their order: mean and covariance, row by row. */
  readonly parameters: readonly number[];
  readonly covariance: readonly number[];
}

/**
 * How long colour lasts: Weibull times with effects of factors, each level pulled towards the mean of all by as much as
 * the levels are alike (partial pooling), from the stated prior to the chain's own data. Without rows it is the prior.
 *
 * Sources: at `slopeAt`; deviations of effects by EM as in N. M. Laird, J. H. Ware, Biometrics 38 (1982) 963–974, with the
 * prior as so many more levels; normal approximation of the posterior by Laplace's method (Gelman et al., "Bayesian Data
 * Analysis" (2013), chapter 4).
 */
export function fitFading(rows: FadingRows, prior: FadingPrior = statedPrior, limits: Limits = {}): FadingModel {
  const fits = [...Object.values(rows.factors ?? {}), rows.exit].every(
    (column) => !column || column.length === rows.time.length,
  );
  const usable = fits ? usableRows(rows, limits) : undefined;
  if (!usable?.known) {
    const lack = usable ? (usable.lack as NonNullable<FadingModel['lack']>) : 'unequal_columns';
    return { ...modelOf(evidenceOf(nobody, {}, prior), rows), lack, leftOut: usable?.leftOut ?? nothingLeftOut };
  }
  return modelOf(evidenceOf(usable, rows.factors ?? {}, prior), rows);
}

type UsableRows = Evidence['usable'];

const nobody: UsableRows = {
  known: true,
  time: new Float64Array(0),
  event: new Uint8Array(0),
  entry: undefined,
  weight: undefined,
  place: undefined,
  leftOut: nothingLeftOut,
};

function evidenceOf(usable: UsableRows, factors: Factors, prior: FadingPrior): Evidence {
  const design = designOf(factors, usable);
  return { usable, design, prior, deviations: new Float64Array(design.levels.length).fill(prior.effects.deviation) };
}

/** Effects given their deviations, deviations given the effects, until neither moves. */
function settled(evidence: Evidence): Mode {
  const { levels } = evidence.design;
  const { median, shape, effects } = evidence.prior;
  const size = firstEffect + levels.length;
  const start = new Float64Array(size);
  start.set([Math.log(median.months), Math.log(shape.value)]);
  let mode = modeOf(evidence, start);
  for (let round = 0; round < 60 && levels.length > 0; round++) {
    let moved = 0;
    for (const members of Map.groupBy(levels.keys(), (nth) => levels[nth]?.factor).values()) {
      const squares = members.reduce((sum, nth) => {
        const at = firstEffect + nth;
        return sum + (mode.parameters[at] as number) ** 2 + (mode.covariance[at * (size + 1)] as number);
      }, 0);
      const believed = effects.levels * effects.deviation ** 2;
      const deviation = Math.sqrt((believed + squares) / (effects.levels + members.length));
      moved = Math.max(moved, Math.abs(deviation / (evidence.deviations[members[0] ?? 0] as number) - 1));
      for (const nth of members) evidence.deviations[nth] = deviation;
    }
    mode = modeOf(evidence, mode.parameters);
    if (moved < 1e-3) break;
  }
  return mode;
}

function modelOf(evidence: Evidence, rows: FadingRows): FadingModel {
  const { usable, design, prior, deviations } = evidence;
  const mode = settled(evidence);
  const size = mode.parameters.length;
  const variance = (at: number) => mode.covariance[at * (size + 1)] as number;
  const estimate = (at: number): Estimate => {
    const [middle, half] = [mode.parameters[at] as number, 1.959963984540054 * Math.sqrt(variance(at))];
    return { value: Math.exp(middle), lower: Math.exp(middle - half), upper: Math.exp(middle + half) };
  };
  const persons = personsIn(evidence);
  const weightOf = (row: number) => usable.weight?.[row] ?? 1;
  return {
    persons: usable.time.reduce((sum, _, row) => sum + weightOf(row), 0),
    events: usable.event.reduce((sum, event, row) => sum + event * weightOf(row), 0),
    leftOut: usable.leftOut,
    lack: null,
    converged: mode.converged,
    medianMonths: estimate(0),
    shape: estimate(1),
    ownShare: Math.max(0, 1 - variance(0) / prior.median.deviation ** 2),
    effects: design.levels.map((level, nth) => ({
      ...level,
      times: estimate(firstEffect + nth),
      persons: persons[nth] as number,
    })),
    deviations: Object.fromEntries(design.levels.map(({ factor }, nth) => [factor, deviations[nth] as number])),
    leaving: leavingFrom(usable, rows, prior),
    parameters: [...mode.parameters],
    covariance: [...mode.covariance],
  };
}

function personsIn({ usable, design }: Evidence): Float64Array {
  const persons = new Float64Array(design.levels.length);
  for (let spot = 0; spot < design.applying.length; spot++) {
    const nth = (design.applying[spot] as number) - firstEffect;
    if (nth >= 0) persons[nth] = (persons[nth] as number) + (usable.weight?.[Math.floor(spot / design.width)] ?? 1);
  }
  return persons;
}

/** Conjugate: exits so far over months so far, added to those believed. */
function leavingFrom({ time, entry, event, weight, place }: UsableRows, { exit }: FadingRows, prior: FadingPrior) {
  if (!exit) return { exits: 0, months: 1 };
  let [exits, months] = [prior.exits.monthly * prior.exits.months, prior.exits.months];
  for (let row = 0; row < time.length; row++) {
    const persons = weight?.[row] ?? 1;
    months += persons * ((time[row] as number) - (entry?.[row] ?? 0));
    if (event[row] === 0) exits += persons * Number(Boolean(exit[place ? (place[row] as number) : row]));
  }
  return { exits, months };
}
