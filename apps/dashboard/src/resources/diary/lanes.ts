import type { Stretch } from './wall.ts';

/** Something drawn in a column, beside what overlaps it. */
export interface Laned<T> extends Stretch {
  readonly it: T;
  /** 0 is the leftmost of `lanes`. */
  readonly lane: number;
  readonly lanes: number;
}

interface Lying<T> extends Stretch {
  readonly it: T;
}

/** Puts what overlaps side by side: each in the first lane that is free, all of one crowd equally wide. */
export function laned<T>(lying: readonly Lying<T>[]): Laned<T>[] {
  const inOrder = lying.toSorted((a, b) => a.from - b.from || b.until - a.until);
  const placed: Laned<T>[] = [];
  let crowd: { of: Lying<T>; lane: number }[] = [];
  let free: number[] = [];
  const settle = () => {
    placed.push(...crowd.map(({ of, lane }) => ({ ...of, lane, lanes: free.length })));
    crowd = [];
    free = [];
  };
  for (const of of inOrder) {
    if (free.every((until) => until <= of.from)) settle();
    const found = free.findIndex((until) => until <= of.from);
    const lane = found === -1 ? free.length : found;
    free[lane] = of.until;
    crowd.push({ of, lane });
  }
  settle();
  return placed;
}
