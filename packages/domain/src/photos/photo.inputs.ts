import { z } from 'zod';
import { id, idList, instant, orNull, page, shortText, sortBy, version } from '../input/index.ts';
import { comparabilityPoints } from './comparability.ts';
import { photoSizeNames, photoViews } from './photo.ts';

/** What is said of a photo when it is sent; the picture itself is the body of the request. */
export const takePhotoInput = z.object({
  id,
  clientId: id,
  treatmentId: orNull(id),
  sessionId: orNull(id),
  view: z.enum(photoViews, 'Choose a view.'),
  takenAt: instant,
});

export const withdrawPhotoInput = z.object({
  id,
  version,
  reason: shortText('Reason').refine((text) => text.length >= 5, 'Say in a few words why it is withdrawn.'),
});

export const saveComparisonInput = z.object({
  beforeId: id,
  afterId: id,
  met: z
    .array(z.enum(comparabilityPoints, 'Choose from the nine points.'))
    .max(comparabilityPoints.length)
    .transform((points) => [...new Set(points)]),
});

/** What makes an address hold for somebody until a moment, in seconds since 1970. */
export const signed = z.object({
  until: z.coerce.number().int().positive(),
  signature: z.string().regex(/^[\w-]{43}$/),
});

/** A link as it comes back: which photo, which size, until when, and the signature. */
export const photoLinkInput = signed.extend({ id, size: z.enum(photoSizeNames as ['thumb', 'display', 'full']) });

export const photoFilter = z.object({
  clientId: id.optional(),
  treatmentId: id.optional(),
  sessionId: id.optional(),
  views: z.array(z.enum(photoViews)).max(photoViews.length).optional(),
  /** Withdrawn photos too; they show who withdrew them and why, never the picture. */
  withdrawn: z.boolean().optional(),
  ids: idList.optional(),
});
export const photoSort = sortBy(['takenAt']);
export const photoList = z.object({ filter: photoFilter.prefault({}), sort: photoSort, page });

export type TakePhotoInput = z.infer<typeof takePhotoInput>;
export type WithdrawPhotoInput = z.infer<typeof withdrawPhotoInput>;
export type SaveComparisonInput = z.infer<typeof saveComparisonInput>;
export type Signed = z.infer<typeof signed>;
export type PhotoLinkInput = z.infer<typeof photoLinkInput>;
export type PhotoList = z.infer<typeof photoList>;
