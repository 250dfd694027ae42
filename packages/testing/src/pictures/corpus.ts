import type { ProblemCode } from '@stipple/domain/problems';
import sharp from 'sharp';
import { aBarePicture, aHeic, aPicture, aPixelBomb, noise, planted, withChunks, withSegments } from './pictures.ts';

export interface GoodFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface BadFile extends GoodFile {
  readonly code: ProblemCode;
}

const [app1, app2, app11, app13, comment] = [0xe1, 0xe2, 0xeb, 0xed, 0xfe];
const word = Buffer.from(planted);
const said = (name: string) => Buffer.from(`${name}\0${planted}`, 'latin1');

/** Photos as devices make them, each with where it was taken in every place it can stand. */
export async function metadataCorpus(): Promise<GoodFile[]> {
  const [jpeg, png, webp, bare] = [
    await aPicture(),
    await aPicture({ format: 'png' }),
    await aPicture({ format: 'webp' }),
    await aBarePicture(),
  ];
  const turned = await Promise.all(
    [2, 3, 4, 5, 6, 7, 8].map(async (orientation) => ({
      name: `a JPEG turned by ${orientation}`,
      content: await aPicture({ orientation }),
    })),
  );
  const progressive = await sharp(jpeg).keepMetadata().jpeg({ progressive: true }).toBuffer();
  return [
    { name: 'a JPEG with Exif, GPS and XMP', content: jpeg },
    { name: 'a progressive JPEG with metadata', content: progressive },
    { name: 'a PNG with Exif and XMP', content: png },
    { name: 'a WebP with Exif and XMP', content: webp },
    { name: 'a HEIC with Exif, GPS and XMP', content: aHeic() },
    ...turned,
    { name: 'a turned PNG', content: await aPicture({ format: 'png', orientation: 6 }) },
    { name: 'a turned WebP', content: await aPicture({ format: 'webp', orientation: 8 }) },
    {
      name: 'a JPEG with comments',
      content: withSegments(bare, [
        [comment, word],
        [comment, word],
      ]),
    },
    { name: 'a JPEG with IPTC', content: withSegments(bare, [[app13, said('Photoshop 3.0')]]) },
    { name: 'a JPEG with more XMP', content: withSegments(bare, [[app1, said('http://ns.adobe.com/xmp/extension/')]]) },
    { name: 'a JPEG with provenance', content: withSegments(bare, [[app11, said('JP')]]) },
    { name: 'a JPEG with pictures announced', content: withSegments(bare, [[app2, said('MPF')]]) },
    { name: 'a JPEG with a second picture behind', content: Buffer.concat([bare, jpeg]) },
    { name: 'a JPEG with a film behind', content: Buffer.concat([bare, Buffer.from('\0\0\0\x18ftypmp42'), word]) },
    { name: 'a JPEG with a maker’s notes behind', content: Buffer.concat([bare, word, Buffer.from('SEFHSEFT')]) },
    {
      name: 'a PNG with texts',
      content: withChunks(png, [
        ['tEXt', word],
        ['zTXt', word],
        ['iTXt', word],
        ['prVt', word],
      ]),
    },
  ];
}

