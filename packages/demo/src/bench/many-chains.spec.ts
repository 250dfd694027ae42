import { isZone } from '@stipple/domain/time';
import { manyChains } from './many-chains.ts';

describe('manyChains', () => {
  const plans = manyChains({ seed: 'bench', now: '2026-11-22T12:00:00.000Z', organizations: 200, sessions: 1_000_000 });

  it('shares the sessions out unevenly', () => {
    const wanted = plans.map(({ sessionsWanted }) => sessionsWanted);
    expect(wanted).toHaveLength(200);
    expect(Math.abs(wanted.reduce((sum, one) => sum + one, 0) - 1_000_000)).toBeLessThan(200);
    expect(Math.max(...wanted)).toBeGreaterThan(20 * Math.min(...wanted));
  });

  it('gives every chain a home and an address of its own', () => {
    expect(new Set(plans.map(({ host }) => host)).size).toBe(200);
    for (const { clinics } of plans) {
      expect(clinics.length).toBeGreaterThan(0);
      for (const { zone } of clinics) expect(isZone(zone)).toBe(true);
    }
  });
});
