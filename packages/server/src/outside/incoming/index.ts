import { createHash, randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Bytes, formatOf, headBytes, type Part, tooLarge } from '@stipple/domain/photos';
import { Problem } from '@stipple/domain/problems';

/** A file that has just come in and lies beside everything, until it is known what it is. */
export interface IncomingFile {
  readonly bytes: Bytes;
  /** SHA-256 of what came, in hex. */
  readonly hash: string;
  /** The file made of these parts; read from the disk when it is read. */
  assembled(parts: readonly Part[]): Promise<Blob>;
  /** Nothing of it is left. */
  discard(): Promise<void>;
}

/**
 * Writes a stream into a file of this process, and stops at the first bytes that show it is no photo, or at the one
 * too many. Holds a piece of it in memory at a time, however many come at once.
 *
 * @throws Problem PHOTO.TOO_LARGE, PHOTO.WRONG_TYPE, PHOTO.TRUNCATED when the sender went away.
 */
export async function receivePhoto(stream: Readable, mostBytes: number): Promise<IncomingFile> {
  const path = join(tmpdir(), `stipple-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  const discard = async () => {
    await file.close();
    await rm(path, { force: true });
  };
  try {
    const { size, hash } = await written(stream, file, mostBytes);
    return {
      bytes: { size, read: (at, length) => readAt(file, at, length) },
      hash,
      assembled: async (parts) => assembledFrom(await openAsBlob(path), parts),
      discard,
    };
  } catch (error) {
    await discard();
    throw isGone(error) ? new Problem('PHOTO.TRUNCATED', { field: 'file' }) : error;
  }
}

async function written(stream: Readable, file: FileHandle, most: number): Promise<{ size: number; hash: string }> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let size = 0;
  // Stopping in the middle must not break the line: whoever sends is still to get an answer.
  for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    if (head.length < headBytes) {
      head = Buffer.concat([head, chunk.subarray(0, headBytes)]);
      if (head.length >= headBytes && !formatOf(head)) throw new Problem('PHOTO.WRONG_TYPE', { field: 'file' });
    }
    hash.update(chunk);
    await file.write(chunk);
  }
  return { size, hash: hash.digest('hex') };
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

function assembledFrom(whole: Blob, parts: readonly Part[]): Blob {
  return new Blob(
    parts.map((part) => {
      if ('from' in part) return whole.slice(part.from, part.to);
      return 'bytes' in part ? new Uint8Array(part.bytes) : new Uint8Array(part.zeros);
    }),
  );
}

/** The line broke or the sender gave up before the end. */
function isGone(error: unknown): boolean {
  const code: unknown = Object(error).code;
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}
