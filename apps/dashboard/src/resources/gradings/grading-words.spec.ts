import { agreementWords, changeWords, kappaWords } from './grading-words.ts';

test('an agreement carries its interval, or why there is none', () => {
  const found = { kappa: 0.712, low: 0.5249, high: 0.9 };
  expect(kappaWords(found)).toBe('0.71 (0.52 to 0.90)');
  expect(agreementWords(found, 14, 10)).toBe('0.71 (0.52 to 0.90)');
  expect(agreementWords(null, 7, 10)).toBe('Too few to say: 7 of at least 10 pairs');
  expect(agreementWords(null, 12, 10)).toBe('Not defined: all scores are the same');
});

test('a change carries its sign', () => {
  expect([1.44, 0, -0.26].map(changeWords)).toEqual(['+1.4', '0.0', '-0.3']);
});
