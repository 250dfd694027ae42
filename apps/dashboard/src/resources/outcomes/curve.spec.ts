import { builtIn } from '@stipple/domain/outcomes';
import type { OutcomePartsFragment } from '../../generated/graphql.ts';
import { changeWords, curvesOf, lineOf } from './curve.ts';
import { type Instrument, wordsFor } from './instruments.ts';

const of = (key: keyof typeof builtIn) =>
  ({ ...builtIn[key], builtIn: true, publishedAt: null, draftVersion: 1 }) as unknown as Instrument;
const words = wordsFor([of('satisfaction'), of('vancouver'), of('norwood')]);
const outcome = (instrument: string, day: string, score: number, treatment = 't') =>
  ({
    ...{ id: `${instrument} ${day}`, instrument, instrumentVersion: 1, score, answers: [] },
    ...{ assessedAt: `${day}T10:00:00.000Z`, session: null, recordedBy: null, treatment: { id: treatment } },
  }) as OutcomePartsFragment & { treatment: { id: string } };
const curves = (...given: ReturnType<typeof outcome>[]) => curvesOf(given, words);

it('each treatment and measure has its own curve, the last asked first', () => {
  const found = curves(
    outcome('vancouver', '2026-03-01', 2),
    outcome('satisfaction', '2026-02-01', 8),
    outcome('satisfaction', '2026-01-01', 4),
    outcome('satisfaction', '2026-01-05', 6, 'other'),
  );
  expect(found.map(({ name, outcomes }) => `${name} ${outcomes.map(({ score }) => score)}`)).toEqual([
    'Vancouver scar scale 2',
    'Satisfaction 4,8',
    'Satisfaction 6',
  ]);
});

it.each([
  ['satisfaction', 4, 8.5, '+4.5, better'],
  ['satisfaction', 8, 6, '−2, worse'],
  ['vancouver', 9, 4, '−5, better'],
  ['norwood', 3, 3.5, 'worse'],
  ['satisfaction', 8, 8, 'unchanged'],
])('%s from %d to %d is %s', (instrument, first, last, said) => {
  const [curve] = curves(outcome(instrument, '2026-01-01', first), outcome(instrument, '2026-02-01', last));
  expect(curve && changeWords(curve)).toBe(said);
});

it('one answer is no change', () => {
  const [curve] = curves(outcome('satisfaction', '2026-01-01', 8));
  expect(curve && changeWords(curve)).toBe('');
  expect(curve && lineOf(curve, 100, 20)).toEqual([{ x: 50, y: 4 }]);
});

it('the line keeps the distances of time', () => {
  const [curve] = curves(
    outcome('satisfaction', '2026-01-01', 0),
    outcome('satisfaction', '2026-01-02', 5),
    outcome('satisfaction', '2026-01-05', 10),
  );
  expect(curve && lineOf(curve, 100, 20)).toEqual([
    { x: 0, y: 20 },
    { x: 25, y: 10 },
    { x: 100, y: 0 },
  ]);
});
