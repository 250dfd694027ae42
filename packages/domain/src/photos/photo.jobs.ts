import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import { id } from '../jobs/payload.ts';
import { defineSweep } from '../jobs/sweep.ts';

export const makePhotoSizesJob = defineJob({
  name: 'make-photo-sizes',
  payload: z.object({ organizationId: id, photoId: id }),
  queue: 'pictures',
  idBy: ['photoId'],
});

/** A photo that waits longer than its event took: the event was lost, or the photo came without one. */
export const sweepWaitingPhotos = defineSweep({
  name: 'sweep-waiting-photos',
  everySeconds: 60,
  adds: makePhotoSizesJob,
});
