import { type PhotoSize, photoLimits, photoSizeNames, photoSizes } from '@stipple/domain/photos';
import type { Sharp, SharpOptions } from 'sharp';
import { decodeHeic } from './decode-heic.ts';
import { type MadeSizes, type Pictures, type SourcePicture, UnreadablePictureError } from './pictures.port.ts';

type SharpModule = typeof import('sharp')['default'];

/** A smaller picture is looked at closer: it gets more of its detail. */
const quality: Readonly<Record<PhotoSize, number>> = { thumb: 76, display: 84, full: 90 };

/** What undoes each Exif orientation: mirrored first, then turned clockwise. */
const turns: Readonly<Record<number, { readonly mirror: boolean; readonly degrees: number }>> = {
  1: { mirror: false, degrees: 0 },
  2: { mirror: true, degrees: 0 },
  3: { mirror: false, degrees: 180 },
  4: { mirror: true, degrees: 180 },
  5: { mirror: true, degrees: 270 },
  6: { mirror: false, degrees: 90 },
  7: { mirror: true, degrees: 90 },
  8: { mirror: false, degrees: 270 },
};

/**
 * libvips through sharp. Loaded when it is first needed, so that a process that never decodes does not carry it. Its
 * output holds no metadata and is in sRGB unless told otherwise, and it is not.
 */
export class SharpPictures implements Pictures {
  #loaded: Promise<SharpModule> | undefined;

  async makeSizes(source: SourcePicture): Promise<MadeSizes> {
    const sharp = await this.#sharp();
    const { content, options, orientation } = await decodable(source);
    const open = () => sharp(content, { limitInputPixels: photoLimits.pixels, failOn: 'error', ...options });
    try {
      const sizes = new Map<PhotoSize, Buffer>();
      let upright = { width: 0, height: 0 };
      for (const size of photoSizeNames) {
        const { data, info } = await made(open(), orientation, size).toBuffer({ resolveWithObject: true });
        sizes.set(size, data);
        if (size === 'full') upright = { width: info.width, height: info.height };
      }
      return { ...upright, sizes };
    } catch (error) {
      // sharp throws plain errors that tell of the input; what else may fail in here is our own mistake.
      if (error instanceof TypeError || error instanceof RangeError) throw error;
      throw new UnreadablePictureError('The decoder gave up', { cause: error });
    }
  }

  #sharp(): Promise<SharpModule> {
    this.#loaded ??= import('sharp').then(({ default: sharp }) => {
      // Photos come once: what sharp would keep of them for later is memory and nothing else.
      sharp.cache(false);
      return sharp;
    });
    return this.#loaded;
  }
}

interface Decodable {
  readonly content: Buffer;
  readonly options: SharpOptions;
  readonly orientation: number;
}

/** libvips as it is shipped reads no HEVC, for its patents; those pictures are decoded before. */
async function decodable({ content, format, orientation }: SourcePicture): Promise<Decodable> {
  if (format !== 'heic') return { content, options: {}, orientation };
  const { width, height, pixels } = await decodeHeic(content);
  return { content: pixels, options: { raw: { width, height, channels: 4 } }, orientation: 1 };
}

function made(picture: Sharp, orientation: number, size: PhotoSize): Sharp {
  const { mirror, degrees } = turns[orientation] ?? { mirror: false, degrees: 0 };
  const edge = photoSizes[size];
  return picture
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .flop(mirror)
    .rotate(degrees)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: quality[size], chromaSubsampling: size === 'thumb' ? '4:2:0' : '4:4:4' });
}
