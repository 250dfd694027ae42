// S10: everything that is no photo, and everything a photo says besides the picture, sent to the API as it runs.
//   npm run bench -- s10-uploads [--at-once 20]
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Context } from '@stipple/server/work';
import { badFiles, metadataCorpus, planted } from '@stipple/testing/pictures';
import { signInTo, startApiProcess } from '../rig/api-process.ts';
import { aBenchDatabase } from '../rig/database.ts';
import { aPhotographedClient } from '../rig/photographed-client.ts';
import { keepResult, percentile } from '../rig/results.ts';

const { values } = parseArgs({ options: { 'at-once': { type: 'string', default: '20' } } });
const atOnce = Number(values['at-once']);
const [mostMs, mostMegabytes] = [100, 300];

interface Said {
  readonly status: number;
  readonly code: string | undefined;
  readonly ms: number;
}

const database = await aBenchDatabase();
const { chain, client, dataDir, close } = await aPhotographedClient(database);
const api = await startApiProcess({ appUrl: database.urls.app, queueUrl: database.urls.queue, dataDir });
const cookie = await signInTo(api, chain.owner.email, chain.owner.password);

function send(body: Buffer, headers: Record<string, string> = {}): Promise<Said & { id: string }> {
  const id = randomUUID();
  const about = { id, clientId: client.id, view: 'front', takenAt: new Date().toISOString() };
  const url = `${api.url}/photos?${new URLSearchParams(about)}`;
  const type = { 'content-type': 'application/octet-stream', cookie };
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers: { ...type, ...headers } }, (answer) => {
      const ms = performance.now() - began;
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.once('end', () => {
        const [error] = JSON.parse(text).errors ?? [];
        resolve({ id, status: answer.statusCode ?? 0, code: error?.extensions.code, ms });
      });
    });
    sending.once('error', reject);
    sending.end(body);
  });
}

const filesKept = () =>
  readdirSync(dataDir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const failures: string[] = [];
const check = (right: boolean, words: string) => {
  if (!right) failures.push(words);
};

try {
  // What uploads add is theirs; what the API needs to stand there is not.
  const standing = await api.memory();
  const bad = await badFiles();
  for (const { content } of bad) await send(content);
  const times: number[] = [];
  for (const { name, content, code } of bad) {
    const tries = [await send(content), await send(content), await send(content)];
    const ms = Math.min(...tries.map((one) => one.ms));
    times.push(ms);
    check(
      tries.every((one) => one.code === code),
      `${name} was answered ${tries[0]?.code}`,
    );
    check(ms < mostMs, `${name} took ${ms.toFixed(0)} ms`);
  }
  const slowest = Math.max(...times);
  console.info(`${bad.length} kinds of file that are no photo: refused, slowest ${slowest.toFixed(1)} ms`);

  const large = Buffer.alloc(50 * 1024 * 1024, 7);
  Buffer.from('ffd8ffe0', 'hex').copy(large);
  const bomb = bad.find(({ name }) => name === 'a PNG of 256 megapixels')?.content ?? large;
  const waves: Record<string, Said[]> = {
    'of 50 MB, told before': await Promise.all(Array.from({ length: atOnce }, () => send(large))),
    'of 50 MB, not told': await Promise.all(
      Array.from({ length: atOnce }, () => send(large, { 'transfer-encoding': 'chunked' })),
    ),
    'of 256 megapixels': await Promise.all(Array.from({ length: atOnce }, () => send(bomb))),
    'of 24 MB of noise': await Promise.all(
      Array.from({ length: atOnce }, () => send(large.subarray(0, 24 * 1024 * 1024))),
    ),
  };
  for (const [what, said] of Object.entries(waves)) {
    check(
      said.every(({ status }) => status === 413 || status === 400),
      `files ${what} were answered otherwise`,
    );
    const typical = percentile(
      said.map(({ ms }) => ms),
      0.5,
    );
    console.info(`${atOnce} at once ${what}: refused, median ${typical.toFixed(0)} ms`);
  }
  const peak = await api.peakMemory();
  const added = (peak - standing) / 1e6;
  check(added < mostMegabytes, `uploads took ${added.toFixed(0)} MB`);
  console.info(
    `memory: ${(standing / 1e6).toFixed(0)} MB before, ${(peak / 1e6).toFixed(0)} MB at the most: ${added.toFixed(0)} MB more (below ${mostMegabytes})`,
  );
  check(filesKept().length === 0, `${filesKept().length} files were kept of what was refused`);

  const corpus = await metadataCorpus();
  for (const { name, content } of corpus) {
    const { id, status } = await send(content);
    check(status === 201, `${name} was not taken`);
    check(
      await chain.services.photos.makeSizes(Context.ofJob(chain.organizationId, 'drill'), id),
      `${name} has no sizes`,
    );
  }
  const kept = filesKept();
  const telling = kept.filter((path) => {
    const content = readFileSync(path).toString('latin1');
    return content.includes(planted) || /Exif\0\0(II|MM)|GPSLatitude|xmpmeta/.test(content);
  });
  check(kept.length === corpus.length * 4, `${kept.length} files were kept of ${corpus.length} photos`);
  check(telling.length === 0, `${telling.length} files tell where they were taken`);
  console.info(
    `${corpus.length} photos that tell where they were taken: ${kept.length} files kept, ${telling.length} of them tell`,
  );
  const figures = {
    kinds: bad.length,
    slowestMs: slowest,
    atOnce,
    standingMegabytes: standing / 1e6,
    addedMegabytes: added,
    photos: corpus.length,
  };
  keepResult('s10-uploads', { ...figures, filesKept: kept.length, telling: telling.length, failures });
} finally {
  await api.stop();
  await close();
  await database.close();
}

for (const failure of failures) console.error(`missed: ${failure}`);
if (failures.length > 0) process.exitCode = 1;
