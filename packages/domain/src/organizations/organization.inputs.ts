import { z } from 'zod';
import { id, shortText, version, whole } from '../input/index.ts';

export const changeOrganizationInput = z.object({
  id,
  version,
  name: shortText('Name of the organization'),
  healingDays: whole('Days between sessions', 1, 90),
  topUpAfterMonths: whole('Months until the top-up', 6, 120),
  /** Left out: unchanged; so with all that follow. */
  isotretinoinWaitMonths: whole('Months after isotretinoin', 1, 36).nullish(),
  cancerTherapyWaitMonths: whole('Months after cancer therapy', 1, 60).nullish(),
  patchTestReadHours: whole('Hours until a patch test is read', 24, 168).nullish(),
  patchTestMonths: whole('Months a patch test holds', 1, 24).nullish(),
  healthMonths: whole('Months until health questions are asked again', 1, 24).nullish(),
});

export type ChangeOrganizationInput = z.infer<typeof changeOrganizationInput>;
