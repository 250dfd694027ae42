import { fromR, leukaemia, lung } from '../../reference/generated/survival.ts';
import { type Effect, type HazardRows, type ProportionalHazards, proportionalHazards } from './index.ts';

const { time, event, entry, weight, age, sex, performance } = lung;

function fitted(rows: HazardRows): ProportionalHazards {
  const found = proportionalHazards(rows);
  if (!found.known) throw new Error(found.lack);
  return found;
}

function estimated(effect: Effect | undefined): Effect & { state: 'estimated' } {
  if (effect?.state !== 'estimated') throw new Error(effect?.state);
  return effect;
}

describe('proportional hazards', () => {
  it.each<[string, HazardRows, (typeof fromR)['cox' | 'coxLate' | 'coxStratified' | 'coxWeighted']]>([
    ['lung', { time, event, traits: { age, sex, performance } }, fromR.cox],
    ['lung, entering late', { time, event, entry, traits: { age, sex, performance } }, fromR.coxLate],
    ['lung, stratified', { time, event, stratum: sex, traits: { age, performance } }, fromR.coxStratified],
    ['lung, rows for several persons', { time, event, weight, traits: { age, sex } }, fromR.coxWeighted],
  ])('are those of R: %s', (_, rows, wanted) => {
    const found = fitted(rows);
    expect(found.converged).toBe(true);
    found.effects.forEach((effect, nth) => {
      const { coefficient, standardError } = estimated(effect);
      expect(Math.abs(coefficient - (wanted.coefficients[nth] ?? Number.NaN))).toBeLessThan(1e-8);
      expect(Math.abs(standardError - (wanted.standardErrors[nth] ?? Number.NaN))).toBeLessThan(1e-8);
    });
    expect(Math.abs(found.logLikelihood.without - wanted.logLikelihood[0])).toBeLessThan(1e-8);
    expect(Math.abs(found.logLikelihood.with - wanted.logLikelihood[1])).toBeLessThan(1e-8);
    expect(found.concordance).toBeCloseTo(wanted.concordance, 12);
    expect(found.test?.chiSquare).toBeCloseTo(2 * (wanted.logLikelihood[1] - wanted.logLikelihood[0]), 8);
  });

  it('do not depend on the unit of a trait, nor on where it starts', () => {
    const months = fitted({ time, event, traits: { age: age.map((years) => 1e6 + 12 * years), sex } });
    const years = fitted({ time, event, traits: { age, sex } });
    expect(12 * estimated(months.effects[0]).coefficient).toBeCloseTo(estimated(years.effects[0]).coefficient, 9);
    expect(months.logLikelihood.with).toBeCloseTo(years.logLikelihood.with, 9);
  });
});

describe('what cannot be estimated', () => {
  it('is said where a trait tells without exception who has the event', () => {
    const { group } = leukaemia;
    const found = fitted({
      time: leukaemia.time,
      event: leukaemia.event.map((happened, row) => (group[row] === 0 ? 0 : happened)),
      traits: { treated: group.map((placebo) => 1 - placebo), odd: group.map((_, row) => row % 2) },
    });
    expect(found.effects[0]).toEqual({ trait: 'treated', state: 'separated', direction: 'later' });
    expect(found.effects[1]?.state).toBe('estimated');
    expect(found.converged).toBe(true);
    expect(JSON.stringify(found)).not.toMatch(/NaN|null/);
  });

  it('is said where a trait is the same for all, or a sum of others', () => {
    const found = fitted({
      time,
      event,
      traits: { age, sex, both: age.map((years, row) => years + (sex[row] ?? 0)), always: age.map(() => 0.1) },
    });
    expect(found.effects.map(({ state }) => state)).toEqual(['estimated', 'estimated', 'explained', 'explained']);
    expect(found.test?.degreesOfFreedom).toBe(2);
  });

  it.each<[string, HazardRows, object]>([
    ['no rows', { time: [], event: [], traits: { age: [] } }, { lack: 'no_rows' }],
    ['no traits', { time: [1], event: [1], traits: {} }, { lack: 'no_traits' }],
    ['no events', { time: [1, 2], event: [0, 0], traits: { age: [1, 2] } }, { lack: 'no_events' }],
    ['columns that do not fit', { time: [1, 2], event: [1, 0], traits: { age: [1] } }, { lack: 'unequal_columns' }],
    [
      'traits that are no numbers',
      { time: [1, 2], event: [1, 1], traits: { age: [Number.NaN, Number.POSITIVE_INFINITY] } },
      { lack: 'no_usable_rows', leftOut: { trait_not_a_number: 2 } },
    ],
  ])('is told: %s', (_, rows, told) => expect(proportionalHazards(rows)).toMatchObject({ known: false, ...told }));

  it.each<[string, HazardRows, string]>([
    ['one person', { time: [1], event: [1], traits: { age: [40] } }, 'explained'],
    ['everybody at time 0', { time: [0, 0, 0], event: [1, 1, 0], traits: { age: [40, 41, 45] } }, 'estimated'],
    ['all events at once', { time: [3, 3], event: [1, 1], traits: { age: [40, 50] } }, 'estimated'],
    [
      'absurd values',
      { time: [1, 2, 3, 4], event: [1, 1, 1, 1], traits: { age: [1e300, 1e-300, -1e300, 0] } },
      'explained',
    ],
    ['two persons', { time: [1, 2], event: [1, 1], traits: { age: [40, 50] } }, 'separated'],
  ])('makes no NaN: %s', (_, rows, state) => {
    const found = fitted(rows);
    expect(JSON.stringify(found, (_key, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toContain('NaN');
    expect(found.effects[0]?.state).toBe(state);
  });
});
