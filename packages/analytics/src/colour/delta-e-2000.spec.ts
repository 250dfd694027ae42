import { closenessOf, deltaE2000, nearestColour } from './index.ts';

/** Table 1 of Sharma, Wu and Dalal (2005): L, a, b of both, and their ΔE 2000 to four decimals. */
const published: readonly (readonly [number, number, number, number, number, number, number])[] = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
  [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
  [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
  [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
  [50, -1.1848, -84.8006, 50, 0, -82.7485, 1],
  [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
  [50, 0, 0, 50, -1, 2, 2.3669],
  [50, -1, 2, 50, 0, 0, 2.3669],
  [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
  [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195],
  [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461],
  [50, 2.5, 0, 50, 0, -2.5, 4.3065],
  [50, 2.5, 0, 73, 25, -18, 27.1492],
  [50, 2.5, 0, 61, -5, 29, 22.8977],
  [50, 2.5, 0, 56, -27, -3, 31.903],
  [50, 2.5, 0, 58, 24, 15, 19.4535],
  [50, 2.5, 0, 50, 3.1736, 0.5854, 1],
  [50, 2.5, 0, 50, 3.2972, 0, 1],
  [50, 2.5, 0, 50, 1.8634, 0.5757, 1],
  [50, 2.5, 0, 50, 3.2592, 0.335, 1],
  [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
  [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.263],
  [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731],
  [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
  [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
  [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
  [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
  [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
  [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
  [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
];

describe('ΔE 2000', () => {
  it.each(published)('of %f %f %f and %f %f %f is %f', (l1, a1, b1, l2, a2, b2, expected) => {
    const [one, two] = [
      { l: l1, a: a1, b: b1 },
      { l: l2, a: a2, b: b2 },
    ];
    expect(Math.abs(deltaE2000(one, two) - expected)).toBeLessThan(0.5001e-4);
    expect(deltaE2000(two, one)).toBeCloseTo(deltaE2000(one, two), 10);
  });

  it('has all 34 published pairs', () => expect(published).toHaveLength(34));

  it('of a colour and itself is nothing, of black and white a hundred', () => {
    expect(deltaE2000({ l: 44.6, a: 6.9, b: 11.7 }, { l: 44.6, a: 6.9, b: 11.7 })).toBe(0);
    expect(deltaE2000({ l: 0, a: 0, b: 0 }, { l: 100, a: 0, b: 0 })).toBeCloseTo(100, 9);
  });
});

describe('the nearest shade', () => {
  const umber = { l: 44.6, a: 6.9, b: 11.7 };
  const shades = [
    { name: 'Raven', colour: { l: 21.3, a: 0.6, b: -1.8 } },
    { name: 'Umber N', colour: { l: 45.3, a: 6.5, b: 11.1 } },
    { name: 'Not measured', colour: null },
  ];

  it('is the one that looks most alike, with its distance', () => {
    const found = nearestColour(umber, shades);
    expect(found?.nearest.name).toBe('Umber N');
    expect(found?.distance).toBeCloseTo(deltaE2000(umber, { l: 45.3, a: 6.5, b: 11.1 }), 12);
  });

  it('is none when none was measured', () => expect(nearestColour(umber, shades.slice(2))).toBeUndefined());

  it.each([
    [0, 'same'],
    [1, 'same'],
    [1.01, 'barely_different'],
    [3, 'slightly_different'],
    [4.9, 'clearly_different'],
    [12, 'another_shade'],
  ])('at a distance of %f is %s', (distance, word) => expect(closenessOf(distance)).toBe(word));
});
