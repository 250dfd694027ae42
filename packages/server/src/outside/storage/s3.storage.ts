import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { requireKey, type Storage, type Stored } from './storage.port.ts';

/** Where a bucket is, and who may write to it. */
export interface Bucket {
  /** Address of the service, such as "https://s3.eu-central-1.amazonaws.com"; the bucket is the first step of the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly name: string;
  readonly keyId: string;
  readonly secret: string;
}

/** A store that is silent for so long is away; the caller tries again later. */
const patienceMs = 30_000;
const tries = 3;

/** Files in a bucket of whatever speaks the S3 API. */
export class S3Storage implements Storage {
  readonly #client: AwsClient;
  readonly #base: string;

  constructor({ endpoint, region, name, keyId, secret }: Bucket) {
    const credentials = { accessKeyId: keyId, secretAccessKey: secret };
    this.#client = new AwsClient({ ...credentials, region, service: 's3', retries: tries - 1, initRetryMs: 200 });
    this.#base = `${endpoint.replace(/\/$/, '')}/${name}`;
  }

  async put(key: string, content: Blob, type: string): Promise<void> {
    const headers = { 'content-type': type, 'content-length': String(content.size) };
    const answer = await this.#ask(key, { method: 'PUT', body: content, headers });
    await settle(answer, 'store');
  }

  async get(key: string): Promise<Stored | undefined> {
    const answer = await this.#ask(key, { method: 'GET' });
    if (answer.status === 404) {
      await answer.body?.cancel();
      return undefined;
    }
    if (!answer.ok || !answer.body) throw new StorageError('read', answer.status);
    const length = answer.headers.get('content-length');
    if (length !== null) return { size: Number(length), body: Readable.fromWeb(answer.body as ReadableStream) };
    // A store that streams does not say how long it is; ours are small enough to find out.
    const content = Buffer.from(await answer.arrayBuffer());
    return { size: content.length, body: Readable.from([content]) };
  }

  async remove(key: string): Promise<void> {
    const answer = await this.#ask(key, { method: 'DELETE' });
    if (answer.status === 404) await answer.body?.cancel();
    else await settle(answer, 'remove');
  }

  #ask(key: string, init: RequestInit): Promise<Response> {
    const url = `${this.#base}/${requireKey(key)}`;
    return this.#client.fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
  }
}

/** The object store said no. Its words may quote keys, so only its number is told. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: string;

  constructor(what: string, status: number) {
    super(`The object store did not ${what} a file: it answered ${status}`);
    this.code = `HTTP_${status}`;
  }
}

async function settle(answer: Response, what: string): Promise<void> {
  await answer.body?.cancel();
  if (!answer.ok) throw new StorageError(what, answer.status);
}
