import type { Instant } from '../time/index.ts';

/** The fixed views. Only photos of the same view are ever put side by side. */
export const photoViews = ['front', 'top', 'crown', 'left', 'right', 'back', 'scar'] as const;
export type PhotoView = (typeof photoViews)[number];

/** A photo is taken in, then its sizes are made; what cannot be decoded after all is kept as a fact without files. */
export const photoStates = ['received', 'ready', 'unreadable'] as const;
export type PhotoState = (typeof photoStates)[number];

/** What may come in. */
export const pictureFormats = ['jpeg', 'png', 'webp', 'heic'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The sizes that are shown; the longer edge in pixels. A photo is never enlarged. */
export const photoSizes = { thumb: 320, display: 1_600, full: 4_096 } as const;
export type PhotoSize = keyof typeof photoSizes;
export const photoSizeNames = Object.keys(photoSizes) as readonly PhotoSize[];

/** Limits of what is taken in. 50 megapixels let every phone through whose camera bins or crops to 48. */
export const photoLimits = { bytes: 25 * 1024 * 1024, pixels: 50_000_000, leastEdge: 240 } as const;

/** A link to a photo opens it for so many seconds. */
export const photoLinkSeconds = 600;

/** One picture of a scalp from a fixed view, on a day, of a client. */
export interface Photo {
  readonly id: string;
  readonly clientId: string;
  readonly clinicId: string;
  readonly treatmentId: string | null;
  readonly sessionId: string | null;
  readonly view: PhotoView;
  readonly takenAt: Instant;
  readonly takenBy: string;
  readonly state: PhotoState;
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawReason: string | null;
  readonly version: number;
}
