import {
  type Bytes,
  broken,
  bytesOf,
  fitting,
  holdsForeign,
  latin,
  lengthOf,
  littleEndian,
  notOnlyAPicture,
  type Part,
  type Picture,
  Reader,
  truncated,
} from './picture-bytes.ts';
import { orientationIn } from './picture-exif.ts';

const kept = new Set(['VP8 ', 'VP8L', 'ALPH', 'ICCP']);
const mostChunks = 100;
const mostLookedInto = 256 * 1024;
/** Bits of VP8X that say Exif and XMP follow. */
const metadataFlags = 0x08 | 0x04;
const animationFlag = 0x02;

interface Found {
  readonly parts: Part[];
  orientation: number;
  canvas?: { readonly width: number; readonly height: number };
  image?: { readonly width: number; readonly height: number };
}

/** Walks the chunks of a WebP and writes its header anew. */
export async function inspectWebp(bytes: Bytes): Promise<Picture> {
  const reader = new Reader(bytes);
  const end = 8 + littleEndian(await reader.take(4, 4));
  if (end > reader.size) throw truncated();
  if (reader.size - end > 1) throw notOnlyAPicture();
  const found: Found = { parts: [], orientation: 1 };
  let at = 12;
  for (let chunks = 0; at + 8 <= end; chunks++) {
    if (chunks > mostChunks) throw broken();
    const type = latin(await reader.take(at, 4));
    const length = littleEndian(await reader.take(at + 4, 4));
    const to = at + 8 + length + (length % 2);
    if (at + 8 + length > end) throw truncated();
    await chunk(reader, found, { type, at, length, to: Math.min(to, end) });
    at = to;
  }
  const size = found.canvas ?? found.image;
  if (!size || !found.image) throw broken();
  const length = 4 + found.parts.reduce((sum, part) => sum + lengthOf(part), 0);
  const header = Uint8Array.from([...bytesOf('RIFF'), ...little4(length), ...bytesOf('WEBP')]);
  return { format: 'webp', ...size, orientation: found.orientation, parts: [{ bytes: header }, ...found.parts] };
}

interface Chunk {
  readonly type: string;
  readonly at: number;
  readonly length: number;
  readonly to: number;
}

async function chunk(reader: Reader, found: Found, { type, at, length, to }: Chunk): Promise<void> {
  if (type === 'VP8X') {
    const body = await reader.take(at, 18);
    const flags = body[8] ?? 0;
    if (flags & animationFlag) throw broken();
    const [width, height] = [1 + littleEndian(body.subarray(12, 15)), 1 + littleEndian(body.subarray(15, 18))];
    found.canvas = fitting({ width, height });
    found.parts.push({ bytes: body.map((byte, index) => (index === 8 ? flags & ~metadataFlags : byte)) });
    return;
  }
  if (kept.has(type)) {
    if (type === 'VP8 ' || type === 'VP8L')
      found.image = fitting(sizeOf(type, await reader.take(at + 8, Math.min(length, 10))));
    found.parts.push({ from: at, to });
    return;
  }
  const body = await reader.take(at + 8, Math.min(length, mostLookedInto));
  if (holdsForeign(body)) throw notOnlyAPicture();
  if (type === 'EXIF')
    found.orientation = orientationIn(latin(body.subarray(0, 4)) === 'Exif' ? body.subarray(6) : body);
}

function sizeOf(type: string, body: Uint8Array): { width: number; height: number } {
  if (body.length < (type === 'VP8L' ? 5 : 10)) throw truncated();
  if (type === 'VP8L') {
    const bits = littleEndian(body.subarray(1, 5));
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return {
    width: littleEndian(body.subarray(6, 8)) & 0x3fff,
    height: littleEndian(body.subarray(8, 10)) & 0x3fff,
  };
}

function little4(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}
