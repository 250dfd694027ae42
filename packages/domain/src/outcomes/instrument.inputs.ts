import { z } from 'zod';
import { orNull, shortText, version, whole } from '../input/index.ts';
import { instrumentAnswerers, instrumentDirections, instrumentScorings } from './instrument.ts';

const shortName = z
  .string('The short name is missing.')
  .regex(/^[a-z][a-z0-9_]{1,39}$/, 'A short name has 2 to 40 small letters, digits and underscores.');
const value = z.number('This is not a number.').min(-1000, 'At least -1,000.').max(1000, 'At most 1,000.');
const sentence = (name: string, most: number) =>
  z
    .string(`${name} is missing.`)
    .trim()
    .min(1, `${name} is missing.`)
    .max(most, `${name} has at most ${most} characters.`);

const instrumentItem = z.object({
  key: shortName,
  words: sentence('The question', 300),
  least: value,
  most: value,
  step: z.number('A step is a number.').gt(0, 'A step is above 0.').max(1000, 'At most 1,000.'),
  weight: orNull(z.number('A weight is a number.').min(-100, 'At least -100.').max(100, 'At most 100.')),
  choices: z.boolean(),
  anchors: z
    .array(z.object({ value, words: shortText('The words of an answer') }))
    .max(40, 'At most 40 answers have words.'),
});

/** What an instrument asks and how it is scored, as an organization enters it. */
export const instrumentContent = z.object({
  name: shortText('Name'),
  about: sentence('What it is for', 300),
  source: orNull(shortText('Source')),
  answeredBy: z.enum(instrumentAnswerers),
  better: z.enum(instrumentDirections),
  scoring: z.enum(instrumentScorings),
  items: z
    .array(instrumentItem)
    .min(1, 'Ask at least one question.')
    .max(40, 'An instrument has at most 40 questions.'),
  bandings: z
    .array(
      z.object({
        name: shortText('Name of the bands'),
        bands: z
          .array(z.object({ from: z.number('A band begins at a number.'), words: shortText('The words of a band') }))
          .min(1)
          .max(12),
      }),
    )
    .max(3, 'At most three ways to call the scores.'),
});

/** The draft of the next version as a whole; `version` is that of the draft, 0 when there is none yet. */
export const saveInstrumentInput = instrumentContent.extend({
  key: shortName,
  version: whole('The version', 0, 1_000_000),
});
/** A draft, as it was seen: the instrument, the number of the version, the save. */
export const instrumentDraftInput = z.object({ key: shortName, number: whole('The number', 1, 10_000), version });

export type SaveInstrumentInput = z.infer<typeof saveInstrumentInput>;
export type InstrumentDraftInput = z.infer<typeof instrumentDraftInput>;
