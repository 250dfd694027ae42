import { addFigures, type Figures, findInPeriod, noFigures, sessionsOf, wholeMonths } from './index.ts';

const clinic: Figures = {
  ...noFigures,
  initialSessions: 3,
  perfectingSessions: 2,
  topUpSessions: 1,
  minutes: 700,
  scores: { ...noFigures.scores, satisfaction: { answers: 2, sum: 15, high: 1 } },
  treatments: { ...noFigures.treatments, due: 4 },
};

describe('figures', () => {
  it('of clinics add up to those of the chain', () => {
    const chain = addFigures(clinic, clinic);
    expect(sessionsOf(chain)).toBe(12);
    expect(chain.scores.satisfaction).toEqual({ answers: 4, sum: 30, high: 2 });
    expect(chain.treatments.due).toBe(8);
    expect(addFigures(noFigures, clinic)).toEqual(clinic);
  });

  it('need a period that runs forward and ends', () => {
    expect(findInPeriod({ from: '2026-01-01', to: '2026-01-01' })).toEqual([]);
    expect(findInPeriod({ from: '2026-01-02', to: '2026-01-01' })[0]?.code).toBe('REPORT.PERIOD_TURNED_AROUND');
    expect(findInPeriod({ from: '1990-01-01', to: '2026-01-01' })[0]?.code).toBe('REPORT.PERIOD_TOO_LONG');
  });

  it.each([
    ['2026-01-01', '2026-12-31', '2026-01-01', '2027-01-01'],
    ['2026-01-15', '2026-03-10', '2026-02-01', '2026-03-01'],
    ['2026-02-01', '2026-02-28', '2026-02-01', '2026-03-01'],
    ['2026-02-10', '2026-02-20', '2026-03-01', '2026-02-01'],
  ])('from %s to %s hold the whole months from %s up to %s', (from, to, first, after) => {
    expect(wholeMonths({ from, to })).toEqual({ first, after });
  });
});
