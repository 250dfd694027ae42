import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Bucket, openStorage, type Storage, StorageError } from './index.ts';

const [region, keyId, secret, name] = ['eu-central-1', 'AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG', 'stipple-photos'];

/** The signature a request must carry, computed from its own headers as AWS Signature Version 4 describes it. */
function expectedSignature(request: IncomingMessage, signedHeaders: readonly string[]): string {
  const url = new URL(request.url ?? '', 'http://store.example');
  const header = (word: string) => String(request.headers[word] ?? '').trim();
  const canonical = [
    request.method,
    url.pathname,
    url.searchParams.toString(),
    ...signedHeaders.map((word) => `${word}:${header(word)}`),
    '',
    signedHeaders.join(';'),
    header('x-amz-content-sha256'),
  ].join('\n');
  const at = header('x-amz-date');
  const scope = [at.slice(0, 8), region, 's3', 'aws4_request'];
  const hashed = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', at, scope.join('/'), hashed].join('\n');
  const key = scope.reduce<Buffer>(
    (made, part) => createHmac('sha256', made).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  );
  return createHmac('sha256', key).update(text).digest('hex');
}

/** A store that keeps what is signed rightly and knows its length, and refuses everything else. */
async function aStore(failures: number[] = []): Promise<{ server: Server; bucket: Bucket; kept: Map<string, Buffer> }> {
  const kept = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const said = /Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)/.exec(request.headers.authorization ?? '');
    const signed = said && said[3] === expectedSignature(request, (said[2] ?? '').split(';'));
    const failure = failures.shift();
    const path = request.url ?? '';
    if (failure) response.writeHead(failure).end();
    else if (!signed || !said[1]?.startsWith(`${keyId}/`))
      response.writeHead(403).end('<Error>SignatureDoesNotMatch</Error>');
    else if (request.method === 'PUT' && Number(request.headers['content-length']) !== body.length)
      response.writeHead(411).end();
    else if (request.method === 'PUT') response.writeHead(200).end(void kept.set(path, body));
    else if (request.method === 'DELETE') response.writeHead(204).end(void kept.delete(path));
    else response.writeHead(kept.has(path) ? 200 : 404).end(kept.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, kept, bucket: { endpoint: `http://127.0.0.1:${port}/`, region, name, keyId, secret } };
}

const store = await aStore();
const dataDir = mkdtempSync(join(tmpdir(), 'stipple-storage-'));

afterAll(() => {
  store.server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const storages: [string, Storage][] = [
  ['a folder', openStorage({ dataDir })],
  ['an object store', openStorage({ dataDir, bucket: store.bucket })],
];

describe.each(storages)('%s', (_, storage) => {
  it('gives back what was put, and nothing once it is removed', async () => {
    const key = '0192f000/photos/abc/full.jpg';
    const content = Buffer.from('picture '.repeat(40_000));
    expect(await storage.get(key)).toBeUndefined();
    await storage.put(key, new Blob([content.subarray(0, 7), content.subarray(7)]), 'image/jpeg');
    const stored = await storage.get(key);
    expect(stored?.size).toBe(content.length);
    expect(stored && (await buffer(stored.body)).equals(content)).toBe(true);
    await storage.put(key, new Blob(['again']), 'image/jpeg');
    const again = await storage.get(key);
    expect(again && (await buffer(again.body)).toString()).toBe('again');
    await storage.remove(key);
    await storage.remove(key);
    expect(await storage.get(key)).toBeUndefined();
  });

  it.each(['../secret', 'a/../../b', '/etc/passwd', 'a//b', '', 'a b'])('takes no key like "%s"', async (key) => {
    await expect(storage.put(key, new Blob(['x']), 'image/jpeg')).rejects.toThrow('cannot be the key');
    await expect(storage.get(key)).rejects.toThrow('cannot be the key');
  });
});

test('a folder keeps no half file and lets nobody else read', async () => {
  const storage = openStorage({ dataDir });
  const broken = new Blob(['x']);
  broken.stream = () => {
    throw new Error('the disk it came from is gone');
  };
  await expect(storage.put('photos/half', broken, 'image/jpeg')).rejects.toThrow('is gone');
  await storage.put('photos/whole', new Blob(['x']), 'image/jpeg');
  const folder = join(dataDir, 'files', 'photos');
  expect(readdirSync(folder)).toEqual(['whole']);
  expect(statSync(join(folder, 'whole')).mode & 0o077).toBe(0);
});

test('an object store with another secret refuses, and its words are not passed on', async () => {
  const storage = openStorage({ dataDir, bucket: { ...store.bucket, secret: 'another' } });
  const put = storage.put('photos/one', new Blob(['x']), 'image/jpeg');
  await expect(put).rejects.toThrow(StorageError);
  await expect(put).rejects.toThrow('it answered 403');
});

test('an object store that stumbles is asked again', async () => {
  const stumbling = await aStore([503, 500]);
  const storage = openStorage({ dataDir, bucket: stumbling.bucket });
  await storage.put('photos/one', new Blob(['x']), 'image/jpeg');
  expect([...stumbling.kept.keys()]).toEqual([`/${name}/photos/one`]);
  stumbling.server.close();
});
