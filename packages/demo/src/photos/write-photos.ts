import { createHash } from 'node:crypto';
import { upright } from '@stipple/domain/photos';
import type { Storage } from '@stipple/server/outside/storage';
import type { ClientBase } from 'pg';
import sharp from 'sharp';
import type { ChainHistory } from '../chain/rows.ts';
import { drawHead, pictureHeight, pictureWidth } from './draw-head.ts';
import { type InventedPhoto, idOf, inventPhotos, numberOf } from './invent-photos.ts';

/** Pictures drawn and stored at once. */
const atOnce = 4;
const raw = { width: pictureWidth, height: pictureHeight, channels: 3 } as const;

/**
 * Draws the photos of a chain, keeps their files where the product keeps them, and writes them down, with a round of
 * grading that is over and one that is open.
 *
 * @returns how many photos there are
 */
export async function writePhotos(
  client: ClientBase,
  storage: Storage,
  history: ChainHistory,
  now: string,
): Promise<number> {
  const photos = inventPhotos(history, now);
  const organizationId = history.organization.id;
  const waiting = [...photos];
  const hashes = new Map<string, string>();
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      hashes.set(next.id, await keep(storage, organizationId, next));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const rows = photos.map((photo) => ({
    ...photo,
    uploadHash: hashes.get(photo.id),
    ...upright({ ...raw, orientation: 1 }),
  }));
  await client.query('begin');
  try {
    await client.query("select set_config('app.organization_id', $1, true), set_config('app.clinic_ids', '*', true)", [
      organizationId,
    ]);
    await client.query(insertPhotos, [JSON.stringify(rows)]);
    await writeGradings(client, history, photos);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  return photos.length;
}

/** Draws one picture and keeps it in every size. @returns the hash of what would have been sent */
async function keep(storage: Storage, organizationId: string, { storageKey, drawing }: InventedPhoto): Promise<string> {
  const picture = await sharp(drawHead(drawing), { raw }).jpeg({ quality: 84 }).toBuffer();
  const thumb = await sharp(picture).resize(240, 320).jpeg({ quality: 76 }).toBuffer();
  const put = (name: string, content: Buffer) =>
    storage.put(`${organizationId}/photos/${storageKey}/${name}`, new Blob([new Uint8Array(content)]), 'image/jpeg');
  await Promise.all([
    put('original', picture),
    put('full.jpg', picture),
    put('display.jpg', picture),
    put('thumb.jpg', thumb),
  ]);
  return createHash('sha256').update(picture).digest('hex');
}

const insertPhotos = `
insert into photo (organization_id, id, client_id, clinic_id, treatment_id, session_id, view, taken_at, taken_by, state,
  storage_key, upload_hash, format, orientation, width, height, created_at)
select current_setting('app.organization_id')::uuid, p.id, p."clientId", p."clinicId", p."treatmentId", p."sessionId",
  p.view, p."takenAt", p."takenBy", 'ready', p."storageKey", p."uploadHash", 'jpeg', 1, p.width, p.height, p."takenAt"
from jsonb_to_recordset($1::jsonb) as p (id uuid, "clientId" uuid, "clinicId" uuid, "treatmentId" uuid,
  "sessionId" uuid, view text, "takenAt" timestamptz, "takenBy" uuid, "storageKey" uuid, "uploadHash" text,
  width integer, height integer)`;

/** How far a grader is off at times. */
const slips = [0, 0, 0, -1, 1, 0];

/** Two practitioners have scored one round; another waits for them. */
async function writeGradings(
  client: ClientBase,
  history: ChainHistory,
  photos: readonly InventedPhoto[],
): Promise<void> {
  const owner = history.staff.find(({ role }) => role === 'owner');
  const graders = history.staff.filter(({ practitioner, removedAt }) => practitioner && removedAt === null).slice(0, 2);
  const byView = Map.groupBy(photos, ({ clientId, view }) => `${clientId} ${view}`);
  const pairs = [...byView.values()].map((own) =>
    own.toSorted((one, other) => one.takenAt.localeCompare(other.takenAt)),
  );
  const latest = photos
    .map(({ takenAt }) => takenAt)
    .sort()
    .at(-1);
  if (!owner || !latest || graders.length < 2) return;
  for (const [name, closed] of [
    ['First look', true],
    ['Second look', false],
  ] as const) {
    const id = idOf(`grading ${history.organization.id} ${name}`);
    await client.query(
      `insert into grading (organization_id, id, name, created_at, created_by, closed_at, version)
       values (current_setting('app.organization_id')::uuid, $1, $2, $3, $4, $5, $6)`,
      [id, name, latest, owner.id, closed ? latest : null, closed ? 2 : 1],
    );
    for (const own of pairs) await writePair(client, id, own, closed ? graders.map((one) => one.id) : [], latest);
  }
}

async function writePair(
  client: ClientBase,
  gradingId: string,
  own: readonly InventedPhoto[],
  graderIds: readonly string[],
  gradedAt: string,
): Promise<void> {
  const [before, after] = [own[0], own.at(-1)];
  if (!before || !after || before === after) return;
  const pairId = idOf(`${gradingId} ${before.id}`);
  await client.query(
    `insert into grading_pair (organization_id, id, grading_id, client_id, clinic_id, view, before_id, after_id)
     values (current_setting('app.organization_id')::uuid, $1, $2, $3, $4, $5, $6, $7)`,
    [pairId, gradingId, after.clientId, after.clinicId, after.view, before.id, after.id],
  );
  // What is there to see, and what one grader sees in it more or less than the other.
  const change = 1 + (numberOf(pairId) % 3);
  for (const graderId of graderIds) {
    const own = Math.max(-3, Math.min(3, change + (slips[numberOf(graderId + pairId) % slips.length] ?? 0)));
    const turned = numberOf(pairId + graderId) % 2 === 1;
    await client.query(
      `insert into grade (organization_id, pair_id, grader_id, turned, step, graded_at)
       values (current_setting('app.organization_id')::uuid, $1, $2, $3, $4, $5)`,
      [pairId, graderId, turned, turned ? -own : own, gradedAt],
    );
  }
}
