import { type CaseMix, indirectlyStandardised } from './index.ts';

const mix = (stratum: string, cases: number, events: number): CaseMix => ({ stratum, cases, events });
const reference = [mix('fair', 1000, 100), mix('dark', 1000, 20), mix('scar', 100, 30)];

describe('indirect standardisation', () => {
  it('expects what the reference has for the same cases', () => {
    const found = indirectlyStandardised([mix('fair', 50, 6), mix('fair', 10, 2), mix('dark', 15, 3)], reference);
    expect(found).toMatchObject({ known: true, cases: 75, observed: 11, notComparable: 0 });
    if (!found.known) return;
    expect(found.expected).toBeCloseTo(6.3, 12);
    expect(found.ratio).toBeCloseTo(11 / 6.3, 12);
    // R 4.2.2: poisson.test(11, 6.3).
    expect(found.lower).toBeCloseTo(0.8716127567042602, 10);
    expect(found.upper).toBeCloseTo(3.1241330973495165, 10);
    expect(found.adjustedShare).toBeCloseTo(((11 / 6.3) * 150) / 2100, 12);
  });

  // Published: F. Garwood, Biometrika 28 (1936) 437–442: of a count of 10, 95 % limits are 4.795 and 18.390.
  it('has the limits of Garwood', () => {
    const found = indirectlyStandardised([mix('fair', 100, 10)], reference);
    expect(found).toMatchObject({ lower: expect.closeTo(0.4795, 4), upper: expect.closeTo(1.839, 4) });
  });

  it('is 1 for the reference itself, whatever the mix', () => {
    expect(indirectlyStandardised(reference, reference)).toMatchObject({ ratio: 1, adjustedShare: 150 / 2100 });
  });

  it('has an upper limit where nothing happened: −ln 0.025 over what was expected', () => {
    const found = indirectlyStandardised([mix('fair', 30, 0)], reference);
    expect(found).toMatchObject({ ratio: 0, lower: 0, upper: expect.closeTo(-Math.log(0.025) / 3, 12) });
  });

  it('leaves out what cannot be compared, and says how much that is', () => {
    const found = indirectlyStandardised([mix('fair', 30, 3), mix('full loss', 12, 9)], reference);
    expect(found).toMatchObject({ known: true, cases: 30, observed: 3, ratio: 1, notComparable: 12 });
  });

  it.each<[string, CaseMix[], CaseMix[], string]>([
    ['no cases', [], reference, 'no_cases'],
    ['more events than cases', [mix('fair', 1, 2)], reference, 'not_counts'],
    ['no number', [mix('fair', Number.NaN, 0)], reference, 'not_counts'],
    ['another kind of cases', [mix('full loss', 12, 9)], reference, 'no_comparable_cases'],
    ['an empty reference', [mix('fair', 12, 9)], [mix('fair', 0, 0)], 'no_comparable_cases'],
    ['a reference without events', [mix('fair', 12, 0)], [mix('fair', 10, 0)], 'nothing_expected'],
  ])('says what is missing: %s', (_, own, others, lack) =>
    expect(indirectlyStandardised(own, others)).toEqual({ known: false, lack }),
  );

  it('refuses a confidence that is none', () => {
    expect(() => indirectlyStandardised(reference, reference, 95)).toThrow(RangeError);
  });
});
