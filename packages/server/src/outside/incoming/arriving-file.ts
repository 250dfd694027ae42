import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Bytes } from '@stipple/domain/photos';
import { Problem } from '@stipple/domain/problems';

const truncated = () => new Problem('PHOTO.TRUNCATED', { field: 'file' });

/**
 * A file on its way to the disk that can already be read: whoever asks for bytes waits until they have come. A piece of
 * it is in memory at a time.
 */
export class ArrivingFile extends Writable implements Bytes {
  readonly size: number;
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #came = 0;
  #more = Promise.withResolvers<void>();

  /** @param size as it was announced */
  constructor(file: FileHandle, size: number) {
    super();
    this.#file = file;
    this.size = size;
  }

  /** @throws Problem PHOTO.TRUNCATED when the sender went away before. */
  async read(at: number, length: number): Promise<Uint8Array> {
    while (this.#came < Math.min(at + length, this.size)) {
      if (this.destroyed || this.writableFinished) throw truncated();
      await this.#more.promise;
    }
    const { buffer, bytesRead } = await this.#file.read(Buffer.allocUnsafe(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  }

  /**
   * Takes in everything the stream holds.
   *
   * @returns SHA-256 of it, in hex
   * @throws Problem PHOTO.TRUNCATED when more or less came than was announced.
   */
  async takeIn(stream: Readable): Promise<string> {
    stream.pipe(this);
    finished(stream, { writable: false }).catch(() => this.destroy(truncated()));
    await finished(this);
    if (this.#came !== this.size) throw truncated();
    return this.#hash.digest('hex');
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.#hash.update(chunk);
    this.#file.write(chunk).then(() => {
      this.#came += chunk.length;
      done();
      this.#tell();
    }, done);
  }

  override _final(done: () => void): void {
    done();
    process.nextTick(() => this.#tell());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    done(error);
    this.#tell();
  }

  #tell(): void {
    this.#more.resolve();
    this.#more = Promise.withResolvers();
  }
}
