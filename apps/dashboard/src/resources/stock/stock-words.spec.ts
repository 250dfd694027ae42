import { amountWords, changeWords, mixWords } from './stock-words.ts';

it.each([
  [12.5, 'pigment', '12.5 ml'],
  [1, 'needle', '1 piece'],
  [1200, 'needle', '1,200 pieces'],
  [0, 'anaesthetic', '0 ml'],
] as const)('%d of a %s is %s', (amount, kind, words) => expect(amountWords(amount, kind)).toBe(words));

it('a line of the ledger says which way it went', () => {
  expect(changeWords(15, 'pigment')).toBe('+15 ml');
  expect(changeWords(-2, 'needle')).toBe('−2 pieces');
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
