import type { Readable } from 'node:stream';

/** What was kept under a key. */
export interface Stored {
  readonly size: number;
  readonly body: Readable;
}

/**
 * Where files are kept: a folder, or a bucket of an object store. Keys are words joined by slashes, made by us alone.
 * A file is there whole or not at all.
 */
export interface Storage {
  put(key: string, content: Blob, type: string): Promise<void>;
  /** Undefined when nothing is kept under this key. */
  get(key: string): Promise<Stored | undefined>;
  /** Nothing happens when nothing is kept under this key. */
  remove(key: string): Promise<void>;
}

const wellFormed = /^[\w-]+(\/[\w-]+)*(\.[a-z]+)?$/;

/** @throws Error for a key that could lead somewhere else. */
export function requireKey(key: string): string {
  if (!wellFormed.test(key)) throw new Error('This cannot be the key of a file');
  return key;
}
