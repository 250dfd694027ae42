import { z } from 'zod';
import {
  id,
  idList,
  instant,
  localDate,
  longText,
  measure,
  orNull,
  page,
  shortText,
  sortBy,
  version,
  whole,
} from '../input/index.ts';
import { sessionKinds, sessionStates, skinReactions, speedUnits, zones } from './session.ts';

export const startSessionInput = z.object({
  id,
  treatmentId: id,
  appointmentId: orNull(id),
  kind: z.enum(sessionKinds),
  clinicId: orNull(id),
  startedAt: instant,
});

const needle = z.string().regex(/^\d{1,2}(RL|RS|RM|M|F)$/, 'A needle is written like 1RL or 3RL.');

/** Sources name 0.5 to 2 mm; what lies far outside is a slip of the keyboard. */
const depth = measure('Depth', 0.1, 4, 'mm');

export const passInput = z.object({
  id,
  zone: z.enum(zones, 'Choose a zone.'),
  lotId: orNull(id),
  needle: orNull(needle),
  depthMm: orNull(depth),
  machine: orNull(shortText('Machine')),
  speed: orNull(measure('Speed', 0, 30_000, 'of its unit')),
  speedUnit: orNull(z.enum(speedUnits)),
  minutes: orNull(whole('Minutes', 1, 360)),
});

export const saveSessionInput = z.object({
  id,
  version,
  startedAt: orNull(instant),
  endedAt: orNull(instant),
  zones: z
    .array(z.enum(zones))
    .max(zones.length)
    .transform((chosen) => [...new Set(chosen)]),
  passes: z.array(passInput).max(60, 'A session has at most 60 passes.'),
  skinReaction: orNull(z.enum(skinReactions)),
  notes: longText('Notes', 20_000),
});

export const completeSessionInput = z.object({ id, version });
export const discardSessionInput = z.object({ id, version });

export const sessionFilter = z.object({
  clinicIds: idList.optional(),
  practitionerId: id.optional(),
  clientId: id.optional(),
  treatmentId: id.optional(),
  lotId: id.optional(),
  states: z.array(z.enum(sessionStates)).max(4).optional(),
  kinds: z.array(z.enum(sessionKinds)).max(3).optional(),
  from: localDate.optional(),
  to: localDate.optional(),
  ids: idList.optional(),
});
export const sessionSort = sortBy(['startedAt', 'completedAt']);
export const sessionList = z.object({ filter: sessionFilter.prefault({}), sort: sessionSort, page });

export type StartSessionInput = z.infer<typeof startSessionInput>;
export type SaveSessionInput = z.infer<typeof saveSessionInput>;
export type CompleteSessionInput = z.infer<typeof completeSessionInput>;
export type DiscardSessionInput = z.infer<typeof discardSessionInput>;
export type SessionList = z.infer<typeof sessionList>;
