import { many } from '../../edge/relation.ts';
import { presentAct, presentAttempt } from './message.presenter.ts';

export const attemptsOfReminder = many({
  rows: ({ messages }, ctx, reminderIds) => messages.attemptsOf(ctx, reminderIds),
  of: (attempt) => attempt.reminderId,
  present: presentAttempt,
});

export const actsOnReminder = many({
  rows: ({ messages }, ctx, reminderIds) => messages.actsOn(ctx, reminderIds),
  of: (act) => act.reminderId,
  present: presentAct,
});
