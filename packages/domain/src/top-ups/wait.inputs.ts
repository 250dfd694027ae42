import { z } from 'zod';
import { idList, localDate } from '../input/index.ts';
import { indications } from '../treatments/treatment.ts';
import { waitGroupings } from './wait.ts';

export const timeToTopUpFilter = z.object({
  clinicIds: idList.optional(),
  /** First and last day on which the course, or the top-up before, ended. */
  from: localDate,
  to: localDate,
  indication: z.enum(indications).optional(),
  /** Waits after the course itself, or after an earlier top-up. */
  after: z.enum(['course', 'top_up']).default('course'),
  by: z.enum(waitGroupings).optional(),
});
export type TimeToTopUpFilter = z.infer<typeof timeToTopUpFilter>;
