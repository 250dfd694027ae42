import { z } from 'zod';
import { signature } from '../consents/consent.inputs.ts';
import { healthAnswersInput } from '../health/health.inputs.ts';
import { id, version, whole } from '../input/index.ts';
import { askedTasks } from './link.ts';

export const makeLinkInput = z.object({
  id,
  clientId: id,
  tasks: z
    .array(z.enum(askedTasks))
    .min(1, 'Choose what to ask for.')
    .max(askedTasks.length)
    .refine((tasks) => new Set(tasks).size === tasks.length, 'Each thing is asked for once.'),
  oneUse: z.boolean(),
  days: whole('Days', 1, 30),
});
export const revokeLinkInput = z.object({ id, version });

/** Whatever was typed or cut short is looked up like a real one, so that its answer does not tell. */
const token = z.string().max(200, 'This is not a link of ours.');

/** What a client takes back alone; a treatment is called off by talking to the clinic. */
const withdrawable = ['photos', 'marketing'] as const;

export const openLinkInput = z.object({ token });
export const signByLinkInput = z.object({ ...signature, token });
export const withdrawByLinkInput = z.object({
  token,
  purpose: z.enum(withdrawable, 'Ask your clinic to take this consent back.'),
});
export const answerHealthByLinkInput = healthAnswersInput.omit({ clientId: true }).extend({ token });

export type MakeLinkInput = z.infer<typeof makeLinkInput>;
export type SignByLinkInput = z.infer<typeof signByLinkInput>;
export type WithdrawByLinkInput = z.infer<typeof withdrawByLinkInput>;
