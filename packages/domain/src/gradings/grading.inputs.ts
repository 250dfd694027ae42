import { z } from 'zod';
import { id, idList, page, shortText, version } from '../input/index.ts';
import { photoViews, signed } from '../photos/index.ts';
import { gradeSteps } from './grading.ts';

/** Pairs are chosen by the record, not by hand: for each client and view the first photo and the last. */
export const startGradingInput = z.object({
  id,
  name: shortText('Name'),
  clinicIds: idList.min(1, 'Choose at least one clinic.'),
  views: z.array(z.enum(photoViews)).min(1, 'Choose at least one view.').max(photoViews.length),
  /** Days that lie between the two photos at least. */
  daysApart: z.int('Days are a whole number.').min(1, 'At least one day.').max(3_650, 'At most ten years.'),
});

export const gradePairInput = z.object({
  pairId: id,
  step: z
    .int('A step is a whole number from −3 to 3.')
    .refine((step) => (gradeSteps as readonly number[]).includes(step), 'A step is a whole number from −3 to 3.'),
});

/** A link to one of the two pictures of a pair: it says neither which photo it is nor of when. */
export const gradedLinkInput = signed.extend({ pairId: id, nth: z.enum(['1', '2']) });

export const closeGradingInput = z.object({ id, version });
export const gradingList = z.object({ filter: z.object({ ids: idList.optional() }).prefault({}), page });

export type StartGradingInput = z.infer<typeof startGradingInput>;
export type GradePairInput = z.infer<typeof gradePairInput>;
export type GradedLinkInput = z.infer<typeof gradedLinkInput>;
export type CloseGradingInput = z.infer<typeof closeGradingInput>;
export type GradingList = z.infer<typeof gradingList>;
