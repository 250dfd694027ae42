import { aml, fromR, leukaemia, lung } from '../../reference/generated/survival.ts';
import { type Curve, kaplanMeier, numbersAtRisk, quantileOf, type Rows, readAt, restrictedMean } from './index.ts';

function drawn(rows: Rows): Curve {
  const curve = kaplanMeier(rows);
  if (!curve.known) throw new Error(curve.lack);
  return curve;
}

/** Rows of those where a column has this value. */
function where(
  sample: { readonly time: readonly number[]; readonly event: readonly number[] },
  which: readonly number[],
  is: number,
): Rows {
  const keep = (column: readonly number[]) => column.filter((_, row) => which[row] === is);
  return { time: keep(sample.time), event: keep(sample.event) };
}

const { time, event, entry, weight } = lung;
const samples: readonly [string, Rows, keyof typeof fromR & `${'aml' | 'leukaemia' | 'lung'}${string}`][] = [
  ['aml, maintained', where(aml, aml.maintained, 1), 'amlMaintained'],
  ['leukaemia, treated', where(leukaemia, leukaemia.group, 0), 'leukaemiaTreated'],
  ['leukaemia, placebo', where(leukaemia, leukaemia.group, 1), 'leukaemiaPlacebo'],
  ['lung', { time, event }, 'lung'],
  ['lung, entering late', { time, event, entry }, 'lungLate'],
  ['lung, rows for several persons', { time, event, weight }, 'lungWeighted'],
];

const near = (found: number | null | undefined, wanted: number | null | undefined) => {
  if (wanted === null || found === null || wanted === undefined || found === undefined) expect(found).toBe(wanted);
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(wanted)));
};

describe.each(samples)('the curve of %s', (_, rows, name) => {
  const curve = drawn(rows);
  const wanted = fromR[name];

  it('is the one of R', () => {
    expect(curve.steps).toHaveLength(wanted.time.length);
    for (const [nth, step] of curve.steps.entries()) {
      expect([step.time, step.atRisk, step.events, step.censored]).toEqual(
        [wanted.time, wanted.atRisk, wanted.events, wanted.censored].map((column) => column[nth]),
      );
      near(step.survival, wanted.survival[nth]);
      near(step.standardError, wanted.standardError[nth]);
      near(step.lower, wanted.lower[nth]);
      near(step.upper, wanted.upper[nth]);
    }
  });

  it('has the quartiles of R, with their limits', () => {
    [0.25, 0.5, 0.75].forEach((share, nth) => {
      const quantile = quantileOf(curve, share);
      near(quantile.reached ? quantile.time : null, wanted.quantiles[nth]);
      near(quantile.lower, wanted.quantilesLower[nth]);
      near(quantile.reached ? quantile.upper : null, wanted.quantilesUpper[nth]);
    });
  });

  it('has the restricted mean of R', () => {
    const mean = restrictedMean(curve, wanted.until);
    if (!mean.known) throw new Error(mean.lack);
    near(mean.mean, wanted.restrictedMean);
    near(mean.standardError, wanted.restrictedMeanError);
  });

  it('tells the numbers at risk at each step', () => {
    expect(numbersAtRisk(rows, wanted.time)).toEqual(wanted.atRisk);
  });
});

describe('a million rows', () => {
  it('are counted like a few: order, ties and late entries', () => {
    const many = 20_000;
    const copies = <T>(column: readonly T[]) =>
      Array.from({ length: many }, (_, row) => column[row % column.length] as T);
    const large = drawn({ time: copies(time), event: copies(event), entry: copies(entry) });
    const weights = time.map((_, row) => Math.ceil((many - row) / time.length));
    const small = drawn({ time, event, entry, weight: weights });
    expect(large.steps).toEqual(small.steps);
  });
});

