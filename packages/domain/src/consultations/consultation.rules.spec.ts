import { findInConsultation, type SignConsultationInput, saltScore, signConsultationInput } from './index.ts';

const now = '2026-11-22T12:00:00.000Z';
const id = '01900000-0000-7000-8000-000000000001';
const input = (given: object = {}): SignConsultationInput =>
  signConsultationInput.parse({
    ...{ id, clientId: id, clinicId: id, heldAt: now, indication: 'pattern_baldness', norwood: 'IV', skinType: 3 },
    ...{ skinConditions: [], wishes: ['density'], signedName: 'Robin Ash' },
    ...given,
  });
const codes = (given: object) => findInConsultation(input(given), now).map(({ code, field }) => [code, field]);

describe('SALT', () => {
  it.each([
    [{ left: 0, right: 0, vertex: 0, back: 0 }, 0],
    [{ left: 100, right: 100, vertex: 100, back: 100 }, 100],
    [{ left: 50, right: 0, vertex: 0, back: 0 }, 9],
    [{ left: 10, right: 20, vertex: 95, back: 50 }, 55.4],
    [{ left: 1, right: 0, vertex: 1, back: 1 }, 0.82],
  ])('%j is %d', (regions, score) => expect(saltScore(regions)).toBeCloseTo(score, 10));
});

describe('a consultation', () => {
  it('is signed when its scale is there', () => expect(codes({})).toEqual([]));
  it.each([
    ['pattern baldness needs a stage', { norwood: null }, 'CONSULTATION.SCALE_MISSING', 'norwood'],
    ['alopecia needs SALT', { indication: 'alopecia' }, 'CONSULTATION.SCALE_MISSING', 'salt'],
    ['a scar is described', { indication: 'scar' }, 'CONSULTATION.SCARS_MISSING', 'scars'],
    ['it was held before now', { heldAt: '2026-11-22T13:00:00.000Z' }, 'CONSULTATION.IN_FUTURE', 'heldAt'],
    ['it is written up in time', { heldAt: '2026-10-01T13:00:00.000Z' }, 'CONSULTATION.TOO_OLD', 'heldAt'],
  ])('%s', (_, given, code, field) => expect(codes(given)).toEqual([[code, field]]));
  it.each([
    { norwood: null, ludwig: 'II' },
    { norwood: null, savin: 'frontal' },
  ])('%j will do as well', (given) => expect(codes(given)).toEqual([]));
  it('of diffuse thinning needs no stage', () =>
    expect(codes({ indication: 'diffuse_thinning', norwood: null })).toEqual([]));
  it.each([
    { wishes: [] },
    { skinType: 0 },
    { salt: { left: 101, right: 0, vertex: 0, back: 0 } },
    { signedName: ' ' },
  ])('is not taken in with %j', (given) => expect(() => input(given)).toThrow());
  it('names each wish once', () => expect(input({ wishes: ['scar', 'scar'] }).wishes).toEqual(['scar']));
});
