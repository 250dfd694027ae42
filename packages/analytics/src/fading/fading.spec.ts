import { medianOf, simulateChain, truth } from '../../reference/simulated-chains.ts';
import { Chance } from '../chance/index.ts';
import {
  backTest,
  bandCoverage,
  type Course,
  dueWindow,
  type FadingModel,
  fitFading,
  forecast,
  knownAt,
  statedPrior,
} from './index.ts';

const nothing = { time: [], event: [] };
const chain = simulateChain(11, 3000);
const { rows, waiting } = knownAt(chain.courses, 120);
const model = fitFading(rows);

function expectNoNaN(value: unknown): void {
  const strange = (_key: string, each: unknown) => (typeof each === 'number' && !Number.isFinite(each) ? 'NaN' : each);
  expect(JSON.stringify(value, strange)).not.toContain('NaN');
}

describe('fading before the first client', () => {
  const prior = fitFading(nothing);

  it('is the stated prior, and says so', () => {
    expect(prior).toMatchObject({ persons: 0, events: 0, lack: 'no_rows', ownShare: 0, effects: [], converged: true });
    const { months, deviation } = statedPrior.median;
    expect(prior.medianMonths.value).toBeCloseTo(months, 9);
    expect(prior.medianMonths.upper).toBeCloseTo(months * Math.exp(1.959963984540054 * deviation), 9);
    expect(prior.shape.value).toBeCloseTo(statedPrior.shape.value, 9);
  });

  it('makes windows and forecasts all the same', () => {
    const window = dueWindow(prior, { age: 0, levels: {} });
    // Below 48: Weibull times reach farther down than up, and the median itself is not known.
    expect(window?.likely).toBeCloseTo(46.8, 1);
    expect((window?.early ?? 0) / 12).toBeCloseTo(1.9, 1);
    expect((window?.late ?? 0) / 12).toBeCloseTo(6.9, 1);
    expect(forecast(prior, [], { seed: 1 })).toMatchObject({ waiting: 0, all: { whole: { p10: 0, p90: 0, mean: 0 } } });
  });
});

describe('fading of a chain', () => {
  it('moves from the prior to the chain’s own data', () => {
    const shares = [10, 100, 1000].map(
      (clients) => fitFading(knownAt(chain.courses.slice(0, clients), 120).rows).ownShare,
    );
    expect([...shares].sort()).toEqual(shares);
    expect(shares[0]).toBeLessThan(0.8);
    expect(model.ownShare).toBeGreaterThan(0.9);
  });

  it('finds the shape and what oily skin does', () => {
    expect(model.converged).toBe(true);
    expect(model.shape.lower).toBeLessThan(truth.shape);
    expect(model.shape.upper).toBeGreaterThan(truth.shape);
    const times = (skin: string) => model.effects.find(({ level }) => level === skin)?.times.value ?? Number.NaN;
    expect(times('oily') / times('normal')).toBeCloseTo(truth.oily, 1);
    expect(model.leaving.exits / model.leaving.months).toBeCloseTo(truth.monthlyExit, 3);
  });

  it('pulls a practitioner of few clients towards all others', () => {
    const few = 6;
    const time = [...Array.from({ length: 400 }, (_, nth) => 50 + (nth % 9)), ...Array.from({ length: few }, () => 25)];
    const practitioner = time.map((_, nth) => (nth < 400 ? `${nth % 4}` : 'new'));
    const fit = (count: number) =>
      fitFading({
        time: time.slice(0, 400 + count),
        event: Array.from({ length: 400 + count }, () => 1),
        factors: { practitioner: practitioner.slice(0, 400 + count) },
      });
    const effectOfNew = ({ effects }: FadingModel) => effects.find(({ level }) => level === 'new')?.times.value ?? 1;
    const [one, six] = [effectOfNew(fit(1)), effectOfNew(fit(few))];
    expect(six).toBeLessThan(one);
    expect(one).toBeLessThan(1);
    expect(six).toBeGreaterThan(25 / 54);
  });

  it('is the same for one row of ten persons and ten rows, and for late entry at the origin and none', () => {
    const ten = fitFading({ time: Array.from({ length: 10 }, () => 40), event: Array.from({ length: 10 }, () => 1) });
    const once = fitFading({ time: [40], event: [1], weight: [10], entry: [0] });
    expect(once.parameters).toEqual(ten.parameters.map((value) => expect.closeTo(value, 9)));
  });

  /** With a prior that says nothing, the mode is the maximum of the likelihood: the Weibull fit of survreg. */
  it('is the maximum of the likelihood where the prior says nothing', () => {
    const open = {
      median: { months: 48, deviation: 1e4 },
      shape: { value: 1, deviation: 1e4 },
      effects: { deviation: 0.1, levels: 4 },
      exits: statedPrior.exits,
    };
    // R 4.2.2, survival 3.5.3: survreg(Surv(time, status) ~ 1, aml): intercept 3.6424901941, scale 0.911901983074.
    const aml = {
      time: [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45],
      event: [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1],
    };
    const { parameters } = fitFading(aml, open);
    const scale = Math.exp(-(parameters[1] ?? 0));
    expect(parameters[0]).toBeCloseTo(3.6424901941 + 0.911901983074 * Math.log(Math.LN2), 6);
    expect(scale).toBeCloseTo(0.911901983074, 6);
  });
});

