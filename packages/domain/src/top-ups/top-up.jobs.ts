import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import { id } from '../jobs/payload.ts';
import { defineSweep } from '../jobs/sweep.ts';

/** When each waiting client of one organization is to be expected. */
export const forecastTopUpsJob = defineJob({
  name: 'forecast-top-ups',
  payload: z.object({ organizationId: id }),
  queue: 'figures',
});

export const sweepOldForecasts = defineSweep({
  name: 'sweep-old-forecasts',
  everySeconds: 900,
  adds: forecastTopUpsJob,
});
