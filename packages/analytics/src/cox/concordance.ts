import { ascending } from '../survival/ascending.ts';
import type { Setting } from './likelihood.ts';

/**
 * Of two persons of whom it is known who had the event first: how often that was the one with the higher risk; ties in
 * risk count half. 0.5 is tossing a coin. Null where no two can be compared.
 *
 * Source: F. E. Harrell et al., JAMA 247 (1982) 2543–2546; counted with a tree of sums (P. M. Fenwick, 1994).
 *
 * @param risk of each row, on any scale
 */
export function concordance(risk: Float64Array, { strata, weight }: Pick<Setting, 'strata' | 'weight'>): number | null {
  const { ranks, count } = ranked(risk);
  const persons = (row: number) => (weight ? (weight[row] as number) : 1);
  let [right, tied, pairs] = [0, 0, 0];
  for (const moments of strata) {
    const tree = new SumTree(count);
    const add = (row: number, sign = 1) => tree.add(ranks[row] as number, sign * persons(row));
    for (const { joining, events, leaving } of moments) {
      for (const row of joining.subarray(events)) add(row);
      for (const row of leaving) add(row, -1);
      for (const row of joining.subarray(0, events)) {
        const rank = ranks[row] as number;
        const below = tree.upTo(rank - 1);
        right += persons(row) * below;
        tied += persons(row) * (tree.upTo(rank) - below);
        pairs += persons(row) * tree.sum;
      }
      for (const row of joining.subarray(0, events)) add(row);
    }
  }
  return pairs > 0 ? (right + tied / 2) / pairs : null;
}

/** Ranks from 1 on, equal ones alike. */
function ranked(risk: Float64Array): { ranks: Uint32Array; count: number } {
  const least = risk.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);
  const order = ascending(risk.map((value) => value - least));
  const ranks = new Uint32Array(risk.length);
  let count = 0;
  for (const [nth, row] of order.entries()) {
    if (nth === 0 || risk[row] !== risk[order[nth - 1] as number]) count += 1;
    ranks[row] = count;
  }
  return { ranks, count };
}

class SumTree {
  sum = 0;
  readonly #nodes: Float64Array;

  constructor(size: number) {
    this.#nodes = new Float64Array(size + 1);
  }

  add(rank: number, value: number): void {
    this.sum += value;
    for (let at = rank; at < this.#nodes.length; at += at & -at) this.#nodes[at] = (this.#nodes[at] as number) + value;
  }

  upTo(rank: number): number {
    let sum = 0;
    for (let at = rank; at > 0; at -= at & -at) sum += this.#nodes[at] as number;
    return sum;
  }
}
