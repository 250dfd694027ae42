import { builtIn } from '@stipple/domain/outcomes';
import { type Instrument, newestOf, scoreWordsOf, wordsFor } from './instruments.ts';

const seen = { builtIn: true, publishedAt: null, draftVersion: 1 };
const of = (key: keyof typeof builtIn, changes: object = {}) =>
  ({ ...builtIn[key], ...seen, ...changes }) as unknown as Instrument;

it.each([
  ['satisfaction', 8, '8 of 10'],
  ['visual_density', 7.5, '7.5 of 10'],
  ['vancouver', 4, '4 of 13'],
  ['norwood', 3.5, 'III vertex'],
  ['salt', 31.42, '31.42 of 100 (S2, Moderate)'],
] as const)('%s of %d reads %s', (key, score, words) => expect(scoreWordsOf(builtIn[key], score)).toBe(words));

describe('outcomes of several versions', () => {
  const wider = of('pss', { version: 3, items: [{ ...builtIn.pss.items[0], most: 4, choices: false }] });
  const all = [of('pss'), of('pss', { version: 2, name: 'PSS anew' }), wider, of('salt')];
  const words = wordsFor(all);
  const outcome = (instrumentVersion: number) => ({ instrument: 'pss', instrumentVersion, score: 2 });

  it('are named as they were asked', () => {
    expect([1, 2].map((version) => words.name(outcome(version)))).toEqual(['PSS, 0 to 3', 'PSS anew']);
    expect(words.name({ instrument: 'gone_scale', instrumentVersion: 1, score: 2 })).toBe('gone scale');
  });

  it('share a curve while they measure alike', () =>
    expect([1, 2, 3].map((version) => words.series(outcome(version)))).toEqual(['pss 1', 'pss 1', 'pss 3']));

  it('are asked in the newest', () =>
    expect(newestOf(all).map(({ key, version }) => `${key} ${version}`)).toEqual(['pss 3', 'salt 1']));
});
