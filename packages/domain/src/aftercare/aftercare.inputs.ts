import { z } from 'zod';
import { id, orNull, shortText, version, whole } from '../input/index.ts';
import { handOverMeans } from './aftercare.ts';

const lastDay = 365;
const sentence = (name: string, most: number) =>
  z
    .string(`${name} is missing.`)
    .trim()
    .min(1, `${name} is missing.`)
    .max(most, `${name} has at most ${most} characters.`);

/** What an aftercare protocol says, as it is written by the organization. */
export const aftercareProtocol = z.object({
  phases: z
    .array(
      z.object({
        from: whole('The first day', 0, lastDay),
        to: orNull(whole('The last day', 0, lastDay)),
        happens: sentence('What happens', 400),
        advice: z.array(sentence('Advice', 300)).min(1, 'Write at least one line of advice.').max(12),
      }),
    )
    .min(1, 'Write at least the first days.')
    .max(12, 'A protocol has at most 12 parts.'),
  firstWaterDay: whole('The day of the first water', 1, 14),
  milestones: z
    .array(z.object({ day: whole('The day', 1, lastDay), words: shortText('What is allowed or due') }))
    .max(12, 'A protocol names at most 12 days.'),
  alarm: sentence('When to call', 600),
  checkInDays: z
    .array(whole('The day of a check-in', 1, lastDay))
    .min(1, 'Name at least one day on which the client is asked.')
    .max(10, 'A client is asked at most ten times.'),
});

/** The next version, while it is a draft; `version` is that of the draft, 0 when there is none yet. */
export const saveAftercareInput = aftercareProtocol.extend({ version: whole('The version', 0, 1_000_000) });
/** A draft as the caller saw it: what is published or thrown away. */
export const aftercareDraftInput = z.object({ number: whole('The number', 1, 10_000), version });
export const handOverAftercareInput = z.object({
  id,
  sessionId: id,
  number: whole('The number of the version', 1, 10_000),
  means: z.enum(handOverMeans),
});

export type SaveAftercareInput = z.infer<typeof saveAftercareInput>;
export type AftercareDraftInput = z.infer<typeof aftercareDraftInput>;
export type HandOverAftercareInput = z.infer<typeof handOverAftercareInput>;
