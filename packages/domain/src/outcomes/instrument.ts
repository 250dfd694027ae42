/** How a score comes from the answers. An ordinal score is a place in an order: it has words, and no mean. */
export const instrumentScorings = ['single', 'mean', 'sum', 'weighted_sum', 'ordinal'] as const;
export type InstrumentScoring = (typeof instrumentScorings)[number];

/** Which way a score is better. */
export const instrumentDirections = ['higher', 'lower', 'neither'] as const;
export type InstrumentDirection = (typeof instrumentDirections)[number];

/** Who answers: the client about themselves, or the practitioner about what they see. */
export const instrumentAnswerers = ['client', 'practitioner'] as const;
export type InstrumentAnswerer = (typeof instrumentAnswerers)[number];

/** What a value of an item stands for. */
export interface InstrumentAnchor {
  readonly value: number;
  readonly words: string;
}

/** One question. */
export interface InstrumentItem {
  readonly key: string;
  readonly words: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Share of a weighted sum; null elsewhere. */
  readonly weight: number | null;
  /** True when only the values with words may be answered. */
  readonly choices: boolean;
  readonly anchors: readonly InstrumentAnchor[];
}

/** Scores from here up, to the next band, are called so. */
export interface InstrumentBand {
  readonly from: number;
  readonly words: string;
}

/** One way to call scores by bands; some scales have several in use. */
export interface InstrumentBanding {
  readonly name: string;
  readonly bands: readonly InstrumentBand[];
}

/** A questionnaire or scale as data: what it asks, its ranges, how it is scored. */
export interface InstrumentContent {
  /** As people call it. */
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  /** Where it was published; null for one's own. */
  readonly source: string | null;
  readonly answeredBy: InstrumentAnswerer;
  readonly better: InstrumentDirection;
  readonly scoring: InstrumentScoring;
  readonly items: readonly InstrumentItem[];
  readonly bandings: readonly InstrumentBanding[];
}

/** One version of an instrument. Answers are stored with this version; a published one is never edited. */
export interface InstrumentDefinition extends InstrumentContent {
  /** Short name that stays the same over all versions. */
  readonly key: string;
  /** From 1. */
  readonly version: number;
}

/** Answers by the key of the item. */
export type InstrumentAnswers = Readonly<Record<string, number>>;
