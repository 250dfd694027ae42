import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import { id } from '../jobs/payload.ts';
import { defineSweep } from '../jobs/sweep.ts';

/**
 * Sends one reminder. The claim is how often it was taken up before: a job that comes late finds another number and
 * leaves it alone, and a kept namesake never swallows the next.
 */
export const sendReminderJob = defineJob({
  name: 'send-reminder',
  payload: z.object({ organizationId: id, reminderId: id, claim: z.int() }),
  queue: 'messages',
  idBy: ['reminderId', 'claim'],
});

/** What is due and planned, and what was taken up by somebody who has not been heard of since. */
export const sweepDueReminders = defineSweep({ name: 'sweep-due-reminders', everySeconds: 60, adds: sendReminderJob });
