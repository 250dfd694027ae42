import { amountWords, changeWords, mixWords } from './stock-words.ts';

it.each([
  [12.5, 'ml', '12.5 ml'],
  [1, 'piece', '1 piece'],
  [1200, 'piece', '1,200 pieces'],
  [30, 'g', '30 g'],
] as const)('%d in %s is %s', (amount, unit, words) => expect(amountWords(amount, unit)).toBe(words));

it('a line of the ledger says which way it went', () => {
  expect(changeWords(15, 'ml')).toBe('+15 ml');
  expect(changeWords(-2, 'piece')).toBe('−2 pieces');
});

it('a mix is read as it is made', () => {
  const part = (shade: string, lotNumber: string, ml: number | null) => ({
    ml,
    lotNumber,
    product: { brand: 'B', shade },
  });
  expect(mixWords({ parts: [part('Umber 3', 'U-1', 2), part('Slate 4', 'S-9', 0.5)], waterMl: 1 })).toBe(
    '2 ml Umber 3 (lot U-1) + 0.5 ml Slate 4 (lot S-9) + 1 ml water',
  );
  expect(mixWords({ parts: [part('Umber 3', 'U-1', null)], waterMl: 0 })).toBe('Umber 3 (lot U-1)');
});
