import { differenceWords, findingOf, groupName, intervalWords, lengthWords, type Reading } from './wait-words.ts';

const reading = (given: Partial<Reading>): Reading => ({
  ...{ clients: 100, toppedUp: 60, left: 5, outOfTouch: 5, waiting: 30, leftOut: 0, points: [] },
  ...{ median: { months: 50, lower: 48, upper: 53 }, cameBackSoFar: 0.8, meanWithinFiveYears: 45 },
  ...given,
});
const none = { months: null, lower: null, upper: null };

describe('what a curve says', () => {
  it.each<[string, Partial<Reading>]>([
    ['Half have come back after 4.2 years', {}],
    ['Half have come back after 8 months', { median: { months: 8.2, lower: 7, upper: 9 } }],
    ['No course has ended in this period', { clients: 0 }],
    ['Too few to say: 9 clients', { clients: 9 }],
    ['Nobody has been observed yet', { cameBackSoFar: null }],
    ['None of 100 clients has come back yet', { toppedUp: 0, cameBackSoFar: 0, median: none }],
    ['Fewer than a quarter have come back: no median yet', { cameBackSoFar: 0.24, median: none }],
    ['41 % have come back so far: no median yet', { cameBackSoFar: 0.41, median: none }],
  ])('%s', (words, given) => expect(findingOf(reading(given))).toBe(words));

  it.each([
    ['4.0 to 4.4 years', { months: 50, lower: 48, upper: 53 }],
    ['22 months to 2.1 years', { months: 24, lower: 22, upper: 25 }],
    ['later than 4.0 years', { months: 50, lower: 48, upper: null }],
    ['later than 4.0 years', { months: null, lower: 48, upper: null }],
    ['not yet known', none],
  ])('its median lies at %s', (words, median) => expect(intervalWords({ median })).toBe(words));

  it('counts months until two years', () => {
    expect([1, 23.4, 23.5, 60].map(lengthWords)).toEqual(['1 month', '23 months', '2.0 years', '5.0 years']);
  });
});

describe('groups', () => {
  it('are called by their values, by names, or by their place where nobody may know the name', () => {
    expect(groupName({ key: 'oily', name: null }, 'skin', 0)).toBe('Oily skin');
    expect(groupName({ key: '4', name: null }, 'skin_type', 0)).toBe('Type IV');
    expect(groupName({ key: 'scar', name: null }, 'indication', 0)).toBe('Scar');
    expect(groupName({ key: '2021', name: null }, 'year', 0)).toBe('2021');
    expect(groupName({ key: 'x', name: 'Soho' }, 'clinic', 0)).toBe('Soho');
    expect(groupName({ key: 'x', name: null }, 'practitioner', 2)).toBe('Practitioner 3');
    expect(groupName({ key: null, name: null }, 'pigment', 0)).toBe('Not known');
  });

  it('differ, or not, or nobody can say', () => {
    const found = { chiSquare: 39.44, degreesOfFreedom: 2 };
    expect(differenceWords({ ...found, p: 1e-9 })).toContain('fewer than 1 in 1,000 cases');
    expect(differenceWords({ ...found, p: 0.03 })).toMatch(/^The groups differ.*30 in 1,000.*association, not a cause/);
    expect(differenceWords({ ...found, p: 0.4 })).toMatch(/^No clear difference.*400 in 1,000/);
    expect(differenceWords({ chiSquare: null, degreesOfFreedom: null, p: null })).toBe(
      'Whether they differ cannot be said yet.',
    );
  });
});
