import { ascending } from '../survival/ascending.ts';
import type { Usable } from '../survival/rows.ts';

/** One different time of a stratum, told from the last to the first. Whoever has joined and not left is at risk. */
export interface Moment {
  /** Rows observed until this time: at risk from here back. Those with the event first. */
  readonly joining: Uint32Array;
  /** How many of `joining` had the event. */
  readonly events: number;
  /** Rows that entered at a later time or this one: at risk no more. */
  readonly leaving: Uint32Array;
}

/**
 * Who is at risk when, stratum by stratum.
 *
 * @param strata a value for each usable row; one stratum when left out
 */
export function riskSets(usable: Usable, strata: ArrayLike<string | number> | undefined): Moment[][] {
  const members = new Map<string | number, number[]>();
  for (let row = 0; row < usable.time.length; row++) {
    const key = strata?.[row] ?? '';
    const rows = members.get(key);
    if (rows) rows.push(row);
    else members.set(key, [row]);
  }
  return [...members.values()].map((rows) => momentsOf(usable, Uint32Array.from(rows)));
}

function momentsOf({ time, event, entry }: Usable, rows: Uint32Array): Moment[] {
  const inOrder = (column: Float64Array) => {
    const values = Float64Array.from(rows, (row) => column[row] as number);
    return ascending(values)
      .reverse()
      .map((place) => rows[place] as number);
  };
  const byTime = inOrder(time);
  const byEntry = entry ? inOrder(entry) : undefined;
  const moments: Moment[] = [];
  let left = 0;
  for (let nth = 0; nth < byTime.length; ) {
    const now = time[byTime[nth] as number] as number;
    const from = nth;
    while (nth < byTime.length && time[byTime[nth] as number] === now) nth++;
    const leftBefore = left;
    while (byEntry && left < byEntry.length && enteredAfter(entry?.[byEntry[left] as number] as number, now)) left++;
    const joining = byTime.subarray(from, nth);
    moments.push({
      joining: joining.sort((one, two) => (event[two] as number) - (event[one] as number)),
      events: joining.reduce((sum, row) => sum + (event[row] as number), 0),
      leaving: byEntry ? byEntry.subarray(leftBefore, left) : new Uint32Array(0),
    });
  }
  return moments;
}

function enteredAfter(entry: number, now: number): boolean {
  return entry > 0 && entry >= now;
}
