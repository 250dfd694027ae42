import { request as httpRequest } from 'node:http';
import { type Role, roles } from '@stipple/domain/access';
import { Context } from '@stipple/server/work';
import { aStaffMember } from '@stipple/testing/builders';
import { aHeic, aPicture, badFiles } from '@stipple/testing/pictures';
import { v7 as uuidv7 } from 'uuid';
import { aWorld, type World } from '../rig/a-world.ts';
import { anApi, answered, type TestApi } from '../rig/an-api.ts';

interface Said {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
  readonly photo: { readonly id: string; readonly state: string } | undefined;
}

describe('photos over HTTP', () => {
  let api: TestApi;
  let mine: World;
  let theirs: World;
  let cookie: string;
  const cookies = new Map<Role, string>();

  beforeAll(async () => {
    api = await anApi();
    mine = await aWorld(api.house, 'mine');
    theirs = await aWorld(api.house, 'zyxw');
    const [clinic] = await mine.chain.services.clinics.byIds(mine.chain.owner.ctx, [mine.ids.clinicId]);
    for (const role of roles)
      cookies.set(role, await api.signIn(await aStaffMember(mine.chain, { role, at: clinic ? [clinic] : [] })));
    cookie = await api.signIn(mine.practitioner);
    await send(await aPicture());
  });
  afterAll(() => api.close());

  const about = (given: object = {}) => ({
    id: uuidv7(),
    clientId: mine.ids.clientId,
    view: 'front',
    takenAt: api.house.clock.now(),
    ...given,
  });

  /** Sends bytes as the dashboard does, without anything between us and the wire. */
  function send(body: Buffer, given: { as?: string; about?: object; headers?: object } = {}): Promise<Said> {
    const { as = cookie, headers = {} } = given;
    const address = new URL(`/photos?${new URLSearchParams(about(given.about) as Record<string, string>)}`, api.url);
    return new Promise((resolve, reject) => {
      const type = { 'content-type': 'application/octet-stream', cookie: as };
      const request = httpRequest(address, { method: 'POST', headers: { ...type, ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.once('end', () => {
          const { photo, errors = [] } = JSON.parse(text);
          const [error] = errors;
          resolve({
            status: response.statusCode ?? 0,
            code: error?.extensions.code,
            message: error?.message,
            photo,
          });
        });
      });
      request.once('error', reject);
      request.end(body);
    });
  }

  const fetched = (address: string, as?: string) =>
    api
      .http()
      .get(address)
      .set(as ? { cookie: as } : {});

  async function addressOf(photoId: string, size: string, as = cookie): Promise<string> {
    const { data } = await api.ask(`{ photo(id: "${photoId}") { ${size} } }`, { as });
    return (data?.['photo'] as Record<string, string> | undefined)?.[size] ?? '';
  }

  it.each([
    ['a JPEG', () => aPicture()],
    ['a PNG', () => aPicture({ format: 'png' })],
    ['a WebP', () => aPicture({ format: 'webp' })],
    ['a HEIC', async () => aHeic()],
  ])('%s is taken, again is the same, and can be seen once its sizes are made', async (_, make) => {
    const [id, file] = [uuidv7(), await make()];
    const first = await send(file, { about: { id } });
    expect(first).toMatchObject({ status: 201, photo: { id, state: 'received' } });
    expect(await send(file, { about: { id } })).toMatchObject({ status: 200, photo: { id } });
    expect(await addressOf(id, 'display')).toBe('');
    await mine.chain.services.photos.makeSizes(Context.ofJob(mine.chain.organizationId, 'test'), id);
    const picture = await fetched(await addressOf(id, 'display'), cookie);
    expect(picture.status).toBe(200);
    expect(picture.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((picture.body as Buffer).subarray(0, 3).toString('hex')).toBe('ffd8ff');
  });

  describe('what is no photo is refused at once, in words', () => {
    it('for every file of the corpus', async () => {
      for (const { name, content, code } of await badFiles()) {
        const said = await send(content);
        expect([name, said.code, said.status]).toEqual([name, code, 400]);
        expect(said.message).toMatch(/^[A-Z].*\.$/);
      }
    });

    it('by its length, and when it does not tell its length', async () => {
      const large = Buffer.alloc(50 * 1024 * 1024, 1);
      (await aPicture()).copy(large);
      const told = await send(large);
      expect(told).toMatchObject({ status: 413, code: 'PHOTO.TOO_LARGE' });
      const chunked = await send(large, { headers: { 'transfer-encoding': 'chunked' } });
      expect(chunked).toMatchObject({ status: 411, code: 'PHOTO.NO_LENGTH' });
    });

    it.each([
      [{ id: 'not an id' }, 'INPUT.INVALID'],
      [{ view: 'inside' }, 'INPUT.INVALID'],
      [{ takenAt: 'yesterday' }, 'INPUT.INVALID'],
      [{ takenAt: '2026-11-24T12:00:00.000Z' }, 'PHOTO.IN_FUTURE'],
      [{ clientId: uuidv7() }, 'INPUT.NOT_FOUND'],
    ])('for %j', async (given, code) => {
      expect((await send(await aPicture(), { about: given })).code).toBe(code);
    });

    it('and nothing of it stays', async () => {
      const count = async () =>
        answered<{ total: number }>(
          await api.ask('{ photos(filter: { withdrawn: true }) { total } }', { as: cookie }),
          'photos',
        ).total;
      const before = await count();
      for (const { content } of await badFiles()) await send(content);
      expect(await count()).toBe(before);
    });
  });

  it('as anything but a file, it is no upload; and a file is sent nowhere else', async () => {
    const json = await api.http().post('/photos').set({ cookie }).query(about()).send({ file: 'x' });
    expect([json.status, json.body.errors[0].extensions.code]).toEqual([400, 'PHOTO.WRONG_TYPE']);
    const elsewhere = await api
      .http()
      .post('/graphql')
      .set({ cookie, 'content-type': 'application/octet-stream' })
      .send(await aPicture());
    expect(elsewhere.status).toBe(415);
  });

  describe('who may', () => {
    it.each(roles)('a %s exactly when the permission table says so', async (role) => {
      const clinical = ['owner', 'manager', 'practitioner'].includes(role);
      const as = cookies.get(role) ?? '';
      expect((await send(await aPicture(), { as })).status).toBe(clinical ? 201 : 403);
      const address = (await addressOf(mine.ids.photoId, 'thumb')) || '/photos/x/thumb';
      // A link is its owner's: somebody else's does not open, whatever their role.
      expect((await fetched(address, as)).status).toBe(clinical ? 410 : 403);
      if (clinical) expect((await fetched(await addressOf(mine.ids.photoId, 'thumb', as), as)).status).toBe(200);
    });

    it('nobody who is not signed in', async () => {
      expect((await send(await aPicture(), { as: '' })).status).toBe(401);
      expect((await fetched(await addressOf(mine.ids.photoId, 'display'))).status).toBe(401);
    });

    it("not for another chain's client, nor with its photo's id", async () => {
      const [foreign, unknown] = [theirs.ids.clientId, uuidv7()];
      const said = async (clientId: string) => {
        const { status, code, message } = await send(await aPicture(), { about: { clientId } });
        return { status, code, message };
      };
      expect(await said(foreign)).toEqual(await said(unknown));
      const address = await addressOf(mine.ids.photoId, 'display');
      const swapped = await fetched(address.replace(mine.ids.photoId, theirs.ids.photoId), cookie);
      expect(swapped.status).toBe(410);
      const theirCookie = await api.signIn(theirs.practitioner);
      expect((await fetched(address, theirCookie)).status).toBe(410);
    });

    it('not after the sign-out of who got the link', async () => {
      const person = await api.signIn(mine.practitioner);
      const address = await addressOf(mine.ids.photoId, 'display', person);
      expect((await fetched(address, person)).status).toBe(200);
      await api.ask('mutation { signOut }', { as: person });
      expect((await fetched(address, person)).status).toBe(401);
    });

    it('a grader sees the pictures of a pair under addresses that name no photo', async () => {
      const { data } = await api.ask(`{ gradingTask(id: "${mine.ids.gradingId}") { pair { first second } } }`, {
        as: cookie,
      });
      const task = data?.['gradingTask'] as { pair: { first: string; second: string } } | undefined;
      for (const address of [task?.pair.first ?? '', task?.pair.second ?? '']) {
        expect(address).not.toContain(mine.ids.photoId);
        expect(address).not.toContain(mine.ids.laterPhotoId);
        const picture = await fetched(address, cookie);
        expect(picture.status).toBe(200);
        expect(picture.headers['last-modified']).toBeUndefined();
        expect(picture.headers['etag']).toBeUndefined();
        expect((await fetched(address, cookies.get('manager'))).status).toBe(410);
      }
    });
  });

  it('a sender that goes away leaves nothing behind and hurts nobody', async () => {
    const file = await aPicture({ width: 3_000, height: 2_000, grain: true });
    for (let time = 0; time < 5; time++) {
      await new Promise<void>((resolve) => {
        const address = new URL(`/photos?${new URLSearchParams(about())}`, api.url);
        const headers = { 'content-type': 'application/octet-stream', 'content-length': file.length, cookie };
        const request = httpRequest(address, { method: 'POST', headers });
        request.once('error', () => resolve()).once('close', () => resolve());
        request.write(file.subarray(0, 100_000), () => setTimeout(() => request.destroy(), 20));
      });
    }
    expect(await send(await aPicture())).toMatchObject({ status: 201 });
    expect(api.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
