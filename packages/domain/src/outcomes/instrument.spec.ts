import {
  bandsOf,
  builtIn,
  comparableSince,
  findInDefinition,
  type InstrumentDefinition,
  type InstrumentItem,
  instrumentContent,
  measuresAlike,
  scoreOf,
  scoreRange,
} from './index.ts';

const item = (given: Partial<InstrumentItem> = {}): InstrumentItem => ({
  ...{
    key: 'itch',
    words: 'How much does it itch?',
    least: 0,
    most: 3,
    step: 1,
    weight: null,
    choices: false,
    anchors: [],
  },
  ...given,
});
const scale = (given: Partial<InstrumentDefinition> = {}): InstrumentDefinition => ({
  ...{ key: 'itching', name: 'Itching', about: 'How the skin feels.', source: null, version: 1 },
  ...{ answeredBy: 'client', better: 'lower', scoring: 'sum', items: [item()], bandings: [] },
  ...given,
});
const found = (given: Partial<InstrumentDefinition>) =>
  findInDefinition(scale(given)).map(({ code, field }) => `${code} at ${field}`);

describe('the built-in instruments', () => {
  it.each(Object.values(builtIn))('$key can be entered as it stands, but for its taken name', (definition) => {
    const { key, version, ...content } = definition;
    expect(instrumentContent.parse(content)).toEqual(content);
    expect(findInDefinition(definition).map(({ code }) => code)).toEqual(['INSTRUMENT.KEY_TAKEN']);
    expect(builtIn[key as keyof typeof builtIn]).toBe(definition);
    expect(version).toBe(1);
  });

  it.each([
    ['satisfaction', 0, 10],
    ['visual_density', 0, 10],
    ['pss', 0, 3],
    ['salt', 0, 100],
    ['vancouver', 0, 13],
    ['norwood', 1, 7],
    ['ludwig', 1, 3],
    ['fitzpatrick', 1, 6],
  ] as const)('%s scores from %d to %d', (key, least, most) =>
    expect(scoreRange(builtIn[key])).toEqual({ least, most }),
  );

  it('SALT weighs the regions and is called by both bandings', () => {
    const { salt } = builtIn;
    expect(scoreOf(salt, { left: 100, right: 0, vertex: 0, back: 0 })).toBe(18);
    expect(scoreOf(salt, { left: 0, right: 100, vertex: 0, back: 0 })).toBe(18);
    expect(scoreOf(salt, { left: 0, right: 0, vertex: 100, back: 0 })).toBe(40);
    expect(scoreOf(salt, { left: 0, right: 0, vertex: 0, back: 100 })).toBe(24);
    expect(scoreOf(salt, { left: 10, right: 33, vertex: 55, back: 7 })).toBe(31.42);
    const called = (score: number) => bandsOf(salt, score).map((words) => words.split(',')[0]);
    expect([0, 0.18, 20, 21, 49.9, 50, 99.9, 100].map((score) => called(score).join(' '))).toEqual([
      'S0 No loss',
      'S1 Limited',
      'S1 Limited',
      'S1 Moderate',
      'S2 Moderate',
      'S3 Severe',
      'S4 Very severe',
      'S5 Very severe',
    ]);
  });

  it('an ordinal score is said in its words', () => {
    expect(bandsOf(builtIn.norwood, 3.5)).toEqual(['III vertex']);
    expect(bandsOf(builtIn.satisfaction, 7)).toEqual([]);
  });
});

describe('a score', () => {
  const answers = { a: 1, b: 2, c: 3 };
  const items = [item({ key: 'a', weight: 0.5 }), item({ key: 'b', weight: 0.2 }), item({ key: 'c', weight: 0.1 })];
  it.each([
    ['mean', 2],
    ['sum', 6],
    ['weighted_sum', 1.2],
  ] as const)('by %s is %d', (scoring, score) => expect(scoreOf({ scoring, items }, answers)).toBe(score));
});

describe('a definition', () => {
  it('that makes sense has no finding', () => {
    expect(found({})).toEqual([]);
    const tenths = item({ step: 0.1, most: 0.3, anchors: [{ value: 0.3, words: 'Most' }] });
    expect(found({ items: [tenths], bandings: [{ name: 'B', bands: [{ from: 0, words: 'Low' }] }] })).toEqual([]);
  });

  it.each([
    ['a built-in name', { key: 'salt' }, 'INSTRUMENT.KEY_TAKEN at key'],
    ['the same item twice', { items: [item(), item()] }, 'INSTRUMENT.ITEM_TWICE at items.1.key'],
    ['a range turned around', { items: [item({ most: -1 })] }, 'INSTRUMENT.RANGE_TURNED_AROUND at items.0.most'],
    ['a step that does not fit', { items: [item({ step: 2 })] }, 'INSTRUMENT.STEP_DOES_NOT_FIT at items.0.step'],
    ['a step too fine', { items: [item({ step: 0.001 })] }, 'INSTRUMENT.TOO_MANY_STEPS at items.0.step'],
    [
      'words for a value that cannot be given',
      { items: [item({ anchors: [{ value: 4, words: 'More' }] })] },
      'INSTRUMENT.ANCHOR_OUTSIDE at items.0.anchors.0.value',
    ],
    ['no weight', { scoring: 'weighted_sum' as const }, 'INSTRUMENT.WEIGHT_MISSING at items.0.weight'],
    [
      'several items for one answer',
      { scoring: 'single' as const, items: [item(), item({ key: 'pain' })] },
      'INSTRUMENT.ONE_ITEM at scoring',
    ],
    ['choices without words', { items: [item({ choices: true })] }, 'INSTRUMENT.CHOICES_MISSING at items.0.anchors'],
    ['an order without words', { scoring: 'ordinal' as const }, 'INSTRUMENT.CHOICES_MISSING at items.0.anchors'],
    [
      'a band nobody reaches',
      { bandings: [{ name: 'B', bands: [{ from: 4, words: 'Much' }] }] },
      'INSTRUMENT.BAND_OUTSIDE at bandings.0.bands.0.from',
    ],
    [
      'bands out of order',
      {
        bandings: [
          {
            name: 'B',
            bands: [
              { from: 2, words: 'Much' },
              { from: 1, words: 'Little' },
            ],
          },
        ],
      },
      'INSTRUMENT.BANDS_NOT_IN_ORDER at bandings.0.bands.1.from',
    ],
  ])('with %s is refused', (_, given, says) => expect(found(given)).toEqual([says]));
});

describe('versions of an instrument', () => {
  const worded = scale({ version: 2, items: [item({ words: 'Does it itch?' })] });
  const wider = scale({ version: 3, items: [item({ most: 10 })] });

  it('measure alike while only words change', () => {
    expect(measuresAlike(scale(), worded)).toBe(true);
    expect(measuresAlike(worded, wider)).toBe(false);
    expect(measuresAlike(scale(), scale({ better: 'higher' }))).toBe(false);
  });

  it('are comparable back to where the measure changed', () => {
    const again = scale({ version: 5, items: [item({ most: 10 })] });
    const versions = [
      again,
      scale(),
      worded,
      wider,
      scale({ version: 4, items: [item({ most: 10, words: 'Itch?' })] }),
    ];
    expect([1, 2, 3, 4, 5].map((version) => comparableSince(versions, version))).toEqual([1, 1, 3, 3, 3]);
  });

  it('that went back to an old measure begin anew', () => {
    const back = scale({ version: 4 });
    expect(comparableSince([scale(), worded, wider, back], 4)).toBe(4);
  });
});
