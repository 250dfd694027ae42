import { z } from 'zod';
import { id, instant, longText, orNull, personName, whole } from '../input/index.ts';
import { indications } from '../treatments/index.ts';
import {
  hairColours,
  ludwigStages,
  norwoodStages,
  savinPictures,
  skinConditions,
  skins,
  wishes,
} from './consultation.ts';

const share = (region: string) => whole(`${region} in percent`, 0, 100);

const salt = z.object({ left: share('Left'), right: share('Right'), vertex: share('Top'), back: share('Back') });

/** Each once, in the order chosen. */
function chosen<const V extends readonly [string, ...string[]]>(values: V, least = 0, sentence = '') {
  return z
    .array(z.enum(values))
    .min(least, sentence)
    .max(values.length)
    .transform((given) => [...new Set(given)]);
}

export const signConsultationInput = z.object({
  id,
  clientId: id,
  clinicId: id,
  replacesId: orNull(id),
  heldAt: instant,
  indication: z.enum(indications, 'Choose what it is about.'),
  norwood: orNull(z.enum(norwoodStages)),
  ludwig: orNull(z.enum(ludwigStages)),
  savin: orNull(z.enum(savinPictures)),
  salt: orNull(salt),
  skinType: whole('Skin type', 1, 6),
  skin: orNull(z.enum(skins)),
  skinConditions: chosen(skinConditions),
  hairColour: orNull(z.enum(hairColours)),
  scars: longText('Scars', 2_000),
  earlierWork: longText('Earlier work', 2_000),
  wishes: chosen(wishes, 1, 'Choose at least one wish.'),
  notes: longText('Notes', 10_000),
  signedName: personName,
});

export type SignConsultationInput = z.infer<typeof signConsultationInput>;
