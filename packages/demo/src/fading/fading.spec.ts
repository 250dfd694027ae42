import { Chance } from '../chance/chance.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';
import { drawMonthsToTopUp, type Fading, medianMonthsToTopUp, type Traits } from './fading.ts';

const usual: Traits = { skinType: 3, skin: 'normal', strongSun: false, aftercareKept: true, shade: 'medium' };
const base: Fading = { traits: usual, indication: 'pattern_baldness', practitionerEffect: 0, topUps: 0 };
const { factors, medianMonths, shape } = hiddenTruth.topUp;

function months(fading: Fading): number[] {
  const chance = new Chance('fading');
  return Array.from({ length: 20_000 }, () => drawMonthsToTopUp(fading, chance)).sort((a, b) => a - b);
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;

describe('fading', () => {
  it('has the stated median and shape', () => {
    const drawn = months(base);
    expect(quantile(drawn, 0.5) / medianMonths).toBeCloseTo(1, 1);
    // Quantiles of a Weibull: log T is linear in log(-log(1 - share)), with slope 1 / shape.
    const slope = Math.log(quantile(drawn, 0.9) / quantile(drawn, 0.1)) / Math.log(Math.log(0.1) / Math.log(0.9));
    expect(1 / slope).toBeCloseTo(shape, 0);
  });

  it.each<[string, number, Partial<Fading>]>([
    ['oily skin', factors.oilySkin, { traits: { ...usual, skin: 'oily' } }],
    ['strong sun', factors.strongSun, { traits: { ...usual, strongSun: true } }],
    ['a light shade', factors.lightShade, { traits: { ...usual, shade: 'light' } }],
    ['aftercare not kept', factors.aftercareNotKept, { traits: { ...usual, aftercareKept: false } }],
    ['a scar', factors.scar, { indication: 'scar' }],
    ['skin type 1', factors.skinType[0], { traits: { ...usual, skinType: 1 } }],
    ['a practitioner', Math.exp(-0.2), { practitionerEffect: -0.2 }],
    ['a second top-up', factors.again ** 2, { topUps: 2 }],
  ])('lets %s move the median by its factor', (_, factor, change) => {
    expect(medianMonthsToTopUp({ ...base, ...change }) / medianMonths).toBeCloseTo(factor, 10);
    expect(quantile(months({ ...base, ...change }), 0.5) / quantile(months(base), 0.5)).toBeCloseTo(factor, 10);
  });
});
