import { addProductInput, countDifference, findInDiscarding, findInMove, findInUse, makeMixInput } from './index.ts';
import type { ShelfFacts } from './stock.rules.ts';

const lot = (change: Partial<ShelfFacts> = {}): ShelfFacts => ({
  clinicId: 'leeds',
  expiresOn: '2027-06-30',
  recalledAt: null,
  kind: 'pigment',
  balance: 12.5,
  ...change,
});
const codes = (findings: readonly { code: string; field: string }[]) =>
  findings.map(({ code, field }) => `${code} at ${field}`);

describe('moving a lot to another clinic', () => {
  it('takes what there is, an expired lot too: it may have to go back', () => {
    expect(findInMove(lot({ expiresOn: '2020-01-01' }), 'york', 12.5)).toEqual([]);
  });

  it.each<[string, Partial<ShelfFacts>, string, number, string]>([
    ['to where it is', {}, 'leeds', 1, 'LOT.SAME_CLINIC at toClinicId'],
    ['after its recall', { recalledAt: '2026-11-01T09:00:00.000Z' }, 'york', 1, 'LOT.RECALLED at lotId'],
    ['of more than it holds', {}, 'york', 12.51, 'LOT.NOT_ENOUGH at amount'],
    ['of half a cartridge', { kind: 'needle', balance: 20 }, 'york', 1.5, 'LOT.WHOLE_PIECES at amount'],
  ])('%s is refused', (_, change, to, amount, finding) => {
    expect(codes(findInMove(lot(change), to, amount))).toEqual([finding]);
  });
});

it('a count adds what the ledger lacks', () => {
  expect(countDifference(12.3, 12.5)).toBe(-0.2);
  expect(countDifference(0.3, 0.1 + 0.2)).toBe(0);
});

it('no more is thrown away or used than there is', () => {
  expect(codes(findInDiscarding(lot(), 13))).toEqual(['LOT.NOT_ENOUGH at amount']);
  expect(findInUse(lot(), 'leeds', '2026-11-22', 2)).toEqual([]);
  expect(codes(findInUse(lot(), 'leeds', '2027-07-01', 20))).toEqual([
    'LOT.EXPIRED at lotId',
    'LOT.NOT_ENOUGH at amount',
  ]);
});

const id = '0192f000-0000-7000-8000-000000000001';
const said = (result: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a product', () => {
  it('is a pigment unless it is said to be something else', () => {
    expect(addProductInput.parse({ id, brand: 'Dermis', shade: 'Ash 3' })).toMatchObject({ kind: 'pigment' });
  });

  it.each([
    [{ kind: 'needle' }, 'configuration: Choose the configuration of the cartridge.'],
    [{ configuration: '3RL' }, 'configuration: Only a cartridge has a configuration.'],
    [{ kind: 'anaesthetic', colour: { l: 50, a: 0, b: 0 } }, 'colour: Only a pigment has a colour.'],
    [{ colour: { l: 101, a: 0, b: 0 } }, 'colour.l: Lightness lies between 0 and 100 of CIELAB.'],
  ])('with %j is refused in words', (given, sentence) => {
    expect(said(addProductInput.safeParse({ id, brand: 'Dermis', shade: 'Ash 3', ...given }))).toEqual([sentence]);
  });
});

describe('a house mix', () => {
  const mix = { id, clinicId: id, label: 'House 2:1', parts: [{ lotId: id, ml: 10 }] };

  it('may be pure pigment', () => expect(makeMixInput.parse(mix)).toMatchObject({ waterMl: 0 }));

  it.each([
    [{ label: null }, 'label: Name of the mix is missing.'],
    [{ parts: [] }, 'parts: A mix has at least one part.'],
    [{ parts: [{ lotId: id, ml: 0 }] }, 'parts.0.ml: Amount lies between 0.01 and 1000 ml.'],
    [{ parts: [{ lotId: id, ml: null }] }, 'parts.0.ml: Amount lies between 0.01 and 1000 ml.'],
  ])('with %j is refused in words', (given, sentence) => {
    expect(said(makeMixInput.safeParse({ ...mix, ...given }))).toEqual([sentence]);
  });
});
