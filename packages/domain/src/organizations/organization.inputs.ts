import { z } from 'zod';
import { id, shortText, version, whole } from '../input/index.ts';

export const changeOrganizationInput = z.object({
  id,
  version,
  name: shortText('Name of the organization'),
  healingDays: whole('Days between sessions', 1, 90),
  topUpAfterMonths: whole('Months until the top-up', 6, 120),
});

export type ChangeOrganizationInput = z.infer<typeof changeOrganizationInput>;
