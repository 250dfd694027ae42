import { insteadWords } from './shade-words.ts';

const nearest = (distance: number) => ({ distance, product: { brand: 'Harbour Ink', shade: 'Umber N' } });

it('a shade that is sold needs no other', () =>
  expect(insteadWords({ discontinuedOn: null, nearest: null })).toBeUndefined());

it.each([
  [0.8, 'looks the same (ΔE 0.8)'],
  [1.64, 'barely different (ΔE 1.6)'],
  [3, 'slightly different (ΔE 3.0)'],
  [4.2, 'clearly different (ΔE 4.2)'],
  [11, 'another shade: test it first (ΔE 11.0)'],
])('at a distance of %d it %s', (distance, words) => {
  expect(insteadWords({ discontinuedOn: '2024-01-01', nearest: nearest(distance) })).toBe(
    `No longer sold; nearest now: Umber N, Harbour Ink, ${words}`,
  );
});

it('says so when no shade was measured', () =>
  expect(insteadWords({ discontinuedOn: '2024-01-01', nearest: null })).toMatch('no current shade'));
