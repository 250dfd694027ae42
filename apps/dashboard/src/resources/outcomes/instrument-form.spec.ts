import { builtIn } from '@stipple/domain/outcomes';
import {
  contentOf,
  emptyInstrument,
  fieldOf,
  newItem,
  readableInstrument,
  shortName,
  unreadable,
  valuesOf,
} from './instrument-form.ts';

const burden = {
  ...emptyInstrument,
  ...{ name: 'Everyday ease', about: 'How often hair is on one’s mind.' },
  items: [{ ...newItem([]), words: 'How often do you hide it?', choices: true, anchors: '0 = Never\n4: Always\n' }],
  bands: '0 = Little\n2 = Much',
};

it.each([
  ['Everyday ease', 'everyday_ease'],
  ['  Größe, 2nd try! ', 'gro_e_2nd_try'],
  ['3D look', 'd_look'],
])('%s is stored as %s', (name, key) => expect(shortName(name)).toBe(key));

it('what is typed becomes a definition', () => {
  expect(readableInstrument(burden)).toMatchObject({
    key: 'everyday_ease',
    items: [
      {
        key: 'q1',
        anchors: [
          { value: 0, words: 'Never' },
          { value: 4, words: 'Always' },
        ],
      },
    ],
    bandings: [
      {
        name: 'Bands',
        bands: [
          { from: 0, words: 'Little' },
          { from: 2, words: 'Much' },
        ],
      },
    ],
  });
});

it.each(Object.values(builtIn).filter(({ bandings }) => bandings.length < 2))(
  '$key comes back as it was',
  (definition) => {
    const { version, ...content } = definition;
    expect(contentOf(valuesOf(definition))).toEqual(content);
  },
);

it('lines that are no pairs and empty numbers are named', () => {
  const [item] = burden.items;
  const wrong = { ...burden, bands: 'Little', items: [{ ...(item ?? newItem([])), anchors: 'Never', step: '' }] };
  expect(unreadable(wrong).map(({ field }) => field)).toEqual(['items.0.anchors', 'items.0.step', 'bands']);
  expect(readableInstrument(wrong)).toBeUndefined();
  expect(readableInstrument({ ...burden, name: 'SALT' })).toBeUndefined();
});

it('a new question has a name of its own', () => {
  expect(newItem([{ key: 'q2' }]).key).toBe('q3');
  expect(newItem([{ key: 'q1' }, { key: 'other' }]).key).toBe('q3');
});

it.each([
  ['bandings.0.bands.1.from', 'bands'],
  ['items.2.anchors.0.value', 'items.2.anchors'],
  ['items.0.key', 'items.0.words'],
  ['key', 'name'],
  ['scoring', 'scoring'],
])('a refusal of %s stands at %s', (field, at) => expect(fieldOf(field)).toBe(at));
