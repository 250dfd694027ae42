import { type Bytes, inspectPicture, type Part, type Picture } from '@stipple/domain/photos';
import { Problem } from '@stipple/domain/problems';
import { badFiles, metadataCorpus, planted } from './index.ts';

const good = await metadataCorpus();
const bad = await badFiles();

function bytesOf(content: Buffer): Bytes {
  return { size: content.length, read: async (at, length) => new Uint8Array(content.subarray(at, at + length)) };
}

function assembled(content: Buffer, parts: readonly Part[]): Buffer {
  return Buffer.concat(
    parts.map((part) => {
      if ('from' in part) return content.subarray(part.from, part.to);
      return 'bytes' in part ? Buffer.from(part.bytes) : Buffer.alloc(part.zeros);
    }),
  );
}

async function refusalOf(look: Promise<Picture>): Promise<string> {
  try {
    await look;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'taken';
}

test('the corpus says where it was taken', () => {
  for (const { name, content } of good) {
    const says = content.includes(planted) || content.includes('Exif') || content.includes('eXIf');
    expect([name, says]).toEqual([name, true]);
  }
});

describe.each(good)('$name', ({ content }) => {
  it('is taken, and its clean form says nothing', async () => {
    const picture = await inspectPicture(bytesOf(content));
    expect([picture.width, picture.height]).toEqual([640, 480]);
    const clean = assembled(content, picture.parts);
    expect(clean.includes(planted)).toBe(false);
    expect(clean.toString('latin1')).not.toMatch(/Exif\0\0(II|MM)/);
    expect(clean.includes('eXIf')).toBe(false);
    expect(clean.includes('GPSLatitude')).toBe(false);
    // What is clean is its own clean form.
    const again = await inspectPicture(bytesOf(clean));
    expect(again).toMatchObject({ format: picture.format, width: 640, height: 480, orientation: 1 });
    expect(assembled(clean, again.parts).equals(clean)).toBe(true);
  });
});

test.each(bad)('$name is refused as $code', async ({ content, code }) => {
  expect(await refusalOf(inspectPicture(bytesOf(content)))).toBe(code);
});

test('no picture cut anywhere is taken, and none makes the reader fail in another way', async () => {
  for (const { name, content } of good.slice(0, 5)) {
    for (let share = 1; share < 60; share++) {
      const cut = content.subarray(0, Math.floor((content.length * share) / 60));
      const code = await refusalOf(inspectPicture(bytesOf(cut)));
      expect([name, share, code]).toEqual([
        name,
        share,
        expect.stringMatching(/^PHOTO\.(TRUNCATED|BROKEN|WRONG_TYPE|NOT_ONLY_A_PICTURE)$/),
      ]);
    }
  }
});

test('a byte turned anywhere in the structure is refused in words or harmless', async () => {
  for (const { content } of good.slice(0, 5)) {
    for (let at = 0; at < 600; at += 7) {
      const turned = Buffer.from(content);
      turned[at] = (turned[at] ?? 0) ^ 0xff;
      await refusalOf(inspectPicture(bytesOf(turned)));
    }
  }
});
