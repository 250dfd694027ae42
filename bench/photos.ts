// The sizes of a photo, made by the product (file out of the storage, row, decoder, files into the storage, row again),
// against bare sharp making the same sizes of the same files held in memory; in turn, file by file.
//   npm run bench -- photos [--files 12] [--rounds 3]
import { parseArgs } from 'node:util';
import { photoSizes } from '@stipple/domain/photos';
import { Context } from '@stipple/server/work';
import { aPhoto } from '@stipple/testing/builders';
import { aPicture } from '@stipple/testing/pictures';
import sharp from 'sharp';
import { aBenchDatabase } from './rig/database.ts';
import { aPhotographedClient } from './rig/photographed-client.ts';
import { keepResult } from './rig/results.ts';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '12' }, rounds: { type: 'string', default: '3' } },
});
const [count, rounds] = [Number(values.files), Number(values.rounds)];
const target = 0.7;

/** As `SharpPictures` does it: the same sizes at the same quality. */
const quality = { thumb: 76, display: 84, full: 90 } as const;

async function bare(file: Buffer): Promise<number> {
  const began = performance.now();
  for (const [size, edge] of Object.entries(photoSizes)) {
    await sharp(file)
      .autoOrient()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: quality[size as keyof typeof quality], chromaSubsampling: size === 'thumb' ? '4:2:0' : '4:4:4' })
      .toBuffer();
  }
  return performance.now() - began;
}

/** What cameras write: twelve megapixels with grain, some of them lying on their side. */
const files = await Promise.all(
  Array.from({ length: count }, (_, nth) =>
    aPicture({ width: 4_032, height: 3_024, grain: true, orientation: nth % 3 === 0 ? 6 : 1 }),
  ),
);
const megabytes = files.reduce((sum, file) => sum + file.length, 0) / 1e6;
console.info(`${count} photos of 12 megapixels, ${megabytes.toFixed(0)} MB`);

sharp.cache(false);
const database = await aBenchDatabase();
const { chain, client, close } = await aPhotographedClient(database);
const job = Context.ofJob(chain.organizationId, 'bench');

async function ours(file: Buffer): Promise<number> {
  const { id } = await aPhoto(chain, { of: client, file, made: false });
  const began = performance.now();
  await chain.services.photos.makeSizes(job, id);
  return performance.now() - began;
}

const runs: { bare: number; stipple: number }[] = [];
try {
  const [first = Buffer.alloc(0)] = files;
  await bare(first);
  await ours(first);
  for (let round = 0; round < rounds; round++) {
    const spent = { bare: 0, stipple: 0 };
    for (const file of files) {
      spent.bare += await bare(file);
      spent.stipple += await ours(file);
    }
    const run = { bare: (count / spent.bare) * 1000, stipple: (count / spent.stipple) * 1000 };
    runs.push(run);
    const ratio = (run.stipple / run.bare).toFixed(2);
    console.info(`bare sharp ${run.bare.toFixed(2)}/s   stipple ${run.stipple.toFixed(2)}/s   ${ratio}`);
  }
} finally {
  await close();
  await database.close();
}

const ratios = runs.map((run) => run.stipple / run.bare).sort((a, b) => a - b);
const ofBare = ratios[Math.floor(ratios.length / 2)] ?? 0;
console.info(`\nof bare sharp ${ofBare.toFixed(2)} (at least ${target})`);
keepResult('photos', { files: count, megabytes, runs, ofBare, target, reached: ofBare >= target });
if (ofBare < target) process.exitCode = 1;