describe('reading a curve', () => {
  const curve = drawn({ time: [1, 2, 3, 4], event: [1, 0, 1, 0] });

  it('knows every time up to the last, and none beyond', () => {
    expect([0, 1, 1.5, 3, 4].map((when) => readAt(curve, when)?.survival)).toEqual([1, 0.75, 0.75, 0.375, 0.375]);
    expect(readAt(curve, 4.1)).toBeNull();
    expect(readAt(curve, Number.NaN)).toBeNull();
    expect(readAt(drawn({ time: [1], event: [1] }), 9)).toMatchObject({ survival: 0, standardError: null });
  });

  it('says that a quantile has not been reached, and how far it has come', () => {
    expect(quantileOf(curve, 0.9)).toEqual({ reached: false, share: 0.9, soFar: 0.625, lower: 3 });
    expect(() => quantileOf(curve, 1)).toThrow(RangeError);
  });

  it('says until when a mean could be given', () => {
    expect(restrictedMean(curve, 5)).toEqual({ known: false, lack: 'not_observed_so_long', observedUntil: 4 });
    expect(restrictedMean(curve, -1)).toMatchObject({ known: false, lack: 'no_time' });
    expect(restrictedMean(curve, 0.5)).toMatchObject({ known: true, mean: 0.5, standardError: 0 });
    expect(restrictedMean(drawn({ time: [2], event: [1] }), 5)).toMatchObject({ known: true, mean: 2, upper: 2 });
  });
});

describe('what is no sample', () => {
  const nothing = { lack: 'no_rows', known: false };

  it.each<[string, Rows, object]>([
    ['no rows', { time: [], event: [] }, nothing],
    ['columns of different lengths', { time: [1, 2], event: [1] }, { known: false, lack: 'unequal_columns' }],
    [
      'nothing but mistakes',
      { time: [Number.NaN, -1, 5, 5], event: [1, 1, 1, 2], entry: [0, 0, 5, 0] },
      {
        known: false,
        lack: 'no_usable_rows',
        leftOut: { time_not_a_number: 1, time_negative: 1, entry_not_before_time: 1, event_not_known: 1 },
      },
    ],
  ])('%s is told, not drawn', (_, rows, told) => expect(kaplanMeier(rows)).toMatchObject(told));

  it.each<[string, Rows, number[], number]>([
    ['one person with the event', { time: [3], event: [1] }, [0], 1],
    ['one person without', { time: [3], event: [0] }, [1], 0],
    ['everybody censored', { time: [1, 2, 2], event: [0, 0, 0] }, [1, 1], 0],
    ['everybody at time 0', { time: [0, -0, 0], event: [1, 0, 1], entry: [0, 0, 0] }, [1 / 3], 2],
    ['everybody at once', { time: [7, 7], event: [true, true] }, [0], 2],
    ['fractions of persons', { time: [1, 2, 3], event: [1, 1, 1], weight: [0.1, 0.2, 0.3] }, [5 / 6, 0.5, 0], 0.6],
    ['enormous weights', { time: [1, 2], event: [1, 1], weight: [1e9, 1] }, [1 / (1e9 + 1), 0], 1e9 + 1],
  ])('%s makes a curve without NaN', (_, rows, survival, events) => {
    const curve = drawn(rows);
    curve.steps.forEach((step, nth) => {
      expect(step.survival).toBeCloseTo(survival[nth] ?? Number.NaN, 12);
      for (const value of Object.values(step)) expect(Number.isNaN(value)).toBe(false);
    });
    expect(curve.events).toBeCloseTo(events, 6);
    expect(JSON.stringify([quantileOf(curve), restrictedMean(curve, 1)])).not.toMatch(/NaN|Infinity/);
  });

  it('leaves single mistakes out, and counts them', () => {
    const rows = { time: [5, 9_999, 8, 2, -3], event: [1, 1, 0, 1, 1], weight: [1, 1, 1, 0, 1] };
    const curve = kaplanMeier(rows, { longest: 600 });
    expect(curve).toMatchObject({
      known: true,
      persons: 2,
      leftOut: { time_too_long: 1, weight_out_of_range: 1, time_negative: 1, time_not_a_number: 0 },
    });
  });

  it('says when the curve was used up before others entered', () => {
    const early = drawn({ time: [2, 9, 10], event: [1, 1, 0], entry: [1, 3, 4] });
    expect(early.exhaustedAt).toBe(2);
    expect(drawn({ time: [2, 9, 10], event: [1, 1, 0] }).exhaustedAt).toBeNull();
  });

  it('refuses a confidence that is none', () => {
    expect(() => kaplanMeier({ time: [1], event: [1] }, { confidence: 95 })).toThrow(RangeError);
  });
});
