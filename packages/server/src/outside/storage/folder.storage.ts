import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { requireKey, type Storage, type Stored } from './storage.port.ts';

/** Files in a folder of this machine, readable by this account only. */
export class FolderStorage implements Storage {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Written beside its place, brought to the disk, then moved there: a crash leaves no half file. */
  async put(key: string, content: Blob): Promise<void> {
    const path = this.#path(key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const beside = `${path}.${randomUUID()}.part`;
    try {
      const file = await open(beside, 'wx', 0o600);
      await pipeline(Readable.from(content.stream()), file.createWriteStream({ flush: true }));
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Stored | undefined> {
    try {
      const file = await open(this.#path(key));
      const { size } = await file.stat();
      return { size, body: file.createReadStream() };
    } catch (error) {
      if (Object(error).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  #path(key: string): string {
    return join(this.#folder, ...requireKey(key).split('/'));
  }
}
