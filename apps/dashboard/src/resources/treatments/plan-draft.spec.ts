import {
  type PlannedTreatment,
  planDraftOf,
  planInput,
  planToGoOnWith,
  withDensity,
  withSessions,
} from './plan-draft.ts';

const treatment = {
  ...{
    id: 't',
    version: 4,
    state: 'proposed',
    indication: 'pattern_baldness',
    plannedSessions: 3,
    completedSessions: 0,
  },
  ...{ priceMinor: 240_000, currency: 'GBP', client: { id: 'c', name: 'Casey Client' }, plans: [] },
  clinic: { id: 'k', name: 'Leeds', city: 'Leeds', zone: 'Europe/London', currency: 'GBP' },
} as unknown as PlannedTreatment;

describe('a plan being made', () => {
  const draft = planDraftOf(treatment, 'p');
  it('begins with the usual one', () =>
    expect(draft).toMatchObject({ densities: [30, 70, 100], zones: ['hairline', 'top', 'crown'], price: '2400' }));
  it('spreads densities anew over more sessions', () =>
    expect(withSessions(draft, 4).densities).toEqual([30, 55, 75, 100]));
  it('has one to eight sessions', () =>
    expect([withSessions(draft, 0).densities.length, withSessions(draft, 9).densities.length]).toEqual([1, 8]));
  it('never thins out', () => {
    expect(withDensity(draft, 0, 80).densities).toEqual([80, 80, 100]);
    expect(withDensity(draft, 2, 50).densities).toEqual([30, 50, 50]);
  });
  it('goes on from this device, until as many sessions are done as it has', () => {
    expect(planToGoOnWith(draft, { completedSessions: 2 })).toBe(draft);
    expect(planToGoOnWith(draft, { completedSessions: 3 })).toBeUndefined();
    expect(planToGoOnWith(undefined, { completedSessions: 0 })).toBeUndefined();
  });
  it('is sent in minor units, with the name of who agrees', () =>
    expect(planInput({ ...draft, price: '1 950'.replace(' ', '') }, treatment)).toMatchObject({
      ...{ priceMinor: 195_000, agreedName: 'Casey Client', version: 4 },
      sessions: [{ densityPercent: 30 }, { densityPercent: 70 }, { densityPercent: 100 }],
    }));
  it('has no hairline where none is drawn, and no price where none is named', () =>
    expect(planInput({ ...draft, zones: ['scar'], price: '', agreed: false }, treatment)).toMatchObject({
      ...{ hairlineHeightMm: null, priceMinor: null, agreedName: null },
    }));
});
