import { z } from 'zod';
import { id, measure, orNull, shortText } from '../input/index.ts';

/** A hundredth of a millilitre is a drop; a bottle of pigment rarely holds more than 30 ml. */
const partMl = measure('Amount', 0.01, 100, 'ml');

/** A mix as it is made: each lot once, and an amount of it, which a draft may still leave open. */
export const mixInput = z.object({
  id,
  label: orNull(shortText('Name of the mix').pipe(z.string().max(60, 'The name of a mix has at most 60 characters.'))),
  waterMl: measure('Water', 0, 100, 'ml').default(0),
  parts: z
    .array(z.object({ lotId: id, ml: orNull(partMl) }))
    .min(1, 'A mix has at least one part.')
    .max(8, 'A mix has at most eight parts.')
    .refine((parts) => new Set(parts.map(({ lotId }) => lotId)).size === parts.length, 'Each lot is in a mix once.'),
});

/** The mixes of a session's log. */
export const mixesInput = z.array(mixInput).max(20, 'A session has at most 20 mixes.');

export type MixInput = z.infer<typeof mixInput>;
