import fc from 'fast-check';
import { intersection, lengthOf, merged, overlapping, type Span, type Spans, without } from './spans.ts';

fc.configureGlobal({ seed: 2026 });

const hours = 24;
const anySpans = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: hours }), until: fc.integer({ min: 0, max: hours }) }),
  { maxLength: 8 },
);
/** Which hours are covered: what spans mean, said as plainly as possible. */
const covered = (spans: Spans) =>
  Array.from({ length: hours + 1 }, (_, hour) => spans.some(({ from, until }) => from <= hour && hour < until));
const inOrder = (spans: Spans) =>
  spans.every(({ from, until }, nth) => from < until && until < (spans[nth + 1]?.from ?? Infinity));

describe('spans', () => {
  it('merge to the same hours, in order', () =>
    fc.assert(
      fc.property(anySpans, (any) => {
        const spans = merged(any);
        expect(inOrder(spans)).toBe(true);
        expect(covered(spans)).toEqual(covered(any));
        expect(lengthOf(spans)).toBe(covered(any).filter(Boolean).length);
      }),
    ));

  it.each([
    ['intersect', intersection, (a: boolean, b: boolean) => a && b],
    ['are taken away', without, (a: boolean, b: boolean) => a && !b],
  ])('%s hour by hour', (_, combine, means) =>
    fc.assert(
      fc.property(anySpans, anySpans, (anyA, anyB) => {
        const [a, b] = [merged(anyA), merged(anyB)];
        const result = combine(a, b);
        const [inA, inB] = [covered(a), covered(b)];
        expect(inOrder(result)).toBe(true);
        expect(covered(result)).toEqual(inA.map((isIn, hour) => means(isIn, inB[hour] === true)));
      }),
    ),
  );

  it('find the first that shares an hour', () =>
    fc.assert(
      fc.property(anySpans, fc.nat(hours), fc.integer({ min: 1, max: 5 }), (any, from, length) => {
        const span = { from, until: from + length };
        const shares = ({ from, until }: Span) => from < span.until && span.from < until;
        expect(overlapping(merged(any), span)).toEqual(merged(any).find(shares));
      }),
    ));
});
