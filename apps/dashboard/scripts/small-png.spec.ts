import { crc32, deflateSync } from 'node:zlib';
import { smallPng } from './small-png.ts';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
};

/** 2 × 2 pixels, RGB; the second line is filtered by "up". */
const png = (): Buffer => {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const lines = Buffer.from([0, 10, 20, 30, 10, 20, 30, 2, 0, 0, 0, 1, 1, 1]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

it('keeps size and colours, with a palette', () => {
  const small = smallPng(png());
  expect(small.subarray(0, 8)).toEqual(png().subarray(0, 8));
  expect([...small.subarray(16, 26)]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3]);
  const palette = small.indexOf('PLTE');
  expect([...small.subarray(palette + 4, palette + 10)]).toEqual([10, 20, 30, 11, 21, 31]);
});
