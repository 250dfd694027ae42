import { findInDefinition, type InstrumentContent, instrumentContent } from '@stipple/domain/outcomes';
import { linesOf, pairsIn } from '../../controls/draft-form.ts';
import type {
  InstrumentAnswerer,
  InstrumentDirection,
  InstrumentScoring,
  SaveInstrumentInput,
} from '../../generated/graphql.ts';

type Typed = number | string | null;

export interface ItemValues {
  key: string;
  words: string | null;
  least: Typed;
  most: Typed;
  step: Typed;
  weight: Typed;
  choices: boolean;
  /** "0 = Never" */
  anchors: string;
}

/** A definition as it is typed. */
export interface InstrumentValues {
  key: string;
  name: string | null;
  about: string | null;
  source: string | null;
  answeredBy: InstrumentAnswerer;
  better: InstrumentDirection;
  scoring: InstrumentScoring;
  items: ItemValues[];
  /** "4 = Some"; one way to call scores. */
  bands: string;
}

export const newItem = (taken: readonly { key: string }[]): ItemValues => {
  let n = taken.length + 1;
  while (taken.some(({ key }) => key === `q${n}`)) n += 1;
  return { key: `q${n}`, words: null, least: 0, most: 4, step: 1, weight: null, choices: false, anchors: '' };
};

export const emptyInstrument: InstrumentValues = {
  ...{ key: '', name: null, about: null, source: null, answeredBy: 'client', better: 'higher', scoring: 'sum' },
  items: [newItem([])],
  bands: '',
};

/** "Everyday ease" as everyday_ease: the name by which answers are stored. */
export function shortName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
  return plain.replace(/^[^a-z]+|_+$/g, '').slice(0, 40);
}

export function valuesOf(definition: InstrumentContent & { key: string }): InstrumentValues {
  const { key, name, about, source, answeredBy, better, scoring, items, bandings } = definition;
  const bands = (bandings[0]?.bands ?? []).map(({ from, words }) => ({ value: from, words }));
  return {
    ...{ key, name, about, source, answeredBy, better, scoring },
    items: items.map(({ anchors, ...item }) => ({ ...item, anchors: linesOf(anchors) })),
    bands: linesOf(bands),
  };
}

const numberOf = (typed: Typed): number => (typed === null || typed === '' ? Number.NaN : Number(typed));

/** What is sent, but for the version; the server says what will not do. */
export function contentOf(values: InstrumentValues): Omit<SaveInstrumentInput, 'version'> {
  const bands = (pairsIn(values.bands) ?? []).map(({ value, words }) => ({ from: value, words }));
  return {
    key: values.key || shortName(values.name ?? ''),
    name: values.name ?? '',
    about: values.about ?? '',
    source: values.source,
    ...{ answeredBy: values.answeredBy, better: values.better, scoring: values.scoring },
    items: values.items.map(({ key, words, least, most, step, weight, choices, anchors }) => ({
      ...{ key, words: words ?? '', least: numberOf(least), most: numberOf(most), step: numberOf(step), choices },
      weight: values.scoring === 'weighted_sum' && weight !== null && weight !== '' ? Number(weight) : null,
      anchors: pairsIn(anchors) ?? [],
    })),
    bandings: bands.length === 0 ? [] : [{ name: 'Bands', bands }],
  };
}

/** Fields whose lines are not "number = words", or whose numbers are missing: said before anything is sent. */
export function unreadable(values: InstrumentValues): { field: string; sentence: string }[] {
  const sentence = 'Write each line like 0 = Never';
  const items = values.items.flatMap(({ anchors, least, most, step }, index) => [
    ...(pairsIn(anchors) ? [] : [{ field: `items.${index}.anchors`, sentence }]),
    ...(['least', 'most', 'step'] as const).flatMap((name) =>
      Number.isFinite(numberOf({ least, most, step }[name]))
        ? []
        : [{ field: `items.${index}.${name}`, sentence: 'Write a number' }],
    ),
  ]);
  return pairsIn(values.bands) ? items : [...items, { field: 'bands', sentence }];
}

/** The instrument when it makes sense as typed, for the preview. */
export function readableInstrument(values: InstrumentValues): (InstrumentContent & { key: string }) | undefined {
  if (unreadable(values).length > 0) return undefined;
  const { key, ...content } = contentOf(values);
  const parsed = instrumentContent.safeParse(content);
  if (!parsed.success) return undefined;
  const made = { key, ...parsed.data };
  return findInDefinition(made).length === 0 ? made : undefined;
}

/** The field of the form that a field of the definition is typed in. */
export function fieldOf(field: string): string {
  const [list, index, name] = field.split('.');
  if (list === 'bandings') return 'bands';
  if (list === 'key') return 'name';
  return list === 'items' && name !== undefined ? `items.${index}.${name === 'key' ? 'words' : name}` : field;
}
