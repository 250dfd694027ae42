import { laned } from './lanes.ts';

const lie = (...times: [number, number][]) =>
  laned(times.map(([from, until], it) => ({ from, until, it }))).map(({ it, lane, lanes }) => [it, lane, lanes]);

describe('lanes', () => {
  it('stay one where nothing overlaps, touching included', () =>
    expect(lie([0, 60], [60, 120])).toEqual([
      [0, 0, 1],
      [1, 0, 1],
    ]));

  it('lie beside each other where they overlap, and each crowd has its own width', () =>
    expect(lie([0, 60], [30, 90], [200, 260])).toEqual([
      [0, 0, 2],
      [1, 1, 2],
      [2, 0, 1],
    ]));

  it('are used again as soon as they are free', () =>
    expect(lie([0, 30], [0, 100], [40, 90])).toEqual([
      [1, 0, 2],
      [0, 1, 2],
      [2, 1, 2],
    ]));

  it('never let two that overlap share a lane', () => {
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % most;
    };
    for (let round = 0; round < 200; round++) {
      const lying = Array.from({ length: 1 + next(25) }, (_, it) => {
        const from = next(600);
        return { it, from, until: from + 5 + next(200) };
      });
      const placed = laned(lying);
      expect(placed).toHaveLength(lying.length);
      for (const a of placed)
        for (const b of placed) {
          if (a.it === b.it || a.until <= b.from || b.until <= a.from) continue;
          expect([a.lane === b.lane, a.lanes === b.lanes]).toEqual([false, true]);
          expect(a.lane).toBeLessThan(a.lanes);
        }
    }
  });
});