describe('the due window', () => {
  it('moves on with the time already waited', () => {
    const at = (age: number) => dueWindow(model, { age, levels: { skin: 'normal', practitioner: '0' } });
    const [fresh, old] = [at(0), at(70)];
    expect(fresh?.likely).toBeCloseTo(medianOf(chain.practitioners[0] ?? 0, false), -1);
    expect(old?.early).toBeGreaterThan(70);
    expect(old?.withinYear).toBeGreaterThan(fresh?.withinYear ?? 1);
    expect(at(-6)?.withinYear).toBeLessThanOrEqual(fresh?.withinYear ?? 0);
  });

  it('says what moves it, the largest first', () => {
    const window = dueWindow(model, { age: 10, levels: { skin: 'oily', practitioner: '3' } });
    const sizes = window?.because.map(({ times }) => Math.abs(Math.log(times.value))) ?? [];
    expect(sizes).toHaveLength(2);
    expect([...sizes].sort().reverse()).toEqual(sizes);
  });

  it('is wider for a practitioner nobody has seen', () => {
    const width = (practitioner: string) => {
      const window = dueWindow(model, { age: 0, levels: { skin: 'normal', practitioner } });
      return Math.log((window?.late ?? 1) / (window?.early ?? 1));
    };
    expect(width('unknown')).toBeGreaterThan(width('0'));
  });

  it('holds what it promises: one in ten before, a half by the middle, nine in ten by its end', () => {
    const { early, likely, late } = dueWindow(model, { age: 30, levels: { skin: 'normal', practitioner: '0' } }) ?? {
      early: 0,
      likely: 0,
      late: 0,
    };
    const median = medianOf(chain.practitioners[0] ?? 0, false);
    const chance = new Chance(5);
    const times = Array.from({ length: 20_000 }, () => {
      const lived = (30 / median) ** truth.shape;
      return median * (lived + chance.exponential() / Math.LN2) ** (1 / truth.shape);
    });
    const before = (limit: number) => times.filter((time) => time <= limit).length / times.length;
    expect(before(early)).toBeCloseTo(0.1, 1);
    expect(before(likely)).toBeCloseTo(0.5, 1);
    expect(before(late)).toBeCloseTo(0.9, 1);
  });

  it.each([
    ['no age', Number.NaN],
    ['an endless one', Number.POSITIVE_INFINITY],
  ])('is null for %s', (_, age) => expect(dueWindow(model, { age, levels: {} })).toBeNull());

  it('is no NaN for an absurd age', () => {
    expectNoNaN([dueWindow(model, { age: 5000, levels: {} }), dueWindow(model, { age: -5000, levels: {} })]);
  });
});

