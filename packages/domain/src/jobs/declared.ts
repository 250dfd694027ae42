import { sendReminderJob, sweepDueReminders } from '../messages/message.jobs.ts';
import { makePhotoSizesJob, sweepWaitingPhotos } from '../photos/photo.jobs.ts';
import { rebuildFiguresJob } from '../reports/report.jobs.ts';
import { forecastTopUpsJob, sweepOldForecasts } from '../top-ups/top-up.jobs.ts';
import {
  markTopUpDueJob,
  settleTreatmentJob,
  sweepDueTopUps,
  sweepSettledTreatments,
} from '../treatments/treatment.jobs.ts';
import { jobCatalogue } from './catalogue.ts';

/** Everything the worker does by itself. */
export const jobs = jobCatalogue({
  jobs: [settleTreatmentJob, markTopUpDueJob, rebuildFiguresJob, forecastTopUpsJob, makePhotoSizesJob, sendReminderJob],
  sweeps: [sweepSettledTreatments, sweepDueTopUps, sweepOldForecasts, sweepWaitingPhotos, sweepDueReminders],
});
