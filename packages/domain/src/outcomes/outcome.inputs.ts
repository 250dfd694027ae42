import { z } from 'zod';
import { id, idList, instant, localDate, orNull, page, sortBy } from '../input/index.ts';
import { instruments } from './instrument.ts';

export const recordOutcomesInput = z.object({
  id,
  treatmentId: id,
  sessionId: orNull(id),
  assessedAt: instant,
  scores: z
    .array(z.object({ instrument: z.enum(instruments), score: z.number('A score is a number.') }))
    .min(1, 'Record at least one score.')
    .max(20),
});

export const outcomeFilter = z.object({
  treatmentId: id.optional(),
  clientId: id.optional(),
  clinicIds: idList.optional(),
  instrument: z.enum(instruments).optional(),
  from: localDate.optional(),
  to: localDate.optional(),
  scoreFrom: z.number('A score is a number.').optional(),
  ids: idList.optional(),
});
export const outcomeSort = sortBy(['assessedAt', 'score']);
export const outcomeList = z.object({ filter: outcomeFilter.prefault({}), sort: outcomeSort, page });

export type RecordOutcomesInput = z.infer<typeof recordOutcomesInput>;
export type OutcomeList = z.infer<typeof outcomeList>;
