import {
  type BuiltInInstrument,
  builtIn,
  findInOutcomes,
  type InstrumentAnswers,
  type RecordOutcomesInput,
} from './index.ts';

const time = { since: '2026-01-01T00:00:00.000Z', now: '2026-11-22T15:00:00.000Z' };
const assessedAt = '2026-11-22T14:00:00.000Z';

const asked = (instrument: BuiltInInstrument, answers: InstrumentAnswers) => ({
  instrument,
  version: 1,
  answers: Object.entries(answers).map(([item, value]) => ({ item, value })),
});
const found = (instruments: RecordOutcomesInput['instruments'], at = assessedAt) =>
  findInOutcomes(
    { assessedAt: at, instruments },
    instruments.map(({ instrument }) => builtIn[instrument as BuiltInInstrument]),
    time,
  ).map(({ code, field }) => `${code} at ${field}`);
const satisfied = asked('satisfaction', { value: 8 });

describe('answers of a visit', () => {
  it('on the scale are accepted, density in half steps', () => {
    for (const value of [0, 5, 10]) expect(found([asked('confidence', { value })])).toEqual([]);
    expect(found([asked('visual_density', { value: 7.5 })])).toEqual([]);
    expect(found([asked('salt', { left: 33, right: 0, vertex: 100, back: 7 })])).toEqual([]);
    expect(found([asked('norwood', { stage: 3.5 })])).toEqual([]);
  });

  it.each([-1, 11, 7.5, Number.NaN, Number.POSITIVE_INFINITY])('of %d for satisfaction are refused', (value) => {
    expect(found([asked('satisfaction', { value })])).toEqual([
      'OUTCOME.OUT_OF_RANGE at instruments.0.answers.0.value',
    ]);
  });

  it('between two choices are refused', () =>
    expect(found([asked('norwood', { stage: 4.5 })])).toEqual([
      'OUTCOME.NOT_A_CHOICE at instruments.0.answers.0.value',
    ]));

  it('name each item of the instrument once, and no other', () => {
    expect(found([satisfied, asked('vancouver', { vascularity: 1, pliability: 2, height: 0 })])).toEqual([
      'OUTCOME.ANSWER_MISSING at instruments.1.answers',
    ]);
    expect(found([asked('satisfaction', { value: 3, mood: 4 })])).toEqual([
      'OUTCOME.UNKNOWN_ITEM at instruments.0.answers.1.item',
    ]);
    const twice = { ...satisfied, answers: [...satisfied.answers, ...satisfied.answers] };
    expect(found([twice])).toEqual(['OUTCOME.UNKNOWN_ITEM at instruments.0.answers.1.item']);
  });

  it('name an instrument once, and one that there is', () => {
    expect(found([satisfied, satisfied])).toEqual(['OUTCOME.TWICE at instruments.1.instrument']);
    expect(found([{ ...satisfied, instrument: 'dlqi' }])).toEqual(['INPUT.NOT_FOUND at instruments.0.instrument']);
  });

  it('belong to the time of the treatment', () => {
    expect(found([satisfied], '2025-12-31T00:00:00.000Z')).toEqual(['OUTCOME.BEFORE_TREATMENT at assessedAt']);
    expect(found([satisfied], '2026-11-22T16:00:00.000Z')).toEqual(['OUTCOME.IN_FUTURE at assessedAt']);
  });
});
