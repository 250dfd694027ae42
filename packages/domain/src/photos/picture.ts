import { Problem } from '../problems/index.ts';
import { type PictureFormat, photoLimits } from './photo.ts';
import { type Bytes, latin, type Picture, truncated } from './picture-bytes.ts';
import { inspectHeic, isHeic } from './picture-heic.ts';
import { inspectJpeg } from './picture-jpeg.ts';
import { inspectPng } from './picture-png.ts';
import { inspectWebp } from './picture-webp.ts';

/** So many bytes tell what a file is. */
export const headBytes = 64;

const inspectors: Readonly<Record<PictureFormat, (bytes: Bytes) => Promise<Picture>>> = {
  jpeg: inspectJpeg,
  png: inspectPng,
  webp: inspectWebp,
  heic: inspectHeic,
};

/** What a file says it is by its first bytes; its name and declared type are not believed. */
export function formatOf(head: Uint8Array): PictureFormat | undefined {
  const text = latin(head.subarray(0, 16));
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^RIFF....WEBP/s.test(text)) return 'webp';
  return isHeic(head) ? 'heic' : undefined;
}

/**
 * Looks at the structure of a file without decoding it: what it is, how large the picture would be, whether it is
 * whole, whether it is anything besides, and of which parts its clean form is made. Runs in the browser before a photo
 * is sent, and on the server before it is stored.
 *
 * @throws Problem PHOTO.TOO_LARGE, PHOTO.WRONG_TYPE, PHOTO.TRUNCATED, PHOTO.BROKEN, PHOTO.TOO_MANY_PIXELS,
 *   PHOTO.TOO_SMALL, PHOTO.NOT_ONLY_A_PICTURE.
 */
export async function inspectPicture(bytes: Bytes): Promise<Picture> {
  const field = 'file';
  if (bytes.size > photoLimits.bytes) throw tooLarge();
  const format = formatOf(await bytes.read(0, headBytes));
  if (!format) throw new Problem(bytes.size === 0 ? 'PHOTO.TRUNCATED' : 'PHOTO.WRONG_TYPE', { field });
  if (bytes.size < headBytes) throw truncated();
  return inspectors[format](bytes);
}

/**
 * How long a file is that somebody begins to send, so that what is too long is refused before any of it is read.
 *
 * @param announced a Content-Length; undefined when none came
 * @throws Problem PHOTO.NO_LENGTH, PHOTO.TOO_LARGE.
 */
export function lengthToTake(announced: string | undefined): number {
  const length = Number(announced);
  if (announced === undefined || !Number.isSafeInteger(length)) throw new Problem('PHOTO.NO_LENGTH', { field: 'file' });
  if (length > photoLimits.bytes) throw tooLarge();
  return length;
}

function tooLarge(): Problem {
  const params = { most: photoLimits.bytes / 1024 / 1024 };
  return new Problem('PHOTO.TOO_LARGE', { field: 'file', params });
}

/** Width and height once a picture stands upright. */
export function upright({ width, height, orientation }: Pick<Picture, 'width' | 'height' | 'orientation'>): {
  readonly width: number;
  readonly height: number;
} {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
