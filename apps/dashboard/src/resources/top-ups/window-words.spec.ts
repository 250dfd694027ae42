import { basisWords, becauseWords, windowWords } from './window-words.ts';

it('a window is told in months', () => {
  expect(windowWords({ earlyOn: '2027-02-03', lateOn: '2028-08-20' })).toBe('Feb 2027 to Aug 2028');
  expect(windowWords({ earlyOn: '2027-02-03', lateOn: '2027-02-20' })).toBe('Feb 2027');
});

it('reasons say what and by how much', () => {
  const because = [
    { factor: 'indication', level: 'scar', times: 0.74 },
    { factor: 'skin', level: 'oily', times: 0.87 },
    { factor: 'skin_type', level: '6', times: 1.08 },
    { factor: 'round', level: 'later', times: 0.94 },
  ];
  expect(becauseWords(because)?.replaceAll('\u00a0', ' ')).toBe(
    'Scar: 26 % sooner; Oily skin: 13 % sooner; Skin type VI: 8 % later; Topped up before: 6 % sooner',
  );
  expect(becauseWords([])).toBeUndefined();
});

it('the basis says how much is their own', () => {
  const basis = { topUps: 697, ownShare: 0.981, medianMonths: 44, madeAt: '' };
  expect(basisWords(basis)).toContain('697 top-ups of your own, which count for 98 %');
  expect(basisWords({ ...basis, topUps: 0, ownShare: 0 })).toContain('until your own clients have come back');
});
