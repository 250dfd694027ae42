import type { Milliseconds } from '../time/index.ts';

/** A stretch of time: from an instant to before another. */
export interface Span {
  readonly from: Milliseconds;
  readonly until: Milliseconds;
}

/** Spans in order, none empty, none touching the next: what every function here gives, and all but `merged` take. */
export type Spans = readonly Span[];

/** Any spans as spans in order. */
export function merged(spans: readonly Span[]): Spans {
  const whole: { from: Milliseconds; until: Milliseconds }[] = [];
  for (const { from, until } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (until <= from) continue;
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else whole.push({ from, until });
  }
  return whole;
}

/** What lies in both. */
export function intersection(a: Spans, b: Spans): Spans {
  const both: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as Span, b[j] as Span];
    const from = Math.max(left.from, right.from);
    const until = Math.min(left.until, right.until);
    if (from < until) both.push({ from, until });
    if (left.until < right.until) i++;
    else j++;
  }
  return both;
}

/** What lies in the first and not in the second. */
export function without(a: Spans, b: Spans): Spans {
  const rest: Span[] = [];
  let j = 0;
  for (let { from, until } of a) {
    while (j < b.length && (b[j] as Span).until <= from) j++;
    for (let k = j; k < b.length && (b[k] as Span).from < until; k++) {
      const hole = b[k] as Span;
      if (hole.from > from) rest.push({ from, until: hole.from });
      from = Math.max(from, hole.until);
    }
    if (from < until) rest.push({ from, until });
  }
  return rest;
}

/** The first of the spans that shares a moment with this one, if one does. */
export function overlapping(spans: Spans, { from, until }: Span): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).until <= from) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.from < until ? span : undefined;
}

/** True when the whole span lies in them. */
export function covers(spans: Spans, span: Span): boolean {
  const first = overlapping(spans, span);
  return first !== undefined && first.from <= span.from && span.until <= first.until;
}

/** Milliseconds in all. */
export function lengthOf(spans: Spans): number {
  return spans.reduce((sum, { from, until }) => sum + until - from, 0);
}
