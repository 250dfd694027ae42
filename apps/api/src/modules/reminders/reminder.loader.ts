import { many, one } from '../../edge/relation.ts';
import { presentReminder } from './reminder.presenter.ts';

export const reminderById = one({
  rows: ({ reminders }, ctx, ids) => reminders.byIds(ctx, ids),
  present: presentReminder,
});

export const remindersOfTreatment = many({
  rows: ({ reminders }, ctx, treatmentIds) => reminders.ofTreatments(ctx, treatmentIds),
  of: (reminder) => reminder.treatmentId,
  present: presentReminder,
});
