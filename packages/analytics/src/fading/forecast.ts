import { Chance } from '../chance/chance.ts';
import { gammaQuantile } from '../distributions/index.ts';
import { factor } from '../matrices/cholesky.ts';
import { isAge, placesOf, type Waiting } from './due.ts';
import type { FadingModel } from './fit.ts';

/** A client who waits, counted with a group such as a clinic. */
export interface WaitingInGroup extends Waiting {
  readonly group: string;
}

/** Top-ups of a month or a period: in one of ten futures at most `p10`, in half `p50`, in nine of ten `p90`. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

export interface GroupForecast {
  /** The first is the month from now on. */
  readonly months: readonly Band[];
  /** All months together; quantiles do not add up, so this is not their sum. */
  readonly whole: Band;
}

export interface Forecast {
  readonly runs: number;
  readonly seed: number;
  /** Clients counted with each group, those whose age cannot be left out. */
  readonly waiting: number;
  readonly leftOut: number;
  readonly all: GroupForecast;
  readonly groups: Readonly<Record<string, GroupForecast>>;
}

export interface ForecastOptions {
  /** Whole number of months, 1 to 600; 18 when left out. */
  readonly months?: number | undefined;
  /** Futures simulated; 1,000 when left out. */
  readonly runs?: number | undefined;
  /** The same seed, the same forecast. */
  readonly seed: number;
}

/**
 * Top-ups in the months to come of clients who wait now, each at most once: in every simulated future the parameters are
 * drawn from what is believed of them, then each client's time given the time already waited, and whether they leave
 * before.
 *
 * Source: posterior predictive simulation (Gelman et al., "Bayesian Data Analysis" (2013), section 1.9).
 *
 * @throws RangeError for no months or no runs
 */
export function forecast(model: FadingModel, waiting: readonly WaitingInGroup[], options: ForecastOptions): Forecast {
  const { months = 18, runs = 1000, seed } = options;
  if (!(Number.isInteger(months) && months >= 1 && months <= 600)) throw new RangeError(`${months} months`);
  if (!(Number.isInteger(runs) && runs >= 1)) throw new RangeError(`${runs} runs`);
  const clients = waiting.filter(({ age }) => isAge(age));
  const groups = [...new Set(clients.map(({ group }) => group))];
  const clinicOf = new Map(groups.map((group, nth) => [group, nth]));
  const lines = clients.map((client) => ({
    age: client.age,
    lnAge: Math.log(Math.max(0, client.age)),
    lnEnd: Math.log(Math.max(0, client.age + months)),
    places: placesOf(model, client),
    group: clinicOf.get(client.group) ?? 0,
  }));
  const chance = new Chance(seed);
  const draw = drawing(model, chance);
  // Counts by group, month and run; one group more for all together.
  const counts = Array.from({ length: groups.length + 1 }, () =>
    Array.from({ length: months + 1 }, () => new Uint32Array(runs)),
  );
  for (let run = 0; run < runs; run++) {
    const future = draw();
    for (const line of lines) {
      const month = monthOf(line, future, chance);
      if (month >= months) continue;
      for (const group of [line.group, groups.length]) for (const at of [month, months]) add(counts[group]?.[at], run);
    }
  }
  const told = (group: number): GroupForecast => {
    const bands = (counts[group] ?? []).map(bandOf);
    return { months: bands.slice(0, months), whole: bands[months] as Band };
  };
  return {
    runs,
    seed,
    waiting: lines.length,
    leftOut: waiting.length - lines.length,
    all: told(groups.length),
    groups: Object.fromEntries(groups.map((group, nth) => [group, told(nth)])),
  };
}

function add(counts: Uint32Array | undefined, run: number): void {
  if (counts) counts[run] = (counts[run] as number) + 1;
}

interface Future {
  readonly parameters: Float64Array;
  readonly shape: number;
  readonly monthlyExit: number;
}

/** Draws parameters from their normal posterior, and the rate of leaving from its gamma one. */
function drawing({ parameters, covariance, leaving }: FadingModel, chance: Chance): () => Future {
  const size = parameters.length;
  const { parts } = factor(Float64Array.from(covariance), size);
  return () => {
    const normal = Float64Array.from(
      { length: size },
      (_, at) => chance.normal() * Math.sqrt(parts[at * (size + 1)] as number),
    );
    const drawn = Float64Array.from(parameters, (mean, at) => {
      let sum = mean + (normal[at] as number);
      for (let k = 0; k < at; k++) sum += (parts[at * size + k] as number) * (normal[k] as number);
      return sum;
    });
    const monthlyExit = leaving.exits > 0 ? gammaQuantile(leaving.exits, chance.share()) / leaving.months : 0;
    return { parameters: drawn, shape: Math.exp(drawn[1] as number), monthlyExit };
  };
}

interface Line {
  readonly age: number;
  /** ln of the age now and at the end of the forecast; −∞ before the course has ended. */
  readonly lnAge: number;
  readonly lnEnd: number;
  readonly places: readonly number[];
  readonly group: number;
}

/** The month of the top-up, 0 the one from now on; infinite when it comes after the forecast or the client leaves before. */
function monthOf(line: Line, { parameters, shape, monthlyExit }: Future, chance: Chance): number {
  let lnMedian = parameters[0] as number;
  for (const at of line.places) lnMedian += parameters[at] as number;
  const lived = Math.exp(shape * (line.lnAge - lnMedian));
  const then = lived + chance.exponential() / Math.LN2;
  // Most come later than the forecast reaches: that much is known without their time.
  if (then > Math.exp(shape * (line.lnEnd - lnMedian))) return Number.POSITIVE_INFINITY;
  const time = Math.exp(lnMedian + Math.log(then) / shape);
  // Whoever has not finished the course yet has not begun to leave.
  if (chance.exponential() < monthlyExit * (time - Math.max(0, line.age))) return Number.POSITIVE_INFINITY;
  return Math.floor(Math.max(0, time - line.age));
}

function bandOf(counts: Uint32Array): Band {
  const ascending = counts.slice().sort();
  const at = (share: number) => ascending[Math.min(ascending.length - 1, Math.ceil(share * ascending.length) - 1)] ?? 0;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), mean };
}
