import { findInMix, type LotFacts, type Mix, usableUntil, volumeOf } from './index.ts';

const lot = (change: Partial<LotFacts> = {}): LotFacts => ({
  clinicId: 'leeds',
  expiresOn: '2027-06-30',
  recalledAt: null,
  ...change,
});
const lots = new Map([
  ['ash', lot()],
  ['umber', lot({ expiresOn: '2026-12-31' })],
  ['recalled', lot({ recalledAt: '2026-11-01T09:00:00.000Z' })],
  ['elsewhere', lot({ clinicId: 'york' })],
]);
const mixOf = (...parts: Mix['parts']) => ({ clinicId: 'leeds', parts, waterMl: 0.5, discardedAt: null });
const of = (lotId: string, ml: number | null = 2) => ({ lotId, ml });
const found = (mix: ReturnType<typeof mixOf>, day = '2026-11-22') =>
  findInMix(mix, lots, day).map(({ code, field }) => `${code} at ${field}`);

describe('a mix', () => {
  it('of lots in date may be used', () => expect(found(mixOf(of('ash'), of('umber')))).toEqual([]));

  it.each<[string, ReturnType<typeof mixOf>, string]>([
    ['nothing', mixOf(), 'MIX.EMPTY at parts'],
    ['a lot and no amount', mixOf(of('ash', null)), 'MIX.AMOUNT_MISSING at parts.0.ml'],
    ['a lot that was recalled', mixOf(of('ash'), of('recalled')), 'LOT.RECALLED at parts.1.lotId'],
    ['a lot of another clinic', mixOf(of('elsewhere')), 'LOT.OF_ANOTHER_CLINIC at parts.0.lotId'],
  ])('of %s may not', (_, mix, finding) => expect(found(mix)).toEqual([finding]));

  it('is usable until the first of its lots expires, that day included', () => {
    const mix = mixOf(of('ash'), of('umber'));
    expect(usableUntil(mix, lots)).toBe('2026-12-31');
    expect(found(mix, '2026-12-31')).toEqual([]);
    expect(found(mix, '2027-01-01')).toEqual(['LOT.EXPIRED at parts.1.lotId']);
  });

  it('that was poured away is not used again', () => {
    const poured = { ...mixOf(of('ash')), discardedAt: '2026-11-20T09:00:00.000Z' };
    expect(findInMix(poured, lots, '2026-11-22')).toMatchObject([{ code: 'MIX.DISCARDED' }]);
  });

  it('does not complain about a lot nobody has told of yet', () => {
    expect(found(mixOf(of('on its way')))).toEqual([]);
    expect(usableUntil(mixOf(of('on its way')), lots)).toBeNull();
  });

  it('holds its pigment and its water', () => {
    expect(volumeOf(mixOf(of('ash', 0.1), of('umber', 0.2)))).toBe(0.8);
    expect(volumeOf(mixOf(of('ash', null)))).toBe(0.5);
  });
});
