import { inspectPicture, type Part } from '@stipple/domain/photos';
import { Problem, type ProblemCode } from '@stipple/domain/problems';

/** The refusals one can do something about before anything is sent, in words. */
const words: Partial<Record<ProblemCode, string>> = {
  'PHOTO.TOO_LARGE': 'This file is larger than 25 MB. Choose the photo itself.',
  'PHOTO.WRONG_TYPE': 'This is not a photo in JPEG, PNG, WebP or HEIC. Choose one that is.',
  'PHOTO.TRUNCATED': 'The end of this photo is missing. Take it again.',
  'PHOTO.TOO_MANY_PIXELS': 'This photo has more than 50 megapixels. Set the camera to a smaller size.',
  'PHOTO.TOO_SMALL': 'This photo is too small to judge anything by. Take a larger one.',
  'PHOTO.NOT_ONLY_A_PICTURE': 'This file holds something besides a photo. Choose the photo as the camera made it.',
};

/** Why a file is no photo we can take, said before it is sent. */
export class UnfitFileError extends Error {
  override readonly name = 'UnfitFileError';
}

/**
 * The picture alone: where and when it was taken and with what stays behind on the device it was taken with. The turn
 * a camera wrote down is lost with it, so a turned picture goes as it came and the server turns it.
 *
 * @throws UnfitFileError with words for whoever chose the file
 */
export async function prepareFile(file: Blob): Promise<Blob> {
  try {
    const { parts, orientation } = await inspectPicture({
      size: file.size,
      read: async (at, length) => new Uint8Array(await file.slice(at, at + length).arrayBuffer()),
    });
    return orientation === 1 ? new Blob(parts.map((part) => pieceOf(file, part))) : file;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    throw new UnfitFileError(words[problem.code] ?? 'This photo is damaged. Take it again.');
  }
}

function pieceOf(file: Blob, part: Part): BlobPart {
  if ('from' in part) return file.slice(part.from, part.to);
  return 'bytes' in part ? new Uint8Array(part.bytes) : new Uint8Array(part.zeros);
}
