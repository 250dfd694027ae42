import { simplified } from './index.ts';

describe('a drawn line', () => {
  it('keeps its ends and loses what lies on the way', () => {
    const straight = Array.from({ length: 50 }, (_, index) => ({ x: index / 49, y: 0.5 }));
    expect(simplified(straight, 80)).toEqual([
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
    ]);
  });

  it('keeps its corners', () => {
    const corner = [
      { x: 0.1, y: 0.1 },
      { x: 0.3, y: 0.1 },
      { x: 0.5, y: 0.1 },
      { x: 0.5, y: 0.9 },
    ];
    expect(simplified(corner, 80)).toEqual([corner[0], corner[2], corner[3]]);
  });

  it('drawn round and round has no more points than may be kept, and stays near', () => {
    const spiral = Array.from({ length: 4000 }, (_, index) => {
      const turn = index / 40;
      return { x: 0.5 + (0.4 * index * Math.cos(turn)) / 4000, y: 0.5 + (0.4 * index * Math.sin(turn)) / 4000 };
    });
    const kept = simplified(spiral, 80);
    expect(kept.length).toBeLessThanOrEqual(80);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
  });

  it('is kept to a thousandth', () => {
    expect(simplified([{ x: 0.12345, y: 0.6789 }], 80)).toEqual([{ x: 0.123, y: 0.679 }]);
  });
});
