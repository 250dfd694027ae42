import { findInPlan, type Treatment, underPlan, usualDensities } from './index.ts';

const treatment = {
  ...{ id: 't', clientId: 'c', clinicId: 'k', practitionerId: null, indication: 'pattern_baldness', state: 'proposed' },
  ...{ closeReason: null, plannedSessions: 3, priceMinor: null, completedSessions: 0, topUps: 0, agreedAt: null },
  ...{ lastSessionAt: null, courseCompletedAt: null, topUpDueOn: null, closedAt: null, version: 1 },
  createdAt: '2026-01-01T09:00:00.000Z',
} as const satisfies Treatment;
const densities = (...percents: number[]) => percents.map((densityPercent) => ({ densityPercent, zones: [] }));
const now = '2026-11-22T12:00:00.000Z';

describe('usual densities', () => {
  it.each([
    [1, [100]],
    [2, [50, 100]],
    [3, [30, 70, 100]],
    [4, [30, 55, 75, 100]],
    [8, [30, 40, 50, 60, 70, 80, 90, 100]],
  ])('%d sessions', (sessions, expected) => expect(usualDensities(sessions)).toEqual(expected));
});

describe('a plan', () => {
  it('grows denser', () => expect(findInPlan(treatment, densities(30, 70, 100))).toEqual([]));
  it('may stay as dense', () => expect(findInPlan(treatment, densities(50, 50))).toEqual([]));
  it('does not thin out', () =>
    expect(findInPlan(treatment, densities(30, 80, 70))).toMatchObject([
      { code: 'PLAN.DENSITY_FALLS', field: 'sessions.2.densityPercent' },
    ]));
  it('leaves something to do', () =>
    expect(findInPlan({ ...treatment, completedSessions: 2 }, densities(30, 100))).toMatchObject([
      { code: 'PLAN.NOTHING_LEFT' },
    ]));
});

describe('a treatment under its plan', () => {
  const plan = { sessions: densities(50, 100), priceMinor: 180_000, agreed: true };
  it('is agreed with it', () =>
    expect(underPlan(treatment, plan, now)).toMatchObject({
      ...{ state: 'agreed', agreedAt: now, plannedSessions: 2, priceMinor: 180_000 },
    }));
  it('stays proposed until somebody agrees', () =>
    expect(underPlan(treatment, { ...plan, agreed: false }, now)).toMatchObject({ state: 'proposed', agreedAt: null }));
  it('goes on under a new one', () =>
    expect(
      underPlan({ ...treatment, state: 'in_progress', agreedAt: '2026-02-01T09:00:00.000Z' }, plan, now),
    ).toMatchObject({
      ...{ state: 'in_progress', agreedAt: '2026-02-01T09:00:00.000Z', plannedSessions: 2 },
    }));
  it.each(['settling', 'maintained', 'due', 'closed'] as const)('is over once %s', (state) =>
    expect(() => underPlan({ ...treatment, state }, plan, now)).toThrow('TREATMENT.WRONG_STATE'),
  );
});
