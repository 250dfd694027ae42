import { Chance } from './chance.ts';

describe('Chance', () => {
  it('draws the same from the same seed, and something else from another', () => {
    const draws = (seed: string) =>
      Array.from(
        { length: 50 },
        (
          (chance) => () =>
            chance.bits()
        )(new Chance(seed)),
      );
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
  });

  it('forks without disturbing what it forks from', () => {
    const plain = new Chance('seed');
    const forked = new Chance('seed');
    forked.fork('client 1').bits();
    expect(forked.bits()).toBe(plain.bits());
    expect(new Chance('seed').fork('client 1').bits()).not.toBe(new Chance('seed').fork('client 2').bits());
  });

  it('is uniform, normal and exponential where it says so', () => {
    const chance = new Chance('moments');
    const mean = (draw: () => number) =>
      Array.from({ length: 40_000 }, draw).reduce((sum, one) => sum + one, 0) / 40_000;
    expect(mean(() => chance.share())).toBeCloseTo(0.5, 2);
    expect(mean(() => chance.normal(3, 2))).toBeCloseTo(3, 1);
    expect(mean(() => (chance.normal(3, 2) - 3) ** 2)).toBeCloseTo(4, 0);
    expect(mean(() => chance.exponential())).toBeCloseTo(1, 1);
    expect(mean(() => Number(chance.weighted({ 0: 3, 1: 1 })))).toBeCloseTo(0.25, 2);
  });

  it('makes ids shaped as UUIDv7 that carry their time and do not repeat', () => {
    const chance = new Chance('ids');
    const at = Date.parse('2026-11-22T12:00:00.000Z');
    const ids = Array.from({ length: 20_000 }, () => chance.id(at));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 100)) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(at);
    }
  });
});
