import type { InstrumentAnchor, InstrumentDefinition, InstrumentItem } from './instrument.ts';

/** Built in and free to use. Licensed questionnaires are entered by the organization that has the licence. */
export const builtInInstruments = [
  'satisfaction',
  'confidence',
  'visual_density',
  'pss',
  'salt',
  'vancouver',
  'norwood',
  'ludwig',
  'fitzpatrick',
] as const;
export type BuiltInInstrument = (typeof builtInInstruments)[number];

const inWords = (...words: readonly string[]): InstrumentAnchor[] =>
  words.map((each, value) => ({ value, words: each }));
const item = (key: string, words: string, given: Partial<InstrumentItem> = {}): InstrumentItem => ({
  ...{ key, words, least: 0, most: 10, step: 1, weight: null, choices: false, anchors: [] },
  ...given,
});
/** A question whose answers all have words, from 0 or the given value on. */
const chosen = (key: string, words: string, anchors: readonly InstrumentAnchor[], step = 1): InstrumentItem => {
  const values = anchors.map(({ value }) => value);
  return item(key, words, { least: Math.min(...values), most: Math.max(...values), step, choices: true, anchors });
};
const region = (key: string, words: string, weight: number): InstrumentItem =>
  item(key, words, {
    most: 100,
    weight,
    anchors: [
      { value: 0, words: 'All hair there' },
      { value: 100, words: 'None left' },
    ],
  });

const liu = 'Liu 2025, J Cosmet Dermatol 24(9) e70375';
const ends = (low: string, high: string): InstrumentAnchor[] => [
  { value: 0, words: low },
  { value: 10, words: high },
];
const own = { source: null, version: 1, bandings: [] } as const;

