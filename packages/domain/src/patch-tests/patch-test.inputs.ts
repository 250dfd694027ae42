import { z } from 'zod';
import { id, instant, longText, version } from '../input/index.ts';
import { patchTestResults } from './patch-test.ts';

const notes = longText('Notes', 2_000);

export const doPatchTestInput = z.object({
  id,
  clientId: id,
  clinicId: id,
  productId: id,
  doneAt: instant,
  notes,
});
export const readPatchTestInput = z.object({ id, version, result: z.enum(patchTestResults), readAt: instant, notes });

export type DoPatchTestInput = z.infer<typeof doPatchTestInput>;
export type ReadPatchTestInput = z.infer<typeof readPatchTestInput>;
