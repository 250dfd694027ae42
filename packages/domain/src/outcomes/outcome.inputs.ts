import { z } from 'zod';
import { id, idList, instant, localDate, orNull, page, sortBy } from '../input/index.ts';

const instrument = z.string('Name the instrument.').max(40, 'This is not the name of an instrument.');

export const recordOutcomesInput = z.object({
  id,
  treatmentId: id,
  sessionId: orNull(id),
  assessedAt: instant,
  instruments: z
    .array(
      z.object({
        instrument,
        /** The version that was asked: a newer one may have been published while the client answered. */
        version: z.int('A version is a whole number.').min(1, 'A version starts at 1.').max(10_000),
        answers: z
          .array(z.object({ item: z.string().max(40), value: z.number('An answer is a number.') }))
          .min(1, 'Answer at least one question.')
          .max(40),
      }),
    )
    .min(1, 'Record at least one score.')
    .max(20),
});

export const outcomeFilter = z.object({
  treatmentId: id.optional(),
  clientId: id.optional(),
  clinicIds: idList.optional(),
  instrument: instrument.optional(),
  from: localDate.optional(),
  to: localDate.optional(),
  scoreFrom: z.number('A score is a number.').optional(),
  ids: idList.optional(),
});
export const outcomeSort = sortBy(['assessedAt', 'score']);
export const outcomeList = z.object({ filter: outcomeFilter.prefault({}), sort: outcomeSort, page });

export type RecordOutcomesInput = z.infer<typeof recordOutcomesInput>;
export type OutcomeList = z.infer<typeof outcomeList>;
