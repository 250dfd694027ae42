// S10: everything that is no photo, and everything a photo says besides the picture, sent to the API as it runs.
//   npm run bench -- s10-uploads [--at-once 20]
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Context } from '@stipple/server/work';
import { aPicture, badFiles, metadataCorpus, planted } from '@stipple/testing/pictures';
import { signInTo, startApiProcess } from '../rig/api-process.ts';
import { aBenchDatabase } from '../rig/database.ts';
import { aPhotographedClient } from '../rig/photographed-client.ts';
import { keepResult, percentile } from '../rig/results.ts';

const { values } = parseArgs({ options: { 'at-once': { type: 'string', default: '20' } } });
const atOnce = Number(values['at-once']);
const [mostMs, mostMegabytes] = [100, 300];

interface Said {
  readonly id: string;
  readonly status: number;
  readonly code: string | undefined;
  /** From the first byte sent to the answer. */
  readonly ms: number;
  /** Until the line was quiet again: whoever sends 50 MB may go on after the answer, and we listen. */
  readonly quiet: Promise<void>;
}

const database = await aBenchDatabase();
const { chain, client, dataDir, close } = await aPhotographedClient(database);
const api = await startApiProcess({ appUrl: database.urls.app, queueUrl: database.urls.queue, dataDir });
const cookie = await signInTo(api, chain.owner.email, chain.owner.password);

function send(body: Buffer, headers: Record<string, string> = {}): Promise<Said> {
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
        resolve({ id, status: answer.statusCode ?? 0, code: error?.extensions.code, ms, quiet });
      });
    });
    const quiet = new Promise<void>((done) => sending.once('close', done));
    sending.on('error', reject);
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
  const chunked = { 'transfer-encoding': 'chunked' };
  const waves: readonly (readonly [what: string, content: Buffer, headers?: Record<string, string>])[] = [
    ['of 50 MB, told before', large],
    ['of 50 MB, not told', large, chunked],
    ['of 256 megapixels', bomb],
    ['of 24 MB of noise', large.subarray(0, 24 * 1024 * 1024)],
  ];
  // A database connection is opened by the first who needs it, and an API that has served anybody has some.
  await Promise.all(Array.from({ length: atOnce }, () => send(bomb)));
  await api.peakMemory();
  const atOnceMs: Record<string, { readonly median: number; readonly slowest: number; readonly quiet: number }> = {};
  for (const [what, content, headers] of waves) {
    const began = performance.now();
    const said = await Promise.all(Array.from({ length: atOnce }, () => send(content, headers)));
    await Promise.all(said.map((one) => one.quiet));
    const quiet = performance.now() - began;
    check(
      said.every(({ status }) => [400, 411, 413].includes(status)),
      `files ${what} were answered otherwise`,
    );
    const ms = said.map((one) => one.ms);
    const [median, slowestOf] = [percentile(ms, 0.5), Math.max(...ms)];
    atOnceMs[what] = { median, slowest: slowestOf, quiet };
    check(slowestOf < mostMs, `${atOnce} at once ${what} were answered after ${slowestOf.toFixed(0)} ms`);
    console.info(
      `${atOnce} at once ${what}: refused, median ${median.toFixed(0)} ms, slowest ${slowestOf.toFixed(0)} ms; the lines were quiet after ${quiet.toFixed(0)} ms`,
    );
  }
  const refusing = await api.peakMemory();
  check(filesKept().length === 0, `${filesKept().length} files were kept of what was refused`);
  const genuine = await aPicture({ width: 4_500, height: 3_600, grain: true });
  const taken = await Promise.all(Array.from({ length: atOnce }, () => send(genuine)));
  check(
    taken.every(({ status }) => status === 201),
    'photos were not taken',
  );
  const takenMs = percentile(
    taken.map(({ ms }) => ms),
    0.5,
  );
  console.info(
    `${atOnce} at once of ${(genuine.length / 1e6).toFixed(0)} MB, photos: taken, median ${takenMs.toFixed(0)} ms`,
  );
  const taking = await api.peakMemory();
  const peak = Math.max(refusing, taking);
  check(peak / 1e6 < mostMegabytes, `the API took ${(peak / 1e6).toFixed(0)} MB`);
  console.info(
    `memory: ${(standing / 1e6).toFixed(0)} MB before, ${(refusing / 1e6).toFixed(0)} MB at the most while refusing, ${(taking / 1e6).toFixed(0)} MB while taking (below ${mostMegabytes}, the API itself counted)`,
  );

  const before = new Set(filesKept());
  const corpus = await metadataCorpus();
  for (const { name, content } of corpus) {
    const { id, status } = await send(content);
    check(status === 201, `${name} was not taken`);
    check(
      await chain.services.photos.makeSizes(Context.ofJob(chain.organizationId, 'drill'), id),
      `${name} has no sizes`,
    );
  }
  const kept = filesKept().filter((path) => !before.has(path));
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
    atOnceMs,
    takenMs,
    standingMegabytes: standing / 1e6,
    refusingMegabytes: refusing / 1e6,
    takingMegabytes: taking / 1e6,
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
