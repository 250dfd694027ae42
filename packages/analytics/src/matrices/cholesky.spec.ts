import { factor, inverse, lnDeterminant, solve } from './cholesky.ts';

describe('a symmetric matrix taken apart', () => {
  // By hand: det = 4 · 5 · 6 + 2 · 2 · 1 · 3 − 4 · 9 − 5 · 1 − 6 · 4 = 67.
  const matrix = Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6);

  it('solves, inverts and has its determinant', () => {
    const factored = factor(matrix, 3);
    expect(factored.dependent).toEqual([]);
    expect(Math.exp(lnDeterminant(factored))).toBeCloseTo(67, 10);
    const x = solve(factored, [11, 21, 25]);
    [1, 2, 3].forEach((value, at) => {
      expect(x[at]).toBeCloseTo(value, 12);
    });
    expect([...inverse(factored)].map((value) => Math.round(value * 67))).toEqual([21, -9, 1, -9, 23, -10, 1, -10, 16]);
  });

  it('says which columns others explain, and leaves them out', () => {
    const factored = factor(Float64Array.of(1, 2, 0, 2, 4, 0, 0, 0, 0), 3);
    expect(factored.dependent).toEqual([1, 2]);
    expect([...solve(factored, [3, 6, 0])]).toEqual([3, 0, 0]);
    expect([...inverse(factored)]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
