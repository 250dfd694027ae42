import type { PhotoSize, PictureFormat } from '@stipple/domain/photos';

/** A stored picture and how to turn it. */
export interface SourcePicture {
  readonly content: Buffer;
  readonly format: PictureFormat;
  /** 1 to 8 as in Exif. */
  readonly orientation: number;
}

/** A picture in its sizes, each an upright JPEG in sRGB that says nothing but what it shows. */
export interface MadeSizes {
  readonly width: number;
  readonly height: number;
  readonly sizes: ReadonlyMap<PhotoSize, Buffer>;
}

/** Decodes pictures and makes their sizes. Belongs into the worker; the API never calls it. */
export interface Pictures {
  /** @throws UnreadablePictureError when no decoder can make sense of it */
  makeSizes(source: SourcePicture): Promise<MadeSizes>;
}

/** The structure was right and the content is not: nobody can see this picture. */
export class UnreadablePictureError extends Error {
  override readonly name = 'UnreadablePictureError';
}
