import { join } from 'node:path';
import { FolderStorage } from './folder.storage.ts';
import { type Bucket, S3Storage } from './s3.storage.ts';
import type { Storage } from './storage.port.ts';

export type { Bucket } from './s3.storage.ts';
export { StorageError } from './s3.storage.ts';
export type { Storage, Stored } from './storage.port.ts';

/** The bucket when one is configured, otherwise a folder beside the rest of the data. */
export function openStorage({
  dataDir,
  bucket,
}: {
  readonly dataDir: string;
  readonly bucket?: Bucket | undefined;
}): Storage {
  return bucket ? new S3Storage(bucket) : new FolderStorage(join(dataDir, 'files'));
}

/** For commands that touch no file: whatever is asked of it is a mistake of ours. */
export const noStorage: Storage = {
  put: () => Promise.reject(new Error('This process keeps no files')),
  get: () => Promise.reject(new Error('This process keeps no files')),
  remove: () => Promise.reject(new Error('This process keeps no files')),
};
