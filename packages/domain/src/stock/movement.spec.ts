import { balanceOf, findInTaking, type MixRecipe, mixDifferences } from './index.ts';

const mix = (id: string, ...parts: [lotId: string, ml: number | null][]): MixRecipe => ({
  id,
  label: null,
  waterMl: 0,
  parts: parts.map(([lotId, ml]) => ({ lotId, ml })),
});

describe('the ledger of a lot', () => {
  it('adds up without the dust of binary fractions', () => {
    expect(balanceOf([{ amount: 0.1 }, { amount: 0.2 }, { amount: -0.3 }])).toBe(0);
    expect(balanceOf([{ amount: 15 }, { amount: -1.25 }, { amount: -0.75 }])).toBe(13);
    expect(balanceOf([])).toBe(0);
  });

  it('gives its last drop and not one more', () => {
    expect(findInTaking(13, 13, 'amount')).toEqual([]);
    expect(findInTaking(0.3, 0.1 + 0.2, 'amount')).toEqual([]);
    expect(findInTaking(13.01, 13, 'amount')).toEqual([
      { code: 'LOT.NOT_ENOUGH', field: 'amount', params: { left: 13 } },
    ]);
  });
});

describe('mixes in the place of others', () => {
  const before = [mix('a', ['ash', 2], ['umber', 1])];

  it('take nothing when they are the same', () => expect(mixDifferences(before, before)).toEqual([]));

  it('take what is more and give back what is less', () => {
    expect(mixDifferences(before, [mix('a', ['ash', 2.5], ['umber', 0.4])])).toEqual([
      { mixId: 'a', lotId: 'ash', ml: 0.5 },
      { mixId: 'a', lotId: 'umber', ml: -0.6 },
    ]);
  });

  it('give everything back when the mix is gone, and take for a new one', () => {
    expect(mixDifferences(before, [mix('b', ['ash', 1])])).toEqual([
      { mixId: 'b', lotId: 'ash', ml: 1 },
      { mixId: 'a', lotId: 'ash', ml: -2 },
      { mixId: 'a', lotId: 'umber', ml: -1 },
    ]);
  });

  it('take nothing for an amount that is not said yet', () => {
    expect(mixDifferences([], [mix('a', ['ash', null])])).toEqual([]);
  });
});
