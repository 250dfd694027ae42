import { bigEndian, latin, littleEndian } from './picture-bytes.ts';

const orientationTag = 0x0112;
const mostEntries = 1_000;

/** The orientation an Exif block names, 1 when it names none. Reads that one tag and nothing else. */
export function orientationIn(tiff: Uint8Array): number {
  const order = latin(tiff.subarray(0, 2));
  if (order !== 'II' && order !== 'MM') return 1;
  const read = (at: number, length: number) =>
    (order === 'II' ? littleEndian : bigEndian)(tiff.subarray(at, at + length));
  const directory = read(4, 4);
  const entries = Math.min(read(directory, 2), mostEntries);
  for (let nth = 0; nth < entries; nth++) {
    const entry = directory + 2 + nth * 12;
    if (entry + 12 > tiff.length) return 1;
    if (read(entry, 2) !== orientationTag) continue;
    const value = read(entry + 8, 2);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
