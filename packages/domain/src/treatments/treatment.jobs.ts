import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import { id } from '../jobs/payload.ts';
import { defineSweep } from '../jobs/sweep.ts';

const item = z.object({ organizationId: id, treatmentId: id });

export const settleTreatmentJob = defineJob({ name: 'settle-treatment', payload: item, queue: 'items' });
export const markTopUpDueJob = defineJob({ name: 'mark-top-up-due', payload: item, queue: 'items' });

export const sweepSettledTreatments = defineSweep({
  name: 'sweep-settled-treatments',
  everySeconds: 900,
  adds: settleTreatmentJob,
});
export const sweepDueTopUps = defineSweep({ name: 'sweep-due-top-ups', everySeconds: 900, adds: markTopUpDueJob });