/** Files that are no photos, or more than photos, or less. */
export async function badFiles(): Promise<BadFile[]> {
  const [jpeg, png, webp, heic] = [
    await aBarePicture(),
    await aPicture({ format: 'png' }),
    await aPicture({ format: 'webp' }),
    aHeic(),
  ];
  const behind = (start: Buffer, end: string | Buffer) => Buffer.concat([start, Buffer.from(end)]);
  const cut = (file: Buffer, share: number) => file.subarray(0, Math.floor(file.length * share));
  return [
    { name: 'a PDF', content: Buffer.from(`%PDF-1.7\n${'x'.repeat(2_000)}`), code: 'PHOTO.WRONG_TYPE' },
    { name: 'a web page', content: Buffer.from(`<!doctype html><script>${'x'.repeat(200)}`), code: 'PHOTO.WRONG_TYPE' },
    {
      name: 'an SVG',
      content: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(200)}</svg>`),
      code: 'PHOTO.WRONG_TYPE',
    },
    { name: 'a program', content: Buffer.from(`\x7fELF${'\0'.repeat(200)}`), code: 'PHOTO.WRONG_TYPE' },
    { name: 'a GIF', content: Buffer.from(`GIF89a${'\0'.repeat(200)}`), code: 'PHOTO.WRONG_TYPE' },
    { name: 'a TIFF', content: Buffer.from(`II*\0${'\0'.repeat(200)}`), code: 'PHOTO.WRONG_TYPE' },
    { name: 'an AVIF', content: await sharp(jpeg).avif({ effort: 0 }).toBuffer(), code: 'PHOTO.WRONG_TYPE' },
    { name: 'nothing', content: Buffer.alloc(0), code: 'PHOTO.TRUNCATED' },
    { name: 'ten bytes', content: jpeg.subarray(0, 10), code: 'PHOTO.TRUNCATED' },
    { name: 'half a JPEG', content: cut(jpeg, 0.5), code: 'PHOTO.TRUNCATED' },
    { name: 'a JPEG without its last two bytes', content: jpeg.subarray(0, -2), code: 'PHOTO.TRUNCATED' },
    { name: 'half a PNG', content: cut(png, 0.5), code: 'PHOTO.TRUNCATED' },
    { name: 'half a WebP', content: cut(webp, 0.5), code: 'PHOTO.TRUNCATED' },
    { name: 'half a HEIC', content: cut(heic, 0.5), code: 'PHOTO.TRUNCATED' },
    { name: 'noise that begins as a JPEG', content: noise(200_000), code: 'PHOTO.BROKEN' },
    { name: 'a PNG of 256 megapixels', content: await aPixelBomb(16_000, 16_000), code: 'PHOTO.TOO_MANY_PIXELS' },
    {
      name: 'a PNG of the largest sides there are',
      content: await aPixelBomb(0x7fffffff, 0x7fffffff),
      code: 'PHOTO.TOO_MANY_PIXELS',
    },
    { name: 'a picture of one pixel', content: await aBarePicture({ width: 1, height: 1 }), code: 'PHOTO.TOO_SMALL' },
    {
      name: 'a JPEG and a ZIP',
      content: behind(jpeg, `PK\x03\x04${'\0'.repeat(40)}PK\x05\x06${'\0'.repeat(18)}`),
      code: 'PHOTO.NOT_ONLY_A_PICTURE',
    },
    { name: 'a JPEG and a PDF', content: behind(jpeg, '%PDF-1.4 trailer'), code: 'PHOTO.NOT_ONLY_A_PICTURE' },
    {
      name: 'a JPEG and a page',
      content: behind(jpeg, '<html><script>alert(1)</script>'),
      code: 'PHOTO.NOT_ONLY_A_PICTURE',
    },
    {
      name: 'a JPEG with a script in a comment',
      content: withSegments(jpeg, [[comment, Buffer.from('*/<script>alert(1)</script>/*')]]),
      code: 'PHOTO.NOT_ONLY_A_PICTURE',
    },
    {
      name: 'a JPEG with PHP in its metadata',
      content: withSegments(jpeg, [[app1, Buffer.from('Exif\0\0<?php system($_GET[0]);')]]),
      code: 'PHOTO.NOT_ONLY_A_PICTURE',
    },
    {
      name: 'a JPEG with something behind',
      content: behind(jpeg, 'something of nobody’s business'),
      code: 'PHOTO.NOT_ONLY_A_PICTURE',
    },
    { name: 'a PNG and a ZIP', content: behind(png, 'PK\x03\x04PK\x05\x06'), code: 'PHOTO.NOT_ONLY_A_PICTURE' },
    {
      name: 'a PNG with a page in a chunk',
      content: withChunks(png, [['tEXt', Buffer.from('Comment\0<script>alert(1)</script>')]]),
      code: 'PHOTO.NOT_ONLY_A_PICTURE',
    },
    { name: 'a WebP and a PDF', content: behind(webp, '%PDF-1.4 trailer'), code: 'PHOTO.NOT_ONLY_A_PICTURE' },
    { name: 'a HEIC and a ZIP', content: behind(heic, 'PK\x03\x04PK\x05\x06'), code: 'PHOTO.NOT_ONLY_A_PICTURE' },
  ];
}
