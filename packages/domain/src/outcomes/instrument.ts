/** A questionnaire or scale as data: what it asks, its range, its version. Raw answers are stored, scores derived. */
export interface InstrumentDefinition {
  readonly name: string;
  readonly version: number;
  readonly items: readonly {
    readonly key: string;
    readonly least: number;
    readonly most: number;
    readonly step: number;
  }[];
  /** Scores from here up count as a high answer in reports. */
  readonly highFrom: number;
}

export const instruments = ['satisfaction', 'confidence', 'visual_density'] as const;
export type Instrument = (typeof instruments)[number];

/**
 * Built in and free to use: satisfaction and confidence 0 to 10, and the Visual Density Score 0 to 10
 * (Liu 2025, J Cosmet Dermatol 24(9) e70375).
 */
export const instrumentDefinitions: Readonly<Record<Instrument, InstrumentDefinition>> = {
  satisfaction: {
    name: 'satisfaction',
    version: 1,
    items: [{ key: 'value', least: 0, most: 10, step: 1 }],
    highFrom: 8,
  },
  confidence: { name: 'confidence', version: 1, items: [{ key: 'value', least: 0, most: 10, step: 1 }], highFrom: 8 },
  visual_density: {
    name: 'visual_density',
    version: 1,
    items: [{ key: 'value', least: 0, most: 10, step: 0.5 }],
    highFrom: 8,
  },
};

/** The score of an instrument from its raw answers: their mean. */
export function scoreOf(answers: Readonly<Record<string, number>>): number {
  const values = Object.values(answers);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
