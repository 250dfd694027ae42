import { buffer } from 'node:stream/consumers';
import { type PhotoSize, photoSizeNames } from '@stipple/domain/photos';
import type { MadeSizes } from '../../outside/pictures/index.ts';
import type { Storage, Stored } from '../../outside/storage/index.ts';

interface Kept {
  readonly organizationId: string;
  readonly storageKey: string;
}

/** The files of photos: the cleaned original and its sizes, under a key that tells nothing. */
export class PhotoFiles {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  putOriginal(photo: Kept, content: Blob): Promise<void> {
    return this.#storage.put(pathOf(photo, 'original'), content, 'application/octet-stream');
  }

  /** @throws Error when it is not there: a photo without its file is a loss somebody must hear of. */
  async original(photo: Kept): Promise<Buffer> {
    const stored = await this.#storage.get(pathOf(photo, 'original'));
    if (!stored) throw new Error('The original of a photo is not in the storage');
    return buffer(stored.body);
  }

  async putSizes(photo: Kept, { sizes }: MadeSizes): Promise<void> {
    for (const [size, content] of sizes)
      await this.#storage.put(pathOf(photo, size), new Blob([new Uint8Array(content)]), 'image/jpeg');
  }

  size(photo: Kept, size: PhotoSize): Promise<Stored | undefined> {
    return this.#storage.get(pathOf(photo, size));
  }

  async remove(photo: Kept): Promise<void> {
    for (const name of ['original', ...photoSizeNames] as const) await this.#storage.remove(pathOf(photo, name));
  }
}

function pathOf({ organizationId, storageKey }: Kept, name: 'original' | PhotoSize): string {
  return `${organizationId}/photos/${storageKey}/${name}${name === 'original' ? '' : '.jpg'}`;
}
