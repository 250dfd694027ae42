import { initialsOf, shortNames } from './names.ts';

it.each([
  ['Ada Mensah', 'AM'],
  ['  yusuf ', 'Y'],
  ['Róża Maria Jarzęgórski', 'RJ'],
  ['𝒜da Mensah', '𝒜M'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials));

describe('clinic names', () => {
  it('lose what they all begin with', () => {
    const short = shortNames(['Northdot Back Bay', 'Northdot Ballard']);
    expect([...short.values()]).toEqual(['Back Bay', 'Ballard']);
  });

  it.each([[['Ponto Fino']], [['Leeds', 'York']], [['North', 'North Side']]])('%j stay whole', (names) => {
    expect([...shortNames(names).values()]).toEqual(names);
  });
});
