import { z } from 'zod';
import { id, idList, localDate, longText, orNull, page, sortBy, version } from '../input/index.ts';
import { zones } from '../sessions/index.ts';
import { complicationActions, complicationKinds, complicationStates, severities } from './complication.ts';

const observed = {
  severity: z.enum(severities),
  serious: z.boolean(),
  notes: longText('What was seen', 4000),
  actions: z.array(z.enum(complicationActions)).max(complicationActions.length),
};

export const recordComplicationInput = z.object({
  id,
  treatmentId: id,
  sessionId: orNull(id),
  zone: orNull(z.enum(zones)),
  mixId: orNull(id),
  kind: z.enum(complicationKinds),
  firstSeenOn: localDate,
  ...observed,
});

/** `id` is that of the follow-up, made by the caller; `version` that of the complication as it was seen. */
export const followUpComplicationInput = z.object({
  id,
  complicationId: id,
  version,
  seenOn: localDate,
  state: z.enum(complicationStates),
  ...observed,
});

export const complicationFilter = z.object({
  clientId: id.optional(),
  treatmentId: id.optional(),
  sessionId: id.optional(),
  clinicIds: idList.optional(),
  kinds: z.array(z.enum(complicationKinds)).max(complicationKinds.length).optional(),
  states: z.array(z.enum(complicationStates)).max(2).optional(),
  serious: z.boolean().optional(),
  from: localDate.optional(),
  to: localDate.optional(),
  ids: idList.optional(),
});
export const complicationSort = sortBy(['firstSeenOn', 'recordedAt']);
export const complicationList = z.object({ filter: complicationFilter.prefault({}), sort: complicationSort, page });

export type RecordComplicationInput = z.infer<typeof recordComplicationInput>;
export type FollowUpComplicationInput = z.infer<typeof followUpComplicationInput>;
export type ComplicationList = z.infer<typeof complicationList>;
