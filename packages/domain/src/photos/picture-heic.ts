import { heicItems, type Item } from './heic-items.ts';
import {
  type Bytes,
  bigEndian,
  broken,
  bytesOf,
  fitting,
  holdsForeign,
  joined,
  latin,
  notOnlyAPicture,
  type Part,
  type Picture,
  Reader,
  truncated,
} from './picture-bytes.ts';

/** Kinds of item that are picture: coded tiles and how they are put together. All others are blanked. */
const pictureItems = new Set(['hvc1', 'grid', 'iden', 'iovl']);
const mostBoxes = 200;
const mostMeta = 4 * 1024 * 1024;

interface Box {
  readonly type: string;
  readonly from: number;
  /** Where its content begins. */
  readonly body: number;
  readonly to: number;
}

/**
 * Walks the boxes of a HEIC. Positions inside it are counted from its start, so nothing is cut out: what is not
 * picture is overwritten with zeros where it stands.
 */
export async function inspectHeic(bytes: Bytes): Promise<Picture> {
  const reader = new Reader(bytes);
  const boxes = await boxesIn(reader);
  const metaBox = boxes.find(({ type }) => type === 'meta');
  if (!metaBox || metaBox.to - metaBox.body > mostMeta) throw broken();
  const meta = await reader.take(metaBox.body, metaBox.to - metaBox.body);
  const { items, width, height, data } = heicItems(meta);
  const pictures = items.filter(({ type }) => pictureItems.has(type));
  if (pictures.length === 0 || width === 0 || height === 0) throw broken();
  fitting({ width, height });
  const kept = pictures.flatMap(({ extents }) => extents).sort((one, other) => one.from - other.from);
  if (kept.some(({ to }) => to > reader.size)) throw truncated();
  const parts: Part[] = [];
  for (const box of boxes) {
    if (box.type === 'ftyp') parts.push({ from: box.from, to: box.to });
    else if (box === metaBox) parts.push(...cleanMeta(metaBox, meta, data, items));
    else if (box.type === 'mdat') parts.push(...cleanData(box, kept));
    else {
      if (holdsForeign(await reader.rest(box.body))) throw notOnlyAPicture();
      parts.push(...blanked(box));
    }
  }
  return { format: 'heic', width, height, orientation: 1, parts: joined(parts) };
}

async function boxesIn(reader: Reader): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at < reader.size; ) {
    if (boxes.length >= mostBoxes) throw broken();
    if (reader.size - at < 8) throw notOnlyAPicture();
    const short = await reader.big(at, 4);
    const type = latin(await reader.take(at + 4, 4));
    if (!/^[\w !-~]{4}$/.test(type)) throw notOnlyAPicture();
    const long = short === 1;
    const length = long ? await reader.big(at + 8, 8) : short === 0 ? reader.size - at : short;
    if (length < (long ? 16 : 8)) throw broken();
    if (at + length > reader.size) throw boxes.length > 1 ? truncated() : broken();
    boxes.push({ type, from: at, body: at + (long ? 16 : 8), to: at + length });
    at += length;
  }
  return boxes;
}

/** The tables of a meta box as they are, and of the data inside it only what belongs to the picture. */
function cleanMeta(box: Box, meta: Uint8Array, data: { from: number; to: number }, items: readonly Item[]): Part[] {
  const copy = Uint8Array.from(meta);
  copy.fill(0, data.from, data.to);
  for (const { type, inside } of items)
    if (pictureItems.has(type)) for (const { from, to } of inside) copy.set(meta.subarray(from, to), from);
  return [{ from: box.from, to: box.body }, { bytes: copy }];
}

function cleanData(box: Box, kept: readonly { readonly from: number; readonly to: number }[]): Part[] {
  const parts: Part[] = [{ from: box.from, to: box.body }];
  let at = box.body;
  for (const extent of kept) {
    const [from, to] = [Math.max(extent.from, at), Math.min(extent.to, box.to)];
    if (to <= from) continue;
    if (from > at) parts.push({ zeros: from - at });
    parts.push({ from, to });
    at = to;
  }
  if (at < box.to) parts.push({ zeros: box.to - at });
  return parts;
}

/** A box of the same length that says of itself that it is empty. */
function blanked(box: Box): Part[] {
  const length = box.to - box.from;
  if (length > 0xffff_ffff) throw broken();
  const size = [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff);
  return [{ bytes: Uint8Array.from([...size, ...bytesOf('free')]) }, { zeros: length - 8 }];
}

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']);

/** True when the brands of an `ftyp` box name HEVC pictures; AVIF and films are something else. */
export function isHeic(head: Uint8Array): boolean {
  if (latin(head.subarray(4, 8)) !== 'ftyp') return false;
  const end = Math.min(bigEndian(head.subarray(0, 4)), head.length);
  const major = latin(head.subarray(8, 12));
  if (heicBrands.has(major)) return true;
  if (major !== 'mif1' && major !== 'msf1') return false;
  for (let at = 16; at + 4 <= end; at += 4) if (heicBrands.has(latin(head.subarray(at, at + 4)))) return true;
  return false;
}
