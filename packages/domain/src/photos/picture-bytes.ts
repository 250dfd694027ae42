import { Problem } from '../problems/index.ts';
import { type PictureFormat, photoLimits } from './photo.ts';

/** A file that can be read anywhere, in pieces. */
export interface Bytes {
  readonly size: number;
  /** Exactly `length` bytes, or fewer at the end of the file. */
  read(at: number, length: number): Promise<Uint8Array>;
}

/** A piece of the cleaned file: a range of the one that came, bytes of our own, or as many zeros. */
export type Part =
  | { readonly from: number; readonly to: number }
  | { readonly bytes: Uint8Array }
  | { readonly zeros: number };

/** What a file turned out to be, and of which parts its clean form is made: the picture and nothing besides. */
export interface Picture {
  readonly format: PictureFormat;
  /** As stored; `orientation` says how to turn it. */
  readonly width: number;
  readonly height: number;
  /** 1 to 8 as in Exif: what has to be done to stand upright. */
  readonly orientation: number;
  readonly parts: readonly Part[];
}

export const broken = () => new Problem('PHOTO.BROKEN', { field: 'file' });
export const truncated = () => new Problem('PHOTO.TRUNCATED', { field: 'file' });
export const notOnlyAPicture = () => new Problem('PHOTO.NOT_ONLY_A_PICTURE', { field: 'file' });

interface Edges {
  readonly width: number;
  readonly height: number;
}

/**
 * Asked as soon as a file says how large its picture is, so that the rest of it need not come.
 *
 * @throws Problem PHOTO.TOO_MANY_PIXELS, PHOTO.TOO_SMALL.
 */
export function fitting<Size extends Edges>(size: Size): Size {
  const { width, height } = size;
  if (width * height > photoLimits.pixels) {
    const params = { megapixels: Math.round((width * height) / 1e6), most: photoLimits.pixels / 1e6 };
    throw new Problem('PHOTO.TOO_MANY_PIXELS', { field: 'file', params });
  }
  if (Math.min(width, height) < photoLimits.leastEdge)
    throw new Problem('PHOTO.TOO_SMALL', { field: 'file', params: { least: photoLimits.leastEdge } });
  return size;
}

const blockLength = 64 * 1024;

/** Reads small pieces out of blocks, so that walking a file costs few reads. */
export class Reader {
  readonly size: number;
  readonly #bytes: Bytes;
  #block: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
    this.size = bytes.size;
  }

  /** @throws Problem PHOTO.TRUNCATED when the file ends before. */
  async take(at: number, length: number): Promise<Uint8Array> {
    if (at + length > this.size) throw truncated();
    if (at < this.#at || at + length > this.#at + this.#block.length) {
      this.#block = await this.#bytes.read(at, Math.max(length, blockLength));
      this.#at = at;
    }
    const start = at - this.#at;
    if (start + length > this.#block.length) throw truncated();
    return this.#block.subarray(start, start + length);
  }

  /** What is there from here on, at most a block of it. */
  async rest(at: number): Promise<Uint8Array> {
    return this.take(at, Math.min(blockLength, this.size - at));
  }

  async big(at: number, length: 1 | 2 | 4 | 8): Promise<number> {
    return bigEndian(await this.take(at, length));
  }
}

export function bigEndian(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

export function littleEndian(bytes: Uint8Array): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

/** Letters of bytes, one each. */
export function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Parts that touch become one. */
export function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && 'from' in last && 'from' in part && last.to === part.from)
      result[result.length - 1] = { from: last.from, to: part.to };
    else result.push(part);
  }
  return result;
}

export function lengthOf(part: Part): number {
  if ('from' in part) return part.to - part.from;
  return 'bytes' in part ? part.bytes.length : part.zeros;
}

/** How things begin that are run, unpacked or rendered as something else than a picture. */
const foreign = [
  ...['%PDF-', '<html', '<HTML', '<!DOCTYPE', '<!doctype', '<script', '<SCRIPT', '<svg', '<?php', '#!/'],
  ...['PK\x03\x04', 'PK\x05\x06', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\x7fELF', 'This program cannot be run'],
].map(bytesOf);

/** True when bytes that are not the picture would be taken for something else by another program. */
export function holdsForeign(bytes: Uint8Array): boolean {
  return foreign.some((sign) => indexOf(bytes, sign) >= 0);
}

function indexOf(bytes: Uint8Array, sign: Uint8Array): number {
  const first = sign[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sign.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
