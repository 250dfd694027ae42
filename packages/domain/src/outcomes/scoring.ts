import type { InstrumentAnswers, InstrumentContent, InstrumentDefinition, InstrumentItem } from './instrument.ts';

/** Scores are kept to a hundredth. */
const digits = 2;

/** The score of an instrument from its raw answers, every item answered. */
export function scoreOf(
  { scoring, items }: Pick<InstrumentContent, 'scoring' | 'items'>,
  answers: InstrumentAnswers,
): number {
  const parts = items.map((item) => weightIn(scoring, item) * (answers[item.key] ?? Number.NaN));
  const sum = parts.reduce((total, part) => total + part, 0);
  return rounded(scoring === 'mean' ? sum / items.length : sum);
}

/** The least and the most an instrument can score. */
export function scoreRange(content: Pick<InstrumentContent, 'scoring' | 'items'>): {
  readonly least: number;
  readonly most: number;
} {
  const least = scoreOf(content, Object.fromEntries(content.items.map((item) => [item.key, item.least])));
  const most = scoreOf(content, Object.fromEntries(content.items.map((item) => [item.key, item.most])));
  return { least, most };
}

/** What a score is called, once for each banding; of an ordinal instrument, the words of the value. */
export function bandsOf(content: Pick<InstrumentContent, 'scoring' | 'items' | 'bandings'>, score: number): string[] {
  const named = content.bandings.flatMap(({ bands }) => bands.findLast(({ from }) => score >= from)?.words ?? []);
  if (content.scoring !== 'ordinal' && content.items.length > 1) return named;
  const anchor = content.items[0]?.anchors.find(({ value }) => value === score);
  return anchor && content.scoring === 'ordinal' ? [anchor.words, ...named] : named;
}

/**
 * True when scores of two versions mean the same, so that they may stand in one row or curve: the same items with the
 * same ranges and weights, scored alike. Words, anchors and bands may differ: those say it better, they do not measure
 * otherwise.
 */
export function measuresAlike(a: InstrumentContent, b: InstrumentContent): boolean {
  const shape = ({ scoring, better, items }: InstrumentContent) =>
    JSON.stringify([
      scoring,
      better,
      items.map(({ key, least, most, step, weight, choices }) => [key, least, most, step, weight, choices]),
    ]);
  return shape(a) === shape(b);
}

/** The first version, at or before this one, from which on scores are comparable with it. */
export function comparableSince(versions: readonly InstrumentDefinition[], version: number): number {
  const before = versions.filter((each) => each.version <= version).sort((a, b) => b.version - a.version);
  const [own] = before;
  if (!own) return version;
  const other = before.find((each) => !measuresAlike(each, own));
  return before.findLast((each) => each.version > (other?.version ?? 0))?.version ?? version;
}

function weightIn(scoring: InstrumentContent['scoring'], { weight }: InstrumentItem): number {
  return scoring === 'weighted_sum' ? (weight ?? 0) : 1;
}

function rounded(value: number): number {
  return Number(value.toFixed(digits));
}
