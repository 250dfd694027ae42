import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import { id } from '../jobs/payload.ts';

/** All figures of one organization from scratch. */
export const rebuildFiguresJob = defineJob({
  name: 'rebuild-figures',
  payload: z.object({ organizationId: id }),
  queue: 'figures',
});
