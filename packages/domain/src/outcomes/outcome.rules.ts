import type { Finding } from '../problems/index.ts';
import { type Instant, minutesBetween } from '../time/index.ts';
import { isOnScale } from './instrument.rules.ts';
import type { InstrumentAnswers, InstrumentContent, InstrumentDefinition, InstrumentItem } from './instrument.ts';
import type { RecordOutcomesInput } from './outcome.inputs.ts';

/** One instrument answered once. */
export interface Outcome {
  readonly id: string;
  readonly treatmentId: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly sessionId: string | null;
  /** Key of the instrument. */
  readonly instrument: string;
  readonly instrumentVersion: number;
  readonly answers: InstrumentAnswers;
  /** Derived from the answers by the instrument's own scoring. */
  readonly score: number;
  readonly assessedAt: Instant;
  readonly recordedBy: string | null;
}

type Asked = RecordOutcomesInput['instruments'][number];

/**
 * Why a visit's answers may not be recorded as given; empty when they may.
 *
 * @param definitions of the instruments in the order of the input; undefined for one that does not exist
 */
export function findInOutcomes(
  input: Pick<RecordOutcomesInput, 'assessedAt' | 'instruments'>,
  definitions: readonly (InstrumentDefinition | undefined)[],
  { since, now }: { readonly since: Instant; readonly now: Instant },
): Finding[] {
  const findings: Finding[] = [];
  if (minutesBetween(now, input.assessedAt) > 15) findings.push({ code: 'OUTCOME.IN_FUTURE', field: 'assessedAt' });
  if (input.assessedAt < since) findings.push({ code: 'OUTCOME.BEFORE_TREATMENT', field: 'assessedAt' });
  const seen = new Set<string>();
  input.instruments.forEach((asked, index) => {
    const field = `instruments.${index}`;
    const definition = definitions[index];
    if (seen.has(asked.instrument)) findings.push({ code: 'OUTCOME.TWICE', field: `${field}.instrument` });
    seen.add(asked.instrument);
    if (!definition) findings.push({ code: 'INPUT.NOT_FOUND', field: `${field}.instrument` });
    else
      findings.push(
        ...findInAnswers(definition, asked.answers).map((found) => ({ ...found, field: `${field}.${found.field}` })),
      );
  });
  return findings;
}

/** Why these are not answers to this instrument; each finding names the answer. */
export function findInAnswers(definition: InstrumentContent, answers: Asked['answers']): Finding[] {
  const items = new Map(definition.items.map((item) => [item.key, item]));
  const findings = answers.flatMap(({ item: key, value }, index): Finding[] => {
    const item = items.get(key);
    if (!item || answers.findIndex((each) => each.item === key) !== index)
      return [{ code: 'OUTCOME.UNKNOWN_ITEM', field: `answers.${index}.item` }];
    return findInAnswer(item, value).map((found) => ({ ...found, field: `answers.${index}.value` }));
  });
  const answered = new Set(answers.map(({ item }) => item));
  const missing = definition.items.flatMap(({ key }): Finding[] =>
    answered.has(key) ? [] : [{ code: 'OUTCOME.ANSWER_MISSING', field: 'answers', params: { item: key } }],
  );
  return [...findings, ...missing];
}

function findInAnswer(item: InstrumentItem, value: number): Finding[] {
  const { least, most, step, choices, anchors } = item;
  if (!isOnScale(item, value)) return [{ code: 'OUTCOME.OUT_OF_RANGE', field: 'value', params: { least, most, step } }];
  const named = !choices || anchors.some((anchor) => anchor.value === value);
  return named ? [] : [{ code: 'OUTCOME.NOT_A_CHOICE', field: 'value' }];
}

/** Answers by item, as they are stored. */
export function answersOf(answers: Asked['answers']): InstrumentAnswers {
  return Object.fromEntries(answers.map(({ item, value }) => [item, value]));
}
