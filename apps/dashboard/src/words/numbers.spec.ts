import { counted, countWords, minorUnits, moneyWords, percentWords, scoreWords } from './numbers.ts';

it.each([
  [180_000, 'GBP', '£1,800'],
  [180_050, 'GBP', '£1,800.50'],
  [470_000, 'USD', 'US$4,700'],
  [12_000, 'JPY', 'JP¥12,000'],
])('%d of %s is %s', (minor, currency, words) => expect(moneyWords(minor, currency)).toBe(words));

it.each([
  [1800.5, 'GBP', 180_050],
  [19.99, 'EUR', 1999],
  [12_000, 'JPY', 12_000],
])('%d %s is %d in minor units', (amount, currency, minor) => expect(minorUnits(amount, currency)).toBe(minor));

it('writes counts, shares and scores', () => {
  expect(countWords(12_480)).toBe('12,480');
  expect(percentWords(41 / 50)).toBe('82 %');
  expect(scoreWords(8)).toBe('8.0');
  expect(counted(1, 'session')).toBe('1 session');
  expect(counted(0, 'session')).toBe('0 sessions');
});
