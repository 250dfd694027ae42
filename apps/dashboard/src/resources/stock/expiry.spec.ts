import { expiryLook } from './expiry.ts';

const look = (expiresOn: string, recalledAt: string | null = null) => {
  const { word, tone } = expiryLook({ expiresOn, recalledAt }, '2026-11-22');
  return [word, tone];
};

it.each([
  ['2026-11-21', ['Expired yesterday', 'error']],
  ['2026-11-22', ['Expires today', 'warning']],
  ['2027-01-21', ['Expires in 2 months', 'warning']],
  ['2027-01-22', ['Usable', 'success']],
])('a lot until %s: %j', (day, words) => expect(look(day)).toEqual(words));

it('a recalled lot is recalled, however fresh', () =>
  expect(look('2030-01-01', '2026-01-01T00:00:00.000Z')).toEqual(['Recalled', 'error']));
