/**
 * Persons under observation, a column each, all of one length. Times count from the origin in one unit, such as months
 * since the end of the course.
 */
export interface Rows {
  /** When the observation ended: at the event, or when the person was last known to be without it. At least 0. */
  readonly time: ArrayLike<number>;
  /** Whether it ended with the event (true, 1) or without (false, 0: censored). */
  readonly event: ArrayLike<number | boolean>;
  /** From when on the person was observed (left truncation), below `time`; 0 is from the origin on. All 0 when left out. */
  readonly entry?: ArrayLike<number> | undefined;
  /** How many persons the row stands for, above 0 and at most 10⁹. All 1 when left out. */
  readonly weight?: ArrayLike<number> | undefined;
}

/** Why a row cannot be counted. */
export const reasonsToLeaveOut = [
  'time_not_a_number',
  'time_negative',
  'time_too_long',
  'event_not_known',
  'entry_not_before_time',
  'weight_out_of_range',
  'trait_not_a_number',
] as const;
export type ReasonToLeaveOut = (typeof reasonsToLeaveOut)[number];
export type LeftOut = Readonly<Record<ReasonToLeaveOut, number>>;

/** Why there is no figure at all. */
export type Lack = 'no_rows' | 'unequal_columns' | 'no_usable_rows' | 'no_events';

/** No figure, and what is missing for one. */
export interface Unknown<L extends string = Lack> {
  readonly known: false;
  readonly lack: L;
  readonly leftOut: LeftOut;
}

/** Rows that can be counted. */
export interface Usable {
  readonly known: true;
  readonly time: Float64Array;
  readonly event: Uint8Array;
  /** Undefined when everybody is observed from the origin on. */
  readonly entry: Float64Array | undefined;
  readonly weight: Float64Array | undefined;
  /** Where each usable row stood among those given; undefined when all are usable. */
  readonly place: Uint32Array | undefined;
  readonly leftOut: LeftOut;
}

/** Nobody is observed for a million days, months or years. */
export const longestTime = 1e6;

export interface Limits {
  /** Times beyond this are mistakes and left out, in the unit of the times; {@link longestTime} when left out. */
  readonly longest?: number | undefined;
}

export const nothingLeftOut: LeftOut = Object.fromEntries(reasonsToLeaveOut.map((reason) => [reason, 0])) as LeftOut;

/**
 * The rows that can be counted; each other one is left out and its reason counted, so that one mistake hides no figure.
 *
 * @param hasTraits whether a row's other columns are numbers
 */
export function usableRows(
  rows: Rows,
  limits: Limits = {},
  hasTraits: (row: number) => boolean = () => true,
): Usable | Unknown {
  const { time, event, entry, weight } = rows;
  const count = time.length;
  if ([event, entry, weight].some((column) => column && column.length !== count)) return unknown('unequal_columns');
  if (count === 0) return unknown('no_rows');
  const usable = {
    time: new Float64Array(count),
    event: new Uint8Array(count),
    entry: entry && new Float64Array(count),
    weight: weight && new Float64Array(count),
    place: new Uint32Array(count),
  };
  const leftOut: Record<ReasonToLeaveOut, number> = { ...nothingLeftOut };
  let kept = 0;
  for (let row = 0; row < count; row++) {
    const reason =
      reasonToLeaveOut(rows, row, limits.longest ?? longestTime) ?? (hasTraits(row) ? undefined : 'trait_not_a_number');
    if (reason) {
      leftOut[reason] += 1;
      continue;
    }
    // Adding 0 makes 0 of −0, which would sort behind everything.
    usable.time[kept] = (time[row] as number) + 0;
    usable.event[kept] = Number(event[row]);
    if (usable.entry) usable.entry[kept] = (entry?.[row] as number) + 0;
    if (usable.weight) usable.weight[kept] = weight?.[row] as number;
    usable.place[kept] = row;
    kept += 1;
  }
  if (kept === 0) return unknown('no_usable_rows', leftOut);
  if (kept === count) return { known: true, ...usable, place: undefined, leftOut };
  return {
    known: true,
    time: usable.time.subarray(0, kept),
    event: usable.event.subarray(0, kept),
    entry: usable.entry?.subarray(0, kept),
    weight: usable.weight?.subarray(0, kept),
    place: usable.place.subarray(0, kept),
    leftOut,
  };
}

export function unknown<L extends string>(lack: L, leftOut: LeftOut = nothingLeftOut): Unknown<L> {
  return { known: false, lack, leftOut };
}

function reasonToLeaveOut(
  { time, event, entry, weight }: Rows,
  row: number,
  longest: number,
): ReasonToLeaveOut | undefined {
  const until = time[row] as number;
  if (!Number.isFinite(until)) return 'time_not_a_number';
  if (until < 0) return 'time_negative';
  if (until > longest) return 'time_too_long';
  const happened = event[row];
  if (happened !== 0 && happened !== 1 && happened !== true && happened !== false) return 'event_not_known';
  // Who is observed from the origin on counts at time 0 too.
  const from = entry ? (entry[row] as number) : 0;
  if (!(from === 0 || (from > 0 && from < until))) return 'entry_not_before_time';
  const persons = weight ? (weight[row] as number) : 1;
  if (!(persons > 0 && persons <= 1e9)) return 'weight_out_of_range';
  return undefined;
}
