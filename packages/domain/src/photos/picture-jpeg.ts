import {
  type Bytes,
  broken,
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
import { orientationIn } from './picture-exif.ts';

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda];
/** Baseline, extended and progressive: what cameras make. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
const otherFrames = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Tables the picture is decoded with. */
const tables = new Set([0xc4, 0xdb, 0xdd]);

/** A progressive picture has some ten scans; hundreds only keep a decoder busy. */
const mostScans = 64;
const mostSegments = 2_000;
const scanChunk = 256 * 1024;

interface Found {
  readonly parts: Part[];
  frame?: { readonly width: number; readonly height: number };
  orientation: number;
  scans: number;
}

/** Walks the segments of a JPEG: keeps tables, frame, scans and colour profile; everything else stays behind. */
export async function inspectJpeg(bytes: Bytes): Promise<Picture> {
  const reader = new Reader(bytes);
  const found: Found = { parts: [{ from: 0, to: 2 }], orientation: 1, scans: 0 };
  let at = 2;
  for (let segments = 0; segments < mostSegments; segments++) {
    const { marker, from } = await markerAt(reader, at);
    if (marker === endOfImage) {
      found.parts.push({ from, to: from + 2 });
      await requireOnlyPictures(reader, from + 2);
      return pictureOf(found);
    }
    if (marker === startOfImage) throw broken();
    const length = await reader.big(from + 2, 2);
    if (length < 2) throw broken();
    const to = from + 2 + length;
    const kept = await segment(reader, found, { marker, from, to });
    if (kept) found.parts.push({ from, to });
    at = marker === startOfScan ? await endOfScan(bytes, to) : to;
    if (marker === startOfScan) found.parts.push({ from: to, to: at });
  }
  throw broken();
}

/** The marker at or after fill bytes. */
async function markerAt(reader: Reader, at: number): Promise<{ marker: number; from: number }> {
  if ((await reader.big(at, 1)) !== 0xff) throw broken();
  for (let next = at + 1; next < at + 64; next++) {
    const marker = await reader.big(next, 1);
    if (marker !== 0xff) return { marker, from: next - 1 };
  }
  throw broken();
}

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/** Notes what a segment says. @returns whether it belongs to the picture */
async function segment(reader: Reader, found: Found, { marker, from, to }: Segment): Promise<boolean> {
  const body = await reader.take(from + 4, to - from - 4);
  if (frames.has(marker)) {
    if (found.frame || body.length < 6) throw broken();
    const [, h1 = 0, h0 = 0, w1 = 0, w0 = 0] = body;
    found.frame = fitting({ height: h1 * 256 + h0, width: w1 * 256 + w0 });
    return true;
  }
  if (otherFrames.has(marker)) throw broken();
  if (marker === startOfScan) {
    found.scans += 1;
    if (!found.frame || found.scans > mostScans) throw broken();
    return true;
  }
  if (tables.has(marker)) return true;
  if (isColour(marker, body)) return true;
  if (marker === 0xe1 && latin(body.subarray(0, 6)) === 'Exif\0\0') found.orientation = orientationIn(body.subarray(6));
  if (holdsForeign(body)) throw notOnlyAPicture();
  return false;
}

/** How colours are meant: a bare JFIF header, a colour profile, Adobe's transform. None of them says who, where or when. */
function isColour(marker: number, body: Uint8Array): boolean {
  const starts = (word: string) => latin(body.subarray(0, word.length)) === word;
  if (marker === 0xe0) return body.length === 14 && starts('JFIF\0');
  if (marker === 0xe2) return starts('ICC_PROFILE\0');
  return marker === 0xee && body.length === 12 && starts('Adobe');
}

/** Where the next marker after the data of a scan stands. */
async function endOfScan(bytes: Bytes, from: number): Promise<number> {
  let at = from;
  while (at < bytes.size) {
    const chunk = await bytes.read(at, scanChunk);
    for (let found = chunk.indexOf(0xff); found >= 0; found = chunk.indexOf(0xff, found + 1)) {
      if (found + 1 >= chunk.length) break;
      const next = chunk[found + 1] ?? 0;
      const belongs = next === 0 || (next >= 0xd0 && next <= 0xd7) || next === 0xff;
      if (!belongs) return at + found;
    }
    if (chunk.length < 2) break;
    // The last byte comes again: it may be half of a marker.
    at += chunk.length - 1;
  }
  throw truncated();
}

/** Phones put a second picture, a short film or their own notes behind the picture; all of it stays behind. */
const companions = [/^\xff\xd8\xff/, /^....ftyp/s, /^\0+$/];
const samsungEnd = /SEF[HT].{0,64}$/s;

async function requireOnlyPictures(reader: Reader, from: number): Promise<void> {
  if (from >= reader.size) return;
  const start = await reader.rest(from);
  const end = await reader.rest(Math.max(from, reader.size - 64 * 1024));
  if (holdsForeign(start) || holdsForeign(end)) throw notOnlyAPicture();
  const first = latin(start.subarray(0, 64));
  const known = companions.some((companion) => companion.test(first)) || samsungEnd.test(latin(end.subarray(-128)));
  if (!known) throw notOnlyAPicture();
}

function pictureOf({ frame, orientation, parts, scans }: Found): Picture {
  if (!frame || scans === 0) throw broken();
  return { format: 'jpeg', ...frame, orientation, parts: joined(parts) };
}
