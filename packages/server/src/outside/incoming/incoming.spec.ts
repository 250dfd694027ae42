import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { PassThrough, Readable } from 'node:stream';
import { Problem } from '@stipple/domain/problems';
import { aPicture, badFiles } from '@stipple/testing/pictures';
import { receivePhoto } from './index.ts';

const left = () => readdirSync(tmpdir()).filter((name) => /^stipple-[0-9a-f-]{36}$/.test(name));

async function refusalOf(receiving: Promise<unknown>): Promise<string> {
  try {
    await receiving;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'taken';
}

/** What a sender gets out before it is refused. */
class Sender extends Readable {
  sent = 0;
  readonly #content: Buffer;

  constructor(content: Buffer) {
    super();
    this.#content = content;
  }

  override _read(): void {
    const piece = this.#content.subarray(this.sent, this.sent + 64 * 1024);
    this.sent += piece.length;
    this.push(piece.length > 0 ? piece : null);
  }
}

describe('a photo that comes in', () => {
  let before: string[];
  beforeEach(() => {
    before = left();
  });
  afterEach(() => expect(left()).toEqual(before));

  it('is looked into and can be read clean, in whatever pieces it comes', async () => {
    const content = await aPicture({ orientation: 6 });
    const whole = await receivePhoto(Readable.from([content]), content.length);
    const pieces = Array.from({ length: Math.ceil(content.length / 7) }, (_, n) => content.subarray(n * 7, n * 7 + 7));
    const piecewise = await receivePhoto(Readable.from(pieces), content.length);
    expect(whole.picture).toMatchObject({ format: 'jpeg', width: 640, height: 480, orientation: 6 });
    expect(piecewise.picture).toEqual(whole.picture);
    expect(piecewise.hash).toBe(whole.hash);
    const clean = Buffer.from(await (await piecewise.clean()).arrayBuffer());
    expect(clean.length).toBeLessThan(content.length);
    expect(clean.includes('Exif')).toBe(false);
    await whole.discard();
    await piecewise.discard();
  });

  it('is refused as the whole file would be', async () => {
    for (const { name, content, code } of await badFiles())
      expect([name, await refusalOf(receivePhoto(Readable.from([content]), content.length))]).toEqual([name, code]);
  });

  it('is refused at the bytes that show it, not at the end', async () => {
    const noise = new Sender(Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(20 * 1024 * 1024, 7)]));
    expect(await refusalOf(receivePhoto(noise, 20 * 1024 * 1024 + 4))).toBe('PHOTO.BROKEN');
    expect(noise.sent).toBeLessThan(1024 * 1024);
    expect(noise.destroyed).toBe(false);
    const bomb = (await badFiles()).find(({ code }) => code === 'PHOTO.TOO_MANY_PIXELS')?.content ?? Buffer.alloc(0);
    const large = new Sender(Buffer.concat([bomb, Buffer.alloc(20 * 1024 * 1024)]));
    expect(await refusalOf(receivePhoto(large, bomb.length + 20 * 1024 * 1024))).toBe('PHOTO.TOO_MANY_PIXELS');
    expect(large.sent).toBeLessThan(1024 * 1024);
  });

  it('is refused while its sender holds on to the rest', async () => {
    const slow = new PassThrough();
    slow.write(Buffer.from(`%PDF-1.7 ${'x'.repeat(200)}`));
    slow.write(Buffer.alloc(100_000));
    expect(await refusalOf(receivePhoto(slow, 5_000_000))).toBe('PHOTO.WRONG_TYPE');
  });

  it.each([
    ['less', -1_000],
    ['more', 1_000],
  ])('is no photo when %s comes than was announced', async (_, difference) => {
    const content = await aPicture();
    expect(await refusalOf(receivePhoto(Readable.from([content]), content.length - difference))).toBe(
      'PHOTO.TRUNCATED',
    );
  });

  it('is no photo when its sender goes away', async () => {
    const content = await aPicture();
    const sender = new PassThrough();
    sender.write(content.subarray(0, 1_000));
    setTimeout(() => sender.destroy(), 10);
    expect(await refusalOf(receivePhoto(sender, content.length))).toBe('PHOTO.TRUNCATED');
  });
});
