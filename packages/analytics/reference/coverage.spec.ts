import { coverageOf, keepsPromise } from './coverage.ts';

// Few chains, so each promise is held with the doubt so few leave; `npm run bench -- coverage` simulates 500.
describe('figures of simulated chains', () => {
  it.each(coverageOf(25, 400, 1000))('hold what they promise: $what', (held) => {
    expect(held.times).toBeGreaterThanOrEqual(25);
    expect([held.share, keepsPromise(held)]).toEqual([held.share, true]);
  });

  it('would be seen to miss', () => {
    const promised: [number, number] = [0.93, 0.97];
    expect(keepsPromise({ what: 'limits too narrow', times: 500, held: 430, share: 0.86, promised })).toBe(false);
    expect(keepsPromise({ what: 'limits too wide', times: 500, held: 500, share: 1, promised })).toBe(false);
    expect(keepsPromise({ what: 'nothing', times: 0, held: 0, share: 0, promised })).toBe(false);
  });
});
