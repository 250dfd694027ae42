import { sendReminderJob, sweepDueReminders } from '../messages/message.jobs.ts';
import { makePhotoSizesJob, sweepWaitingPhotos } from '../photos/photo.jobs.ts';
import { rebuildFiguresJob } from '../reports/report.jobs.ts';
import {
  markTopUpDueJob,
  settleTreatmentJob,
  sweepDueTopUps,
  sweepSettledTreatments,
} from '../treatments/treatment.jobs.ts';
import { jobCatalogue } from './catalogue.ts';

/** Everything the worker does by itself. */
export const jobs = jobCatalogue({
  jobs: [settleTreatmentJob, markTopUpDueJob, rebuildFiguresJob, makePhotoSizesJob, sendReminderJob],
  sweeps: [sweepSettledTreatments, sweepDueTopUps, sweepWaitingPhotos, sweepDueReminders],
});
