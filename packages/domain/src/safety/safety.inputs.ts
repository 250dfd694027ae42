import { z } from 'zod';
import { id, orNull } from '../input/index.ts';
import { safetyCodes } from './safety.ts';

const reason = z
  .string('Say why.')
  .trim()
  .min(10, 'Give the reason in at least 10 characters: it stays on the record.')
  .max(500, 'A reason has at most 500 characters.');

export const overrideInput = z.object({ code: z.enum(safetyCodes), reason });
export const overridesInput = z
  .array(overrideInput)
  .max(safetyCodes.length)
  .nullish()
  .transform((given) => given ?? []);

/** Whom a session is checked for before it starts. */
export const preCheckInput = z.object({ treatmentId: id, clinicId: orNull(id) });

export type OverrideInput = z.infer<typeof overrideInput>;
export type PreCheckInput = z.infer<typeof preCheckInput>;
