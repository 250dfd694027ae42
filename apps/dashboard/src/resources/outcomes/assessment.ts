import { findInAnswers, type InstrumentAnswers } from '@stipple/domain/outcomes';
import type { RecordOutcomesInput } from '../../generated/graphql.ts';
import type { Instrument } from './instruments.ts';

/** What has been answered so far; kept on the device until the server has it. */
export interface Assessment {
  /** Id of the visit, made once: sent twice, it is one visit. */
  readonly id: string;
  /** Keys of the instruments chosen. */
  readonly chosen: readonly string[];
  /** By key of the instrument: the version asked, and answers by item. */
  readonly answered: Readonly<Record<string, { readonly version: number; readonly answers: InstrumentAnswers }>>;
}

/** One screen of the assessment. */
export type Step =
  | { readonly kind: 'hand_over' }
  | { readonly kind: 'question'; readonly instrument: Instrument; readonly item: Instrument['items'][number] }
  | { readonly kind: 'review' };

/** Question by question, the tablet handed to the client in between, and everything once more at the end. */
export function stepsOf(instruments: readonly Instrument[]): Step[] {
  const questions = (who: Instrument['answeredBy']): Step[] =>
    instruments
      .filter(({ answeredBy }) => answeredBy === who)
      .flatMap((instrument) => instrument.items.map((item): Step => ({ kind: 'question', instrument, item })));
  const [practitioner, client] = [questions('practitioner'), questions('client')];
  const between: Step[] = practitioner.length > 0 && client.length > 0 ? [{ kind: 'hand_over' }] : [];
  return [...practitioner, ...between, ...client, { kind: 'review' }];
}

export function answerTo({ answered }: Assessment, { key }: Instrument, item: string): number | undefined {
  return answered[key]?.answers[item];
}

/** The same with one answer more, or another one. */
export function withAnswer(assessment: Assessment, instrument: Instrument, item: string, value: number): Assessment {
  const { key, version } = instrument;
  const before = assessment.answered[key];
  const answers = { ...(before?.version === version ? before.answers : {}), [item]: value };
  return { ...assessment, answered: { ...assessment.answered, [key]: { version, answers } } };
}

/** Questions not answered yet; an instrument of which none is answered counts as left out. */
export function missingIn(assessment: Assessment, instruments: readonly Instrument[]): number {
  return instruments.reduce((sum, instrument) => {
    const answers = pairsOf(assessment, instrument);
    return sum + (answers.length === 0 ? 0 : findInAnswers(instrument, answers).length);
  }, 0);
}

/** What is sent: the instruments that were answered. */
export function sendable(
  assessment: Assessment,
  instruments: readonly Instrument[],
): RecordOutcomesInput['instruments'] {
  return instruments.flatMap((instrument) => {
    const answers = pairsOf(assessment, instrument);
    return answers.length === 0 ? [] : [{ instrument: instrument.key, version: instrument.version, answers }];
  });
}

function pairsOf(assessment: Assessment, { key, items }: Instrument) {
  const answers = assessment.answered[key]?.answers ?? {};
  return items.flatMap(({ key: item }) => {
    const value = answers[item];
    return value === undefined ? [] : [{ item, value }];
  });
}

/** The step a refusal of the server is about, such as `instruments.1.answers.0.value`. */
export function stepOfField(
  field: string,
  assessment: Assessment,
  instruments: readonly Instrument[],
  steps: readonly Step[],
): number | undefined {
  const [, nth, , answer] = field.split('.');
  const sent = sendable(assessment, instruments)[Number(nth)];
  const item = sent?.answers[Number(answer)]?.item;
  const at = steps.findIndex(
    (step) =>
      step.kind === 'question' &&
      step.instrument.key === sent?.instrument &&
      (item === undefined || step.item.key === item),
  );
  return at < 0 ? undefined : at;
}
