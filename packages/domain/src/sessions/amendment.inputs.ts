import { z } from 'zod';
import { id, longText, orNull, personName, shortText, whole } from '../input/index.ts';
import { amendedParts } from './amendment.ts';

export const amendSessionInput = z.object({
  id,
  sessionId: id,
  part: z.enum(amendedParts, 'Choose what is amended.'),
  passNumber: orNull(whole('Number of the pass', 1, 60)),
  value: orNull(shortText('Corrected value')),
  text: longText('Explanation', 4_000),
  signedName: personName,
});

export type AmendSessionInput = z.infer<typeof amendSessionInput>;
