import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';

/** Words that are planted wherever a file can say something, and must be found in nothing that is stored. */
export const planted = 'PLANTED-51.5237N-0.1585W';

export type MadeFormat = 'jpeg' | 'png' | 'webp';

interface Given {
  readonly format?: MadeFormat;
  readonly width?: number;
  readonly height?: number;
  /** As a camera writes it; upright when left out. */
  readonly orientation?: number;
  /** Grain makes a file as large as a camera's. */
  readonly grain?: boolean;
}

/** A picture whose upper left quarter is red, the rest grey, and that says where and when it was taken. */
export function aPicture({ format = 'jpeg', width = 640, height = 480, orientation = 1, grain = false }: Given = {}) {
  const turned = blank(width, height, grain).withMetadata({ orientation }).withExifMerge(exif).withXmp(xmp);
  if (format === 'png') return turned.png().toBuffer();
  if (format === 'webp') return turned.webp({ quality: 90 }).toBuffer();
  return turned.jpeg({ quality: grain ? 95 : 85, chromaSubsampling: '4:4:4' }).toBuffer();
}

/** The same without a word of metadata. */
export function aBarePicture({ width = 640, height = 480 }: Given = {}): Promise<Buffer> {
  return blank(width, height, false).jpeg().toBuffer();
}

function blank(width: number, height: number, grain: boolean): Sharp {
  const [half, middle] = [Math.round(width / 2), Math.round(height / 2)];
  const corner = { create: { width: half, height: middle, channels: 3, background: '#d02020' } } as const;
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const ground = grain
    ? sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    : sharp({ create: { width, height, channels: 3, background: '#808080' } });
  return ground.composite([{ input: corner, top: 0, left: 0 }]);
}

const exif = {
  IFD0: { Make: planted, Model: planted, Copyright: planted, ImageDescription: planted },
  IFD2: { BodySerialNumber: planted, DateTimeOriginal: '2026:11:22 12:00:00' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 31/1 25/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 9/1 30/1' },
};

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="${planted}"/></rdf:RDF></x:xmpmeta>`;

/** A picture of 640 by 480 as phones write them, with Exif, GPS and XMP inside. */
export function aHeic(): Buffer {
  return readFileSync(new URL('./fixtures/phone.heic', import.meta.url));
}

/** A picture with segments put behind its start. @param segments marker and content of each */
export function withSegments(jpeg: Buffer, segments: readonly (readonly [marker: number, content: Buffer])[]): Buffer {
  const made = segments.map(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  });
  return Buffer.concat([jpeg.subarray(0, 2), ...made, jpeg.subarray(2)]);
}

/** A picture with chunks put before its end. */
export function withChunks(png: Buffer, chunks: readonly (readonly [type: string, content: Buffer])[]): Buffer {
  const made = chunks.map(([type, content]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  });
  return Buffer.concat([png.subarray(0, -12), ...made, png.subarray(-12)]);
}

/** A PNG whose header promises so many pixels; behind it there are next to none. */
export async function aPixelBomb(width: number, height: number): Promise<Buffer> {
  const png = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#808080' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** A file of this size that begins as a JPEG and is noise. */
export function noise(bytes: number): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(bytes - 4)]);
}
