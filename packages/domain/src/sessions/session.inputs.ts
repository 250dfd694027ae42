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
  personName,
  shortText,
  sortBy,
  version,
  whole,
} from '../input/index.ts';
import { overridesInput } from '../safety/safety.inputs.ts';
import { mixesInput } from '../stock/index.ts';
import { mostBreaks } from './break.ts';
import { markKinds, markPoints, mostMarks, scalpViews, toThousandth } from './scalp-map.ts';
import {
  amountUnits,
  bleedings,
  extraReasons,
  sessionKinds,
  sessionStates,
  skinReactions,
  speedUnits,
  zones,
} from './session.ts';

export const startSessionInput = z.object({
  id,
  treatmentId: id,
  appointmentId: orNull(id),
  kind: z.enum(sessionKinds),
  clinicId: orNull(id),
  /** Safety rules that are let be, each with its reason. */
  overrides: overridesInput,
  startedAt: instant,
  extraReason: orNull(z.enum(extraReasons, 'Choose a reason from the list.')),
});

const needle = z.string().regex(/^\d{1,2}(RL|RS|RM|M|F)$/, 'A needle is written like 1RL or 3RL.');

/** Sources name 0.5 to 2 mm; what lies far outside is a slip of the keyboard. */
const depth = measure('Depth', 0.1, 4, 'mm');

export const passInput = z.object({
  id,
  zone: z.enum(zones, 'Choose a zone.'),
  mixId: orNull(id),
  needle: orNull(needle),
  cartridgeLotId: orNull(id),
  depthMm: orNull(depth),
  machine: orNull(shortText('Machine')),
  speed: orNull(measure('Speed', 0, 30_000, 'of its unit')),
  speedUnit: orNull(z.enum(speedUnits)),
  minutes: orNull(whole('Minutes', 1, 360)),
});

const share = measure('A place on the scalp map', 0, 1, 'of the picture').transform(toThousandth);

export const markInput = z
  .object({
    id,
    view: z.enum(scalpViews),
    kind: z.enum(markKinds),
    points: z.array(z.object({ x: share, y: share })).max(80, 'A line has at most 80 points.'),
  })
  .refine(({ kind, points }) => points.length >= markPoints[kind].least, {
    message: 'This line is too short to be a line.',
    path: ['points'],
  });

export const breakInput = z.object({ id, startedAt: instant, endedAt: orNull(instant) });

export const anaestheticInput = z.object({
  id,
  lotId: orNull(id),
  amount: orNull(measure('Amount', 0.1, 200, 'of its unit')),
  unit: z.enum(amountUnits, 'Choose the unit of the amount.'),
  appliedAt: instant,
});

/** Lines of whole coordinates, such as "M12 40L15 44L20 39": nothing else of SVG gets in. */
const drawing = z
  .string()
  .max(12_000, 'This signature is too long to be kept. Draw it again.')
  .regex(/^(M\d{1,4} \d{1,4}(L\d{1,4} \d{1,4})*)+$/, 'This is not a drawn signature.');

export const signOffInput = z.object({ name: personName, drawing: orNull(drawing), signedAt: instant });

/** A list that counts as empty when it is left out. */
function listOf<T extends z.ZodType>(item: T, most: number, sentence: string) {
  return orNull(z.array(item).max(most, sentence)).transform((items) => items ?? []);
}

export const saveSessionInput = z.object({
  id,
  version,
  startedAt: orNull(instant),
  endedAt: orNull(instant),
  zones: z
    .array(z.enum(zones))
    .max(zones.length)
    .transform((chosen) => [...new Set(chosen)]),
  mixes: mixesInput.default([]),
  marks: listOf(markInput, mostMarks, `A scalp map has at most ${mostMarks} marks.`),
  breaks: listOf(breakInput, mostBreaks, `A session has at most ${mostBreaks} breaks.`),
  passes: z.array(passInput).max(60, 'A session has at most 60 passes.'),
  anaesthetics: listOf(anaestheticInput, 20, 'A session has at most 20 applications of anaesthetic.'),
  skinReaction: orNull(z.enum(skinReactions)),
  bleeding: orNull(z.enum(bleedings)),
  pain: orNull(whole('Pain', 0, 10)),
  notes: longText('Notes', 20_000),
  signOff: orNull(signOffInput),
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
