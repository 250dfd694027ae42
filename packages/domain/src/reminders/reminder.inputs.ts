import { z } from 'zod';
import { id, idList, instant, page, sortBy } from '../input/index.ts';
import { reminderPurposes, reminderStates } from './reminder.ts';

export const reminderFilter = z.object({
  clientId: id.optional(),
  treatmentId: id.optional(),
  clinicIds: idList.optional(),
  states: z.array(z.enum(reminderStates)).max(9).optional(),
  purposes: z.array(z.enum(reminderPurposes)).max(6).optional(),
  from: instant.optional(),
  to: instant.optional(),
  ids: idList.optional(),
});
export const reminderSort = sortBy(['dueAt']);
export const reminderList = z.object({ filter: reminderFilter.prefault({}), sort: reminderSort, page });

export type ReminderList = z.infer<typeof reminderList>;
