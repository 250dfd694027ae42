import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { photoLinkInput, photoList, withdrawPhotoInput } from '@stipple/domain/photos';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aPhoto,
  aSession,
  aSignedConsent,
  aStaffMember,
  aTreatment,
  refusal,
} from '@stipple/testing/builders';
import {
  aBarePicture,
  aHeic,
  aPicture,
  badFiles,
  metadataCorpus,
  planted,
  withSegments,
} from '@stipple/testing/pictures';
import sharp from 'sharp';
import { v7 as uuidv7 } from 'uuid';
import { Context } from '../../work/index.ts';

const house = await aHouse();
const { photos, clients, consents } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain);
const camden = await aClinic(chain, { name: 'Camden' });
const practitioner = await aStaffMember(chain, { at: [soho, camden] });
const client = await aClient(chain, { at: soho });
await aSignedConsent(chain, { of: client, purpose: 'photos' });
const treatment = await aTreatment(chain, { of: client });
const job = Context.ofJob(chain.organizationId, 'test');

afterAll(() => house.close());

/** Every file that is kept. */
function kept(): { path: string; content: Buffer }[] {
  const folder = join(house.dataDir, 'files');
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, content: readFileSync(path) }));
}

const linkOf = (address: string | null) => {
  const url = new URL(address ?? '', 'http://stipple.example');
  const [, , id, size] = url.pathname.split('/');
  return photoLinkInput.parse({ ...Object.fromEntries(url.searchParams), id, size });
};

const read = async (
  by: { ctx: Context },
  photo: Awaited<ReturnType<typeof aPhoto>>,
  size: 'thumb' | 'display' | 'full',
) => buffer((await photos.open(by.ctx, linkOf(photos.addressOf(by.ctx, photo, size)))).body);

