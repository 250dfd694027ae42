import { findInScores, type RecordOutcomesInput, scoreOf } from './index.ts';

const now = '2026-11-22T15:00:00.000Z';
const input: RecordOutcomesInput = {
  id: 'v',
  treatmentId: 't',
  sessionId: null,
  assessedAt: '2026-11-22T14:00:00.000Z',
  scores: [{ instrument: 'satisfaction', score: 8 }],
};
const found = (changes: Partial<RecordOutcomesInput>) =>
  findInScores({ ...input, ...changes }, '2026-01-01T00:00:00.000Z', now).map(
    ({ code, field }) => `${code} at ${field}`,
  );

describe('recorded scores', () => {
  it('from 0 to 10 are accepted, density in half steps', () => {
    for (const score of [0, 5, 10]) expect(found({ scores: [{ instrument: 'confidence', score }] })).toEqual([]);
    expect(found({ scores: [{ instrument: 'visual_density', score: 7.5 }] })).toEqual([]);
  });

  it.each([-1, 11, 7.5, Number.NaN, Number.POSITIVE_INFINITY])('of %d for satisfaction are refused', (score) => {
    expect(found({ scores: [{ instrument: 'satisfaction', score }] })).toEqual([
      'OUTCOME.OUT_OF_RANGE at scores.0.score',
    ]);
  });

  it('name an instrument once', () => {
    const twice = [...input.scores, ...input.scores];
    expect(found({ scores: twice })).toEqual(['OUTCOME.TWICE at scores.1.instrument']);
  });

  it('belong to the time of the treatment', () => {
    expect(found({ assessedAt: '2025-12-31T00:00:00.000Z' })).toEqual(['OUTCOME.BEFORE_TREATMENT at assessedAt']);
    expect(found({ assessedAt: '2026-11-22T16:00:00.000Z' })).toEqual(['OUTCOME.IN_FUTURE at assessedAt']);
  });

  it('derive from the raw answers', () => expect(scoreOf({ a: 4, b: 7 })).toBe(5.5));
});
