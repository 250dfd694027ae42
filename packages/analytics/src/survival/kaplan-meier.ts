import { zOf } from '../distributions/index.ts';
import { ascending } from './ascending.ts';
import { type LeftOut, type Limits, type Rows, type Unknown, type Usable, usableRows } from './rows.ts';

/** What is known from one time on, until the next step. */
export interface Step {
  readonly time: number;
  /** Persons under observation just before. */
  readonly atRisk: number;
  /** Events at this time. */
  readonly events: number;
  /** Observations that ended at this time without the event. */
  readonly censored: number;
  /** Share still without the event after this time, 0 to 1. */
  readonly survival: number;
  /** Of `survival`; null once it is 0, where there is none. */
  readonly standardError: number | null;
  /** Limits of `survival`, pointwise; null while it is 1 and once it is 0, where there are none. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface Curve {
  readonly known: true;
  /** One for each different time, ascending. Before the first, survival is 1. */
  readonly steps: readonly Step[];
  readonly persons: number;
  readonly events: number;
  readonly confidence: number;
  /**
   * When the curve reached 0 although persons entered later: everybody observed so early had the event, and what later
   * ones tell is lost. Null where that did not happen.
   */
  readonly exhaustedAt: number | null;
  readonly leftOut: LeftOut;
}

export interface CurveOptions extends Limits {
  /** Of the limits; 0.95 when left out. */
  readonly confidence?: number | undefined;
}

/**
 * The share still without the event, by the product-limit estimator: everybody counts for as long as they were observed.
 * A weight counts a row as so many persons. At one time events come before censoring; whoever enters at a time is at
 * risk only after it.
 *
 * Sources: E. L. Kaplan, P. Meier, JASA 53 (1958) 457–481; variance by M. Greenwood (1926); limits from log(−log S)
 * after J. D. Kalbfleisch, R. L. Prentice (1980), section 1.3, which stay within 0 and 1; left truncation after
 * W. Y. Tsai, N. P. Jewell, M. C. Wang, Biometrika 74 (1987) 883–886.
 *
 * @throws RangeError for a confidence outside 0 to 1
 */
export function kaplanMeier(rows: Rows, { confidence = 0.95, longest }: CurveOptions = {}): Curve | Unknown {
  const z = zOf(confidence);
  const usable = usableRows(rows, { longest });
  if (!usable.known) return usable;
  const steps: Step[] = [];
  let [survival, variance, persons, happened] = [1, 0, 0, 0];
  let exhaustedAt: number | null = null;
  let band = bandAt(1, 0, z);
  visitTimes(usable, (time, atRisk, events, censored) => {
    if (survival === 0 && atRisk > 0) exhaustedAt ??= steps.findLast((each) => each.events > 0)?.time ?? null;
    if (events > 0 && survival > 0) {
      const left = remaining(atRisk, events);
      survival *= left / atRisk;
      variance += left > 0 ? events / (atRisk * left) : 0;
      band = bandAt(survival, Math.sqrt(variance), z);
    }
    persons += events + censored;
    happened += events;
    const { standardError, lower, upper } = band;
    steps.push({ time, atRisk, events, censored, survival, standardError, lower, upper });
  });
  return { known: true, steps, persons, events: happened, confidence, exhaustedAt, leftOut: usable.leftOut };
}

type Band = Pick<Step, 'standardError' | 'lower' | 'upper'>;

/** @param deviation standard error of log survival */
function bandAt(survival: number, deviation: number, z: number): Band {
  if (survival === 0) return { standardError: null, lower: null, upper: null };
  if (survival === 1) return { standardError: 0, lower: null, upper: null };
  const log = Math.log(survival);
  const stretch = Math.exp((z * deviation) / -log);
  return { standardError: survival * deviation, lower: Math.exp(log * stretch), upper: Math.exp(log / stretch) };
}

/** Who is left of those at risk; sums of fractional weights are not exact, so next to nothing is nothing. */
function remaining(atRisk: number, gone: number): number {
  const left = atRisk - gone;
  return left > 1e-12 * atRisk ? left : 0;
}

/** Tells what happened at each different time, and who was at risk just before, in the order of time. */
function visitTimes(
  { time, event, entry, weight }: Usable,
  visit: (time: number, atRisk: number, events: number, censored: number) => void,
): void {
  const order = ascending(time);
  const byEntry = entry && ascending(entry);
  const whole = weight ? weight.reduce((sum, persons) => sum + persons, 0) : time.length;
  let [entered, nextEntry, ended] = [entry ? 0 : whole, 0, 0];
  for (let nth = 0; nth < order.length; ) {
    const now = time[order[nth] as number] as number;
    for (; byEntry && nextEntry < byEntry.length; nextEntry++) {
      const row = byEntry[nextEntry] as number;
      const from = entry?.[row] as number;
      if (from > 0 && from >= now) break;
      entered += weight ? (weight[row] as number) : 1;
    }
    let [events, censored] = [0, 0];
    for (; nth < order.length && time[order[nth] as number] === now; nth++) {
      const row = order[nth] as number;
      const persons = weight ? (weight[row] as number) : 1;
      if (event[row] === 1) events += persons;
      else censored += persons;
    }
    visit(now, Math.max(remaining(entered, ended), events + censored), events, censored);
    ended += events + censored;
  }
}

/** How many persons are under observation just before each time: all whose time has not come, without those not in yet. */
export function numbersAtRisk(rows: Rows, times: readonly number[], limits: Limits = {}): number[] {
  const usable = usableRows(rows, limits);
  if (!usable.known) return times.map(() => 0);
  const stillThere = from(usable.time, usable.weight);
  const notInYet = usable.entry && from(usable.entry, usable.weight);
  // Who is observed from the origin on has entry 0, which is not late at 0.
  return times.map((when) => stillThere(when) - (notInYet ? notInYet(Math.max(when, Number.MIN_VALUE)) : 0));
}

/** Tells how many persons have a value of at least so much. */
function from(values: Float64Array, weight: Float64Array | undefined): (least: number) => number {
  const order = ascending(values);
  const behind = new Float64Array(order.length + 1);
  for (let nth = order.length - 1; nth >= 0; nth--) {
    behind[nth] = (behind[nth + 1] as number) + (weight ? (weight[order[nth] as number] as number) : 1);
  }
  return (least) => {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[order[middle] as number] as number) < least) low = middle + 1;
      else high = middle;
    }
    return behind[low] as number;
  };
}