describe('the forecast', () => {
  const made = forecast(model, waiting, { seed: 3, runs: 300 });

  it('is the same for the same seed', () => {
    expect(forecast(model, waiting, { seed: 3, runs: 300 })).toEqual(made);
    expect(forecast(model, waiting, { seed: 4, runs: 300 })).not.toEqual(made);
  });

  it('has means that add up: of clinics to the chain, of months to the whole', () => {
    const { all, groups } = made;
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(Object.values(groups).map(({ whole }) => whole.mean))).toBeCloseTo(all.whole.mean, 9);
    expect(sum(all.months.map(({ mean }) => mean))).toBeCloseTo(all.whole.mean, 9);
    expect(all.months).toHaveLength(18);
    expect(all.whole.p10).toBeLessThan(all.whole.p50);
    expect(all.whole.p50).toBeLessThan(all.whole.p90);
  });

  it('counts nobody twice, and nobody before the course has ended', () => {
    const planned = Array.from({ length: 50 }, () => ({ age: -30, levels: {}, group: 'A' }));
    expect(forecast(model, planned, { seed: 1, runs: 50, months: 18 }).all.whole.p90).toBe(0);
    const ancient = Array.from({ length: 50 }, () => ({ age: 200, levels: {}, group: 'A' }));
    expect(forecast(model, ancient, { seed: 1, runs: 50 }).all.whole.p90).toBeLessThanOrEqual(50);
  });

  it('leaves out ages that are none', () => {
    expect(forecast(model, [{ age: Number.NaN, levels: {}, group: 'A' }], { seed: 1 })).toMatchObject({
      waiting: 0,
      leftOut: 1,
    });
    expect(() => forecast(model, [], { seed: 1, months: 0 })).toThrow(RangeError);
    expect(() => forecast(model, [], { seed: 1, runs: 0.5 })).toThrow(RangeError);
  });
});

describe('the back-test', () => {
  it('knows at a time only what was known then', () => {
    const course = (about: Partial<Course>): Course => {
      return { group: 'A', endedAt: 0, knownFrom: null, toppedUpAt: null, leftAt: null, levels: {}, ...about };
    };
    const then = knownAt(
      [
        course({ toppedUpAt: 50 }),
        course({ toppedUpAt: 20 }),
        course({ endedAt: 10, leftAt: 25 }),
        course({ endedAt: 40 }),
        course({ endedAt: 5, knownFrom: 12 }),
        course({ endedAt: 5, knownFrom: 31 }),
      ],
      30,
    );
    expect(then.rows).toMatchObject({
      time: [30, 20, 15, 25],
      event: [false, true, false, false],
      entry: [0, 0, 0, 7],
      exit: [false, false, true, false],
    });
    expect(then.waiting.map(({ age }) => age)).toEqual([30, 25]);
  });

  it('holds what came against the bands', () => {
    const { actual, forecast: made, coverage } = backTest(chain.courses, 108, { seed: 1, runs: 300 });
    expect(actual).toHaveLength(12);
    expect(coverage.bands).toBe(12);
    expect(coverage.inside).toBeGreaterThan(6);
    const came = actual.reduce((sum, count) => sum + count, 0);
    expect(came / made.all.whole.mean).toBeCloseTo(1, 0);
  });

  it('counts bands, their ends included', () => {
    const bands = [1, 2, 3].map((at) => ({ p10: at, p90: at + 2 }));
    expect(bandCoverage(bands, [1, 5, 5])).toMatchObject({ bands: 3, inside: 2 });
    expect(bandCoverage([], [])).toEqual({ bands: 0, inside: 0, share: null });
  });
});

describe('what is no history', () => {
  it.each<[string, Parameters<typeof fitFading>[0], string | null]>([
    ['columns that do not fit', { time: [1], event: [1, 0] }, 'unequal_columns'],
    ['factors that do not fit', { time: [1], event: [1], factors: { skin: [] } }, 'unequal_columns'],
    ['nothing but mistakes', { time: [-4], event: [1] }, 'no_usable_rows'],
    ['one client', { time: [40], event: [1], factors: { skin: ['oily'] } }, null],
    ['everybody censored', { time: [40, 50, 60], event: [0, 0, 0], exit: [0, 0, 0] }, null],
    ['everybody at time 0', { time: [0, 0, 0], event: [1, 1, 1] }, null],
    ['everybody at one time', { time: [30, 30, 30, 30], event: [1, 1, 1, 1] }, null],
    ['absurd times', { time: [1e9, 1e-9, 40], event: [1, 1, 1], factors: { skin: [null, undefined, 'oily'] } }, null],
  ])('%s', (_, history, lack) => {
    const fit = fitFading(history);
    expect(fit.lack).toBe(lack);
    expect(fit.converged).toBe(true);
    expectNoNaN([
      fit,
      dueWindow(fit, { age: 3, levels: { skin: 'oily' } }),
      forecast(fit, waiting.slice(0, 20), { seed: 1, runs: 9 }),
    ]);
  });
});