export const builtIn: Readonly<Record<BuiltInInstrument, InstrumentDefinition>> = {
  satisfaction: {
    ...own,
    ...{ key: 'satisfaction', name: 'Satisfaction', about: 'How satisfied the client is with the result.' },
    ...{ answeredBy: 'client', better: 'higher', scoring: 'single' },
    items: [item('value', 'How satisfied are you with the result?', { anchors: ends('Not at all', 'Completely') })],
  },
  confidence: {
    ...own,
    ...{ key: 'confidence', name: 'Confidence', about: 'How confident the client feels.' },
    ...{ answeredBy: 'client', better: 'higher', scoring: 'single' },
    items: [item('value', 'How confident do you feel?', { anchors: ends('Not at all', 'Completely') })],
  },
  visual_density: {
    ...{ key: 'visual_density', name: 'Visual Density Score', about: 'How dense it looks, judged by eye.', version: 1 },
    ...{ source: `${liu}: 0 to 10. Half steps and the words at both ends are ours.` },
    ...{ answeredBy: 'practitioner', better: 'higher', scoring: 'single', bandings: [] },
    items: [item('value', 'How dense does it look?', { step: 0.5, anchors: ends('No density', 'Full density') })],
  },
  pss: {
    // Its published name uses a word for the client that is not ours: it is cited by its code.
    ...{ key: 'pss', name: 'PSS, 0 to 3', about: 'Satisfaction in four steps, as in the published study.', version: 1 },
    ...{ source: `${liu}: 0 to 3, 3 being "very satisfied". The words for 0 to 2 are ours.` },
    ...{ answeredBy: 'client', better: 'higher', scoring: 'single', bandings: [] },
    items: [
      chosen(
        'value',
        'How satisfied are you?',
        inWords('Not satisfied', 'A little satisfied', 'Satisfied', 'Very satisfied'),
      ),
    ],
  },
  salt: {
    ...{ key: 'salt', name: 'SALT', about: 'Severity of Alopecia Tool: hair lost by region, in percent.', version: 1 },
    ...{
      source: 'Olsen 2004, J Am Acad Dermatol 51(3) 440–447; the second banding as clinicians agreed on later.',
      answeredBy: 'practitioner',
    },
    ...{ better: 'lower', scoring: 'weighted_sum' },
    items: [
      region('vertex', 'Hair lost at the top, in percent', 0.4),
      region('back', 'Hair lost at the back, in percent', 0.24),
      region('right', 'Hair lost on the right side, in percent', 0.18),
      region('left', 'Hair lost on the left side, in percent', 0.18),
    ],
    bandings: [
      {
        name: 'S0 to S5',
        bands: [
          { from: 0, words: 'S0, no loss' },
          { from: 0.01, words: 'S1, below 25 %' },
          { from: 25, words: 'S2, 25 to 49 %' },
          { from: 50, words: 'S3, 50 to 74 %' },
          { from: 75, words: 'S4, 75 to 99 %' },
          { from: 100, words: 'S5, all lost' },
        ],
      },
      {
        name: 'Severity',
        bands: [
          { from: 0, words: 'No loss' },
          { from: 0.01, words: 'Limited, to 20' },
          { from: 20.01, words: 'Moderate, 21 to 49' },
          { from: 50, words: 'Severe, 50 to 94' },
          { from: 95, words: 'Very severe, 95 to 100' },
        ],
      },
    ],
  },
  vancouver: {
    ...{ key: 'vancouver', name: 'Vancouver scar scale', about: 'How far a scar is from normal skin.', version: 1 },
    ...{ source: 'Sullivan 1990, J Burn Care Rehabil 11(3) 256–260', answeredBy: 'practitioner' },
    ...{ better: 'lower', scoring: 'sum', bandings: [] },
    items: [
      chosen('vascularity', 'Vascularity', inWords('Normal', 'Pink', 'Red', 'Purple')),
      chosen('pigmentation', 'Pigmentation', inWords('Normal', 'Lighter', 'Darker')),
      chosen('pliability', 'Pliability', inWords('Normal', 'Supple', 'Yielding', 'Firm', 'Banding', 'Contracture')),
      chosen('height', 'Height', inWords('Flat', 'Below 2 mm', '2 to 5 mm', 'Above 5 mm')),
    ],
  },
  norwood: {
    ...{ key: 'norwood', name: 'Norwood–Hamilton', about: 'Pattern hair loss of men, by picture.', version: 1 },
    ...{ source: 'Norwood 1975, South Med J 68(11) 1359–1365', answeredBy: 'practitioner' },
    ...{ better: 'lower', scoring: 'ordinal', bandings: [] },
    items: [
      chosen(
        'stage',
        'Stage',
        [
          { value: 1, words: 'I' },
          { value: 2, words: 'II' },
          { value: 3, words: 'III' },
          { value: 3.5, words: 'III vertex' },
          { value: 4, words: 'IV' },
          { value: 5, words: 'V' },
          { value: 6, words: 'VI' },
          { value: 7, words: 'VII' },
        ],
        0.5,
      ),
    ],
  },
  ludwig: {
    ...{ key: 'ludwig', name: 'Ludwig', about: 'Diffuse hair loss of women, by picture.', version: 1 },
    ...{ source: 'Ludwig 1977, Br J Dermatol 97(3) 247–254', answeredBy: 'practitioner' },
    ...{ better: 'lower', scoring: 'ordinal', bandings: [] },
    items: [
      chosen('grade', 'Grade', [
        { value: 1, words: 'I' },
        { value: 2, words: 'II' },
        { value: 3, words: 'III' },
      ]),
    ],
  },
  fitzpatrick: {
    ...{ key: 'fitzpatrick', name: 'Fitzpatrick', about: 'How the skin answers the sun.', version: 1 },
    ...{ source: 'Fitzpatrick 1988, Arch Dermatol 124(6) 869–871', answeredBy: 'practitioner' },
    ...{ better: 'neither', scoring: 'ordinal', bandings: [] },
    items: [
      chosen('type', 'Skin type', [
        { value: 1, words: 'I, always burns' },
        { value: 2, words: 'II, usually burns' },
        { value: 3, words: 'III, sometimes burns' },
        { value: 4, words: 'IV, rarely burns' },
        { value: 5, words: 'V, very rarely burns' },
        { value: 6, words: 'VI, never burns' },
      ]),
    ],
  },
};

/** What the overview counts, and from which score up an answer is a high one. */
export const reportedInstruments = ['satisfaction', 'confidence', 'visual_density'] as const;
export type ReportedInstrument = (typeof reportedInstruments)[number];
export const highFrom: Readonly<Record<ReportedInstrument, number>> = {
  satisfaction: 8,
  confidence: 8,
  visual_density: 8,
};

export function isBuiltIn(key: string): key is BuiltInInstrument {
  return (builtInInstruments as readonly string[]).includes(key);
}
