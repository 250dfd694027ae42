import { chiSquareTail } from '../distributions/index.ts';
import { factor, solve } from '../matrices/cholesky.ts';
import { ascending } from './ascending.ts';
import { type LeftOut, type Limits, nothingLeftOut, type Rows, type Unknown, unknown, usableRows } from './rows.ts';

/** Rows of one group. Groups are compared within strata, such as clinics, when a stratum is told for each row. */
export interface GroupRows extends Rows {
  readonly stratum?: ArrayLike<string | number> | undefined;
}

export interface LogRank {
  readonly known: true;
  /** In the order given. */
  readonly groups: readonly {
    readonly persons: number;
    readonly observed: number;
    /** Events if all groups of a stratum had them alike. */
    readonly expected: number;
  }[];
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  readonly leftOut: LeftOut;
}

export type LogRankLack = 'fewer_than_two_groups' | 'unequal_columns' | 'no_events' | 'never_at_risk_together';

/**
 * Whether groups have the event alike: observed against expected events at every time, added up. It sees differences
 * best where one group is ahead all along, and may miss curves that cross.
 *
 * Sources: N. Mantel, Cancer Chemother. Rep. 50 (1966) 163–170; R. Peto, J. Peto, J. R. Stat. Soc. A 135 (1972) 185–207;
 * covariance of several groups in J. P. Klein, M. L. Moeschberger, "Survival Analysis" (2003), sections 7.3 and 7.5.
 */
export function logRank(groups: readonly GroupRows[], limits: Limits = {}): LogRank | Unknown<LogRankLack> {
  const pool = pooled(groups, limits);
  if (!pool) return unknown('unequal_columns');
  const { strata, persons, leftOut } = pool;
  if (persons.filter((count) => count > 0).length < 2) return unknown('fewer_than_two_groups', leftOut);
  const size = groups.length;
  const sums: Sums = {
    observed: new Float64Array(size),
    expected: new Float64Array(size),
    covariance: new Float64Array(size * size),
  };
  for (const stratum of strata) addUp(stratum, size, sums);
  if (!sums.observed.some((events) => events > 0)) return unknown('no_events', leftOut);
  // One group too many is explained by the others, so the rank of the covariance is the degrees of freedom.
  const excess = sums.observed.map((events, group) => events - (sums.expected[group] ?? 0));
  const factored = factor(sums.covariance, size);
  const degreesOfFreedom = size - factored.dependent.length;
  if (degreesOfFreedom === 0) return unknown('never_at_risk_together', leftOut);
  const chiSquare = solve(factored, excess).reduce((sum, x, group) => sum + x * (excess[group] ?? 0), 0);
  const told = persons.map((count, group) => ({
    persons: count,
    observed: sums.observed[group] ?? 0,
    expected: sums.expected[group] ?? 0,
  }));
  return {
    known: true,
    groups: told,
    chiSquare,
    degreesOfFreedom,
    p: chiSquareTail(chiSquare, degreesOfFreedom),
    leftOut,
  };
}

interface Sums {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly covariance: Float64Array;
}

interface Stratum {
  readonly time: number[];
  readonly event: number[];
  readonly entry: number[];
  readonly weight: number[];
  readonly group: number[];
}

/** All usable rows, stratum by stratum; undefined when columns do not fit. */
function pooled(groups: readonly GroupRows[], limits: Limits) {
  const strata = new Map<string | number, Stratum>();
  const leftOut = { ...nothingLeftOut };
  const persons: number[] = [];
  for (const [group, rows] of groups.entries()) {
    const usable = usableRows(rows, limits);
    for (const reason of Object.keys(leftOut) as (keyof LeftOut)[]) leftOut[reason] += usable.leftOut[reason];
    const mismatch = rows.stratum && rows.stratum.length !== rows.time.length;
    if (mismatch || (!usable.known && usable.lack === 'unequal_columns')) return undefined;
    persons.push(0);
    if (!usable.known) continue;
    const { time, event, entry, weight, place } = usable;
    for (let row = 0; row < time.length; row++) {
      const key = rows.stratum?.[place ? (place[row] as number) : row] ?? '';
      let stratum = strata.get(key);
      if (!stratum) {
        stratum = { time: [], event: [], entry: [], weight: [], group: [] };
        strata.set(key, stratum);
      }
      stratum.time.push(time[row] as number);
      stratum.event.push(event[row] as number);
      stratum.entry.push(entry ? (entry[row] as number) : 0);
      stratum.weight.push(weight ? (weight[row] as number) : 1);
      stratum.group.push(group);
      persons[group] = (persons[group] as number) + (weight ? (weight[row] as number) : 1);
    }
  }
  return { strata: [...strata.values()], persons, leftOut };
}

/** Adds what a stratum tells, from its last time back to its first. */
function addUp({ time, event, entry, weight, group }: Stratum, size: number, sums: Sums): void {
  const order = ascending(Float64Array.from(time)).reverse();
  const byEntry = ascending(Float64Array.from(entry)).reverse();
  const atRisk = new Float64Array(size);
  const add = (to: Float64Array, row: number, sign: number) => {
    const which = group[row] as number;
    to[which] = (to[which] as number) + sign * (weight[row] as number);
  };
  let notYet = 0;
  for (let nth = 0; nth < order.length; ) {
    const now = time[order[nth] as number] as number;
    const events = new Float64Array(size);
    for (; nth < order.length && time[order[nth] as number] === now; nth++) {
      const row = order[nth] as number;
      add(atRisk, row, 1);
      if (event[row] === 1) add(events, row, 1);
    }
    for (; notYet < byEntry.length; notYet++) {
      const row = byEntry[notYet] as number;
      const from = entry[row] as number;
      if (from < now || from === 0) break;
      add(atRisk, row, -1);
    }
    addTime(atRisk, events, sums);
  }
}

/** One time: the events among those at risk, as if drawn without looking at groups (hypergeometric). */
function addTime(atRisk: Float64Array, events: Float64Array, { observed, expected, covariance }: Sums): void {
  const size = atRisk.length;
  const all = atRisk.reduce((sum, persons) => sum + persons, 0);
  const happened = events.reduce((sum, persons) => sum + persons, 0);
  if (happened === 0) return;
  const spread = all > 1 ? (happened * (all - happened)) / (all - 1) : 0;
  for (let one = 0; one < size; one++) {
    const share = (atRisk[one] as number) / all;
    observed[one] = (observed[one] as number) + (events[one] as number);
    expected[one] = (expected[one] as number) + happened * share;
    for (let two = 0; two < size; two++) {
      const at = one * size + two;
      const other = (atRisk[two] as number) / all;
      covariance[at] = (covariance[at] as number) + spread * share * ((one === two ? 1 : 0) - other);
    }
  }
}
