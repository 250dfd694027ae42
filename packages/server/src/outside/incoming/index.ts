import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { inspectPicture, type Part, type Picture } from '@stipple/domain/photos';
import { ArrivingFile } from './arriving-file.ts';

/** A photo that has just come in, was looked into, and lies beside everything until it is written down. */
export interface IncomingPhoto {
  readonly picture: Picture;
  /** SHA-256 of what came, in hex. */
  readonly hash: string;
  /** The picture and nothing besides; read from the disk when it is read. */
  clean(): Promise<Blob>;
  /** Nothing of it is left. */
  discard(): Promise<void>;
}

/**
 * Writes a stream into a file of this process and looks into it while it comes, so that what is no photo is refused at
 * the first bytes that show it. Holds a piece of it in memory at a time, however many come at once.
 *
 * @param size as announced, within the limit
 * @throws Problem PHOTO.… of `inspectPicture`; the stream is left as it is then, for whoever has to answer.
 */
export async function receivePhoto(stream: Readable, size: number): Promise<IncomingPhoto> {
  const path = join(tmpdir(), `stipple-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  const discard = async () => {
    await file.close();
    await rm(path, { force: true });
  };
  const arriving = new ArrivingFile(file, size);
  try {
    const [picture, hash] = await Promise.all([inspectPicture(arriving), arriving.takeIn(stream)]);
    return { picture, hash, clean: async () => assembled(await openAsBlob(path), picture.parts), discard };
  } catch (error) {
    stream.unpipe(arriving);
    arriving.destroy();
    await discard();
    throw error;
  }
}

function assembled(whole: Blob, parts: readonly Part[]): Blob {
  return new Blob(
    parts.map((part) => {
      if ('from' in part) return whole.slice(part.from, part.to);
      return 'bytes' in part ? new Uint8Array(part.bytes) : new Uint8Array(part.zeros);
    }),
  );
}
