import {
  type Bytes,
  bigEndian,
  broken,
  fitting,
  holdsForeign,
  joined,
  latin,
  notOnlyAPicture,
  type Part,
  type Picture,
  Reader,
} from './picture-bytes.ts';
import { orientationIn } from './picture-exif.ts';

/** What the picture is decoded with; texts, times, Exif and whatever else may hide in a chunk stay behind. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'cICP']);
/** 25 MB in the usual pieces of 8 KB are 3,200. */
const mostChunks = 20_000;
const mostLookedInto = 256 * 1024;

/** Walks the chunks of a PNG. */
export async function inspectPng(bytes: Bytes): Promise<Picture> {
  const reader = new Reader(bytes);
  const parts: Part[] = [{ from: 0, to: 8 }];
  const header = await reader.take(8, 25);
  if (bigEndian(header.subarray(0, 4)) !== 13 || latin(header.subarray(4, 8)) !== 'IHDR') throw broken();
  const size = { width: bigEndian(header.subarray(8, 12)), height: bigEndian(header.subarray(12, 16)) };
  const { width, height } = fitting(size);
  let [orientation, data, at] = [1, 0, 8];
  for (let chunks = 0; chunks < mostChunks; chunks++) {
    const length = await reader.big(at, 4);
    const type = latin(await reader.take(at + 4, 4));
    if (!/^[A-Za-z]{4}$/.test(type)) throw broken();
    const to = at + 12 + length;
    // The last of the chunk is its checksum: asking for it tells whether it is all there.
    await reader.take(to - 4, 4);
    if (kept.has(type)) parts.push({ from: at, to });
    else {
      const body = await reader.take(at + 8, Math.min(length, mostLookedInto));
      if (holdsForeign(body)) throw notOnlyAPicture();
      if (type === 'eXIf') orientation = orientationIn(body);
    }
    if (type === 'IDAT') data += length;
    at = to;
    if (type === 'IEND') {
      if (data === 0) throw broken();
      if (at < reader.size) await requireZeros(reader, at);
      return { format: 'png', width, height, orientation, parts: joined(parts) };
    }
  }
  throw broken();
}

async function requireZeros(reader: Reader, from: number): Promise<void> {
  const rest = await reader.rest(from);
  if (reader.size - from > rest.length || rest.some((byte) => byte !== 0)) throw notOnlyAPicture();
}