describe('a photo', () => {
  test('is taken in, told, made into its sizes, and shown to who may see it', async () => {
    const id = uuidv7();
    const file = await aPicture({ width: 2_400, height: 1_800 });
    const taken = await aPhoto(chain, {
      of: client,
      by: practitioner,
      id,
      treatmentId: treatment.id,
      file,
      made: false,
    });
    expect(taken).toMatchObject({ id, state: 'received', clinicId: soho.id, treatmentId: treatment.id, view: 'front' });
    expect(photos.addressOf(practitioner.ctx, taken, 'thumb')).toBeNull();
    const events = await house.work.read(chain.owner.ctx, (tx) =>
      tx.query(`select payload from outbox where name = 'photo-taken' and payload ->> 'photoId' = $1`, [id]),
    );
    expect(events).toEqual([{ payload: { photoId: id, clientId: client.id, clinicId: soho.id } }]);
    expect(await photos.waiting(job, '00000000-0000-0000-0000-000000000000', 10)).toContain(id);

    const answer = { eventId: uuidv7(), subscriber: 'make-sizes-when-photo-taken' };
    expect(await photos.makeSizes(job, id, answer)).toBe(true);
    expect(await photos.makeSizes(job, id, answer)).toBe(false);
    expect(await photos.makeSizes(job, id)).toBe(false);
    const [ready] = await photos.byIds(practitioner.ctx, [id]);
    if (!ready) throw new Error('it is gone');
    expect(ready).toMatchObject({ state: 'ready', width: 2_400, height: 1_800, version: 2 });
    const edges = { thumb: 320, display: 1_600, full: 2_400 } as const;
    for (const [size, edge] of Object.entries(edges)) {
      const { format, width, height, exif, icc, xmp } = await sharp(
        await read(practitioner, ready, size as keyof typeof edges),
      ).metadata();
      expect([size, format, width, height]).toEqual([size, 'jpeg', edge, (edge / 4) * 3]);
      expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
    }
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright when the camera wrote %i', async (orientation) => {
    // Drawn upright, then laid down as a camera with this orientation would have.
    const file = await aPicture({ orientation });
    const expected = await sharp(file).autoOrient().resize(320, 320, { fit: 'inside' }).raw().toBuffer();
    const photo = await aPhoto(chain, { of: client, file });
    expect([photo.width, photo.height]).toEqual(orientation > 4 ? [480, 640] : [640, 480]);
    const shown = await sharp(await read(chain.owner, photo, 'thumb'))
      .raw()
      .toBuffer();
    const apart = shown.reduce((sum, value, at) => sum + Math.abs(value - (expected[at] ?? 0)), 0) / shown.length;
    expect(apart).toBeLessThan(3);
  });

  test('comes as HEIC too', async () => {
    const photo = await aPhoto(chain, { of: client, file: aHeic() });
    expect(photo).toMatchObject({ state: 'ready', width: 640, height: 480 });
    const { data, info } = await sharp(await read(chain.owner, photo, 'full'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    expect((at(100, 100)[0] ?? 0) - (at(100, 100)[1] ?? 0)).toBeGreaterThan(100);
    expect(Math.abs((at(500, 400)[0] ?? 0) - (at(500, 400)[1] ?? 0))).toBeLessThan(20);
  });

  test('whose data is damaged is kept as a fact, without its files', async () => {
    const file = await aPicture({ format: 'png' });
    const at = file.indexOf('IDAT') + 40;
    file.fill(0x55, at, at + 60);
    const photo = await aPhoto(chain, { of: client, file });
    expect(photo.state).toBe('unreadable');
    expect(photos.addressOf(chain.owner.ctx, photo, 'thumb')).toBeNull();
  });

  test('sent twice is one, other bytes under its id are refused', async () => {
    const [id, file, takenAt] = [uuidv7(), await aBarePicture(), house.clock.now()];
    const before = kept().length;
    const [first, second] = await Promise.all([
      aPhoto(chain, { of: client, id, file, takenAt, made: false }),
      aPhoto(chain, { of: client, id, file, takenAt, made: false }),
    ]);
    expect(second).toEqual(first);
    expect(await aPhoto(chain, { of: client, id, file, takenAt, made: false })).toEqual(first);
    expect(kept().length).toBe(before + 1);
    const other = aPhoto(chain, { of: client, id, file: await aPicture(), made: false });
    expect(await refusal(other)).toEqual({ code: 'INPUT.ID_TAKEN', field: 'id' });
    expect(kept().length).toBe(before + 1);
  });
});

describe('nothing that is stored says where it was taken', () => {
  test('over the whole corpus', async () => {
    const corpus = await metadataCorpus();
    for (const { name, content } of corpus) {
      const photo = await aPhoto(chain, { of: client, file: content });
      expect([name, photo.state]).toEqual([name, 'ready']);
    }
    const files = kept();
    expect(files.length).toBeGreaterThan(corpus.length * 4);
    for (const { path, content } of files) {
      const says = content.includes(planted) || /Exif\0\0(II|MM)|GPSLatitude|xmpmeta/.test(content.toString('latin1'));
      expect([path, says]).toEqual([path, false]);
    }
  });

  test('and what is refused is not stored', async () => {
    const before = kept().length;
    for (const { name, content, code } of await badFiles()) {
      expect([name, await refusal(aPhoto(chain, { of: client, file: content }))]).toEqual([
        name,
        { code, field: 'file' },
      ]);
    }
    expect(kept().length).toBe(before);
  });
});

describe('who may', () => {
  test('a client without photo consent is not photographed, and nobody after it is withdrawn', async () => {
    const shy = await aClient(chain, { at: soho });
    const take = () => aPhoto(chain, { of: shy, made: false });
    expect(await refusal(take())).toEqual({ code: 'PHOTO.NO_CONSENT', field: 'clientId' });
    await aSignedConsent(chain, { of: shy, purpose: 'photos' });
    await take();
    await consents.withdraw(chain.owner.ctx, { clientId: shy.id, purpose: 'photos' });
    expect(await refusal(take())).toEqual({ code: 'PHOTO.NO_CONSENT', field: 'clientId' });
  });

  test.each([
    ['treatmentId', async () => ({ treatmentId: uuidv7() }), 'INPUT.NOT_FOUND'],
    ['sessionId', async () => ({ sessionId: uuidv7() }), 'INPUT.NOT_FOUND'],
    ['takenAt', async () => ({ takenAt: '2026-11-23T12:00:00.000Z' }), 'PHOTO.IN_FUTURE'],
    [
      'treatmentId',
      async () => ({ treatmentId: (await aTreatment(chain, { of: await aClient(chain, { at: soho }) })).id }),
      'PHOTO.ANOTHER_CLIENT',
    ],
  ])('names a wrong %s', async (field, given, code) => {
    expect(await refusal(aPhoto(chain, { of: client, ...(await given()) }))).toEqual({ code, field });
  });

  test('a photo of a session belongs to its treatment and its clinic', async () => {
    const session = await aSession(chain, { of: treatment, by: practitioner });
    const photo = await aPhoto(chain, { of: client, by: practitioner, sessionId: session.id, made: false });
    expect(photo).toMatchObject({ sessionId: session.id, treatmentId: treatment.id, clinicId: soho.id });
  });

  test('another clinic sees it once it has to do with the client, another chain never', async () => {
    const photo = await aPhoto(chain, { of: client });
    const inCamden = await aStaffMember(chain, { at: [camden] });
    const asked = photoList.parse({ filter: { clientId: client.id } });
    expect(await photos.list(inCamden.ctx, asked)).toEqual([]);
    expect(await refusal(read(inCamden, photo, 'display'))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
    await house.work.in(chain.owner.ctx, (tx) => clients.join(tx, client.id, camden.id));
    expect((await photos.list(inCamden.ctx, asked)).map(({ id }) => id)).toContain(photo.id);
    expect((await read(inCamden, photo, 'display')).length).toBeGreaterThan(0);
    const other = await aChain(house);
    expect(await photos.list(other.owner.ctx, asked)).toEqual([]);
    expect(await refusal(read(other.owner, photo, 'thumb'))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  });
});

describe('a link', () => {
  test('holds for minutes, for one person, for one photo in one size', async () => {
    const photo = await aPhoto(chain, { of: client });
    const link = linkOf(photos.addressOf(practitioner.ctx, photo, 'display'));
    const over = { code: 'PHOTO.LINK_OVER', field: 'until' };
    expect((await buffer((await photos.open(practitioner.ctx, link)).body)).length).toBeGreaterThan(0);
    expect(await refusal(photos.open(chain.owner.ctx, link))).toEqual(over);
    expect(await refusal(photos.open(practitioner.ctx, { ...link, size: 'full' }))).toEqual(over);
    expect(await refusal(photos.open(practitioner.ctx, { ...link, until: link.until + 300 }))).toEqual(over);
    const another = await aPhoto(chain, { of: client });
    expect(await refusal(photos.open(practitioner.ctx, { ...link, id: another.id }))).toEqual(over);
    house.clock.advance({ minutes: 16 });
    expect(await refusal(photos.open(practitioner.ctx, link))).toEqual(over);
    house.clock.set('2026-11-22T12:00:00.000Z');
  });

  test('that is opened is written down, thumbnails aside', async () => {
    const photo = await aPhoto(chain, { of: client });
    const openings = async () =>
      (
        await house.work.read(chain.owner.ctx, (tx) =>
          tx.query<{ staffMemberId: string }>(
            `select staff_member_id as "staffMemberId" from record_read where what = 'photo' and subject_id = $1`,
            [photo.id],
          ),
        )
      ).map(({ staffMemberId }) => staffMemberId);
    await read(practitioner, photo, 'thumb');
    expect(await openings()).toEqual([]);
    await read(practitioner, photo, 'display');
    await read(chain.owner, photo, 'full');
    expect((await openings()).sort()).toEqual([practitioner.id, chain.owner.id].sort());
  });
});

test('a withdrawn photo is hidden for good, its row and its reason stay', async () => {
  const photo = await aPhoto(chain, { of: client });
  const link = linkOf(photos.addressOf(practitioner.ctx, photo, 'display'));
  const input = withdrawPhotoInput.parse({ id: photo.id, version: photo.version, reason: 'Out of focus' });
  const withdrawn = await photos.withdraw(practitioner.ctx, input);
  expect(withdrawn).toMatchObject({ withdrawnBy: practitioner.id, withdrawReason: 'Out of focus' });
  expect(await refusal(photos.open(practitioner.ctx, link))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  const ids = async (given: object) =>
    (await photos.list(practitioner.ctx, photoList.parse({ filter: { ids: [photo.id], ...given } }))).map(
      ({ id }) => id,
    );
  expect(await ids({})).toEqual([]);
  expect(await ids({ withdrawn: true })).toEqual([photo.id]);
  const again = photos.withdraw(practitioner.ctx, { ...input, version: withdrawn.version });
  expect(await refusal(again)).toEqual({ code: 'PHOTO.WITHDRAWN', field: 'id' });
  expect(await refusal(photos.withdraw(practitioner.ctx, input))).toEqual({ code: 'INPUT.STALE', field: 'version' });
});

test('a comment in a photo is gone before it is stored', async () => {
  const file = withSegments(await aBarePicture(), [[0xfe, Buffer.from(planted)]]);
  const before = new Set(kept().map(({ path }) => path));
  await aPhoto(chain, { of: client, file, made: false });
  const [stored] = kept().filter(({ path }) => !before.has(path));
  expect(stored?.content.includes(planted)).toBe(false);
  expect((await sharp(stored?.content).metadata()).width).toBe(640);
});
