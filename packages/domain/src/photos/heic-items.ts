import { bigEndian, broken, latin } from './picture-bytes.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** One thing a HEIC holds: a tile, the picture made of tiles, its Exif. */
export interface Item {
  readonly type: string;
  /** Where its bytes stand in the file. */
  readonly extents: readonly Range[];
  /** Where its bytes stand in the meta box's content, when they stand there. */
  readonly inside: readonly Range[];
}

export interface HeicItems {
  readonly items: readonly Item[];
  /** Of the largest picture in it. */
  readonly width: number;
  readonly height: number;
  /** The content of `idat` within the meta box's content; empty when there is none. */
  readonly data: Range;
}

const mostItems = 4_096;
/** Boxes that hold boxes, and how many bytes of their own come first. */
const nested: Readonly<Record<string, number>> = { iprp: 0, ipco: 0 };

/** Reads what a meta box says of the items of the file. @param meta content of the box */
export function heicItems(meta: Uint8Array): HeicItems {
  const boxes = [...boxesOf(meta, 4, meta.length)];
  const of = (type: string) => boxes.find((box) => box.type === type);
  const [info, places, data] = [of('iinf'), of('iloc'), of('idat')];
  if (!info || !places) throw broken();
  const types = typesIn(meta, info);
  const idat = data ?? { from: 0, to: 0 };
  const items = placesIn(meta, places, idat).map(({ id, ...where }) => ({ type: types.get(id) ?? '', ...where }));
  const sizes = boxes.filter(({ type }) => type === 'ispe').map(({ from }) => edges(meta, from));
  const largest = sizes.sort((one, other) => other.width * other.height - one.width * one.height)[0];
  return { items, width: largest?.width ?? 0, height: largest?.height ?? 0, data: idat };
}

interface Found extends Range {
  readonly type: string;
}

/** Boxes and the boxes in those that hold some; `from` is where the content begins. */
function* boxesOf(bytes: Uint8Array, start: number, end: number): Generator<Found> {
  for (let at = start; at + 8 <= end; ) {
    const length = bigEndian(bytes.subarray(at, at + 4));
    const type = latin(bytes.subarray(at + 4, at + 8));
    if (length < 8 || at + length > end) throw broken();
    yield { type, from: at + 8, to: at + length };
    const own = nested[type];
    if (own !== undefined) yield* boxesOf(bytes, at + 8 + own, at + length);
    at += length;
  }
}

function edges(bytes: Uint8Array, at: number): { width: number; height: number } {
  return { width: bigEndian(bytes.subarray(at + 4, at + 8)), height: bigEndian(bytes.subarray(at + 8, at + 12)) };
}

/** Kind of each item by its number. */
function typesIn(bytes: Uint8Array, { from, to }: Range): Map<number, string> {
  const version = bytes[from] ?? 0;
  const types = new Map<number, string>();
  for (const entry of boxesOf(bytes, from + (version === 0 ? 6 : 8), to)) {
    const wide = (bytes[entry.from] ?? 0) >= 3;
    const id = bigEndian(bytes.subarray(entry.from + 4, entry.from + (wide ? 8 : 6)));
    const at = entry.from + (wide ? 10 : 8);
    types.set(id, latin(bytes.subarray(at, at + 4)));
  }
  return types;
}

/** Reads numbers of given lengths one after the other. */
class Cursor {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, { from, to }: Range) {
    this.#bytes = bytes;
    this.#at = from;
    this.#end = to;
  }

  next(length: number): number {
    if (this.#at + length > this.#end) throw broken();
    const value = bigEndian(this.#bytes.subarray(this.#at, this.#at + length));
    this.#at += length;
    return value;
  }
}

interface Placed {
  readonly id: number;
  readonly extents: Range[];
  readonly inside: Range[];
}

function placesIn(bytes: Uint8Array, box: Range, idat: Range): Placed[] {
  const cursor = new Cursor(bytes, box);
  const version = cursor.next(4) >>> 24;
  if (version > 2) throw broken();
  const [lengths, more] = [cursor.next(1), cursor.next(1)];
  const sizes = { offset: lengths >> 4, length: lengths & 15, base: more >> 4, index: version > 0 ? more & 15 : 0 };
  const count = cursor.next(version < 2 ? 2 : 4);
  if (count > mostItems) throw broken();
  return Array.from({ length: count }, () => placed(cursor, version, sizes, idat));
}

interface Sizes {
  readonly offset: number;
  readonly length: number;
  readonly base: number;
  readonly index: number;
}

function placed(cursor: Cursor, version: number, sizes: Sizes, idat: Range): Placed {
  const id = cursor.next(version < 2 ? 2 : 4);
  const method = version > 0 ? cursor.next(2) & 15 : 0;
  cursor.next(2);
  const base = cursor.next(sizes.base);
  const count = cursor.next(2);
  const ranges = Array.from({ length: count }, () => {
    cursor.next(sizes.index);
    const from = base + cursor.next(sizes.offset);
    const length = cursor.next(sizes.length);
    if (length === 0) throw broken();
    return { from, to: from + length };
  });
  if (method === 0) return { id, extents: ranges, inside: [] };
  if (method !== 1) throw broken();
  const inside = ranges.map(({ from, to }) => ({ from: idat.from + from, to: Math.min(idat.from + to, idat.to) }));
  return { id, extents: [], inside };
}
