import { buffer } from 'node:stream/consumers';
import { gradedLinkInput, startGradingInput } from '@stipple/domain/gradings';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aPhoto,
  aSignedConsent,
  aStaffMember,
  type Person,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { gradings, photos } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain);
const camden = await aClinic(chain, { name: 'Camden' });
const manager = await aStaffMember(chain, { role: 'manager', at: [soho, camden] });
const [ada, ben] = [
  await aStaffMember(chain, { at: [soho, camden] }),
  await aStaffMember(chain, { at: [soho, camden] }),
];

afterAll(() => house.close());

const clientsWithPairs = 12;
const beforeIds = new Set<string>();

beforeAll(async () => {
  for (let nth = 0; nth < clientsWithPairs; nth++) {
    const client = await aClient(chain, { at: nth % 4 === 3 ? camden : soho });
    await aSignedConsent(chain, { of: client, purpose: 'photos' });
    const before = await aPhoto(chain, { of: client, takenAt: '2026-01-10T10:00:00.000Z' });
    await aPhoto(chain, { of: client, takenAt: '2026-06-10T10:00:00.000Z' });
    await aPhoto(chain, { of: client, takenAt: '2026-11-10T10:00:00.000Z' });
    // One photo of a view makes no pair.
    await aPhoto(chain, { of: client, view: 'top', takenAt: '2026-11-10T10:00:00.000Z' });
    beforeIds.add(before.id);
  }
});

const start = (given: object = {}, by: Person = manager) =>
  gradings.start(
    by.ctx,
    startGradingInput.parse({
      id: uuidv7(),
      name: 'Autumn',
      clinicIds: [soho.id, camden.id],
      views: ['front', 'top'],
      daysApart: 90,
      ...given,
    }),
  );

/** Scores all pairs as a grader who looks at the pictures' order and nothing else. */
async function gradeAll(by: Person, gradingId: string, stepOf: (pairId: string) => number): Promise<string[]> {
  const seen: string[] = [];
  for (let task = await gradings.task(by.ctx, gradingId); task.pair; ) {
    seen.push(task.pair.id);
    task = await gradings.grade(by.ctx, { pairId: task.pair.id, step: stepOf(task.pair.id) });
  }
  return seen;
}

const turnedOf = async (pairId: string, by: Person) =>
  (
    await house.work.read(chain.owner.ctx, (tx) =>
      tx.query<{ turned: boolean }>('select turned from grade where pair_id = $1 and grader_id = $2', [pairId, by.id]),
    )
  )[0]?.turned;

test('pairs are the first and the last photo of a view, far enough apart, under ids that do not sort by time', async () => {
  const { id } = await start();
  const { total, done, pair } = await gradings.task(ada.ctx, id);
  expect([total, done]).toEqual([clientsWithPairs, 0]);
  expect(pair?.view).toBe('front');
  expect(pair?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(await refusal(start({ daysApart: 400 }))).toEqual({ code: 'GRADING.NO_PAIRS', field: 'daysApart' });
  expect(await refusal(start({ views: ['top'] }))).toEqual({ code: 'GRADING.NO_PAIRS', field: 'daysApart' });
});

test('what stands before a grader names no photo, no client, no day; each has an order of their own', async () => {
  const { id } = await start();
  const { pair } = await gradings.task(ada.ctx, id);
  expect(Object.keys(pair ?? {}).sort()).toEqual(['first', 'id', 'second', 'view']);
  const photoIds = await house.work.read(chain.owner.ctx, (tx) =>
    tx.query<{ id: string; clientId: string }>('select id, client_id as "clientId" from photo'),
  );
  const answer = JSON.stringify(await gradings.task(ada.ctx, id));
  for (const photo of photoIds) expect(answer.includes(photo.id) || answer.includes(photo.clientId)).toBe(false);

  const orders = [await gradeAll(ada, id, () => 0), await gradeAll(ben, id, () => 0)];
  expect(new Set(orders[0])).toEqual(new Set(orders[1]));
  expect(orders[0]).not.toEqual(orders[1]);
  const turned = await Promise.all((orders[0] ?? []).map((pairId) => turnedOf(pairId, ada)));
  expect(new Set(turned)).toEqual(new Set([true, false]));
});

test('the pictures behind the links are the two photos, for this grader and for minutes', async () => {
  const { id } = await start();
  const { pair } = await gradings.task(ada.ctx, id);
  const linkOf = (address = '') => {
    const url = new URL(address, 'http://stipple.example');
    const [, , pairId, nth] = url.pathname.split('/');
    return gradedLinkInput.parse({ ...Object.fromEntries(url.searchParams), pairId, nth });
  };
  const [first, second] = [linkOf(pair?.first), linkOf(pair?.second)];
  expect((await buffer((await gradings.open(ada.ctx, first)).body)).subarray(0, 3).toString('hex')).toBe('ffd8ff');
  expect((await buffer((await gradings.open(ada.ctx, second)).body)).length).toBeGreaterThan(0);
  const over = { code: 'PHOTO.LINK_OVER', field: 'until' };
  expect(await refusal(gradings.open(ben.ctx, first))).toEqual(over);
  expect(await refusal(gradings.open(ada.ctx, { ...first, nth: '2' }))).toEqual(over);
  house.clock.advance({ minutes: 16 });
  expect(await refusal(gradings.open(ada.ctx, first))).toEqual(over);
  house.clock.set('2026-11-22T12:00:00.000Z');
});

test('once closed, agreement is told with its interval and counts; before, nothing is', async () => {
  const grading = await start();
  // Both see the same truth, whichever way round it is shown; Ben is off by one at times.
  const truth = (pairId: string) => (Number.parseInt(pairId.slice(0, 2), 16) % 4) + 0;
  const shownAs = async (by: Person, off: (pairId: string) => number) => {
    for (let task = await gradings.task(by.ctx, grading.id); task.pair; ) {
      const { id: pairId } = task.pair;
      await gradings.grade(by.ctx, { pairId, step: 0 });
      const change = Math.min(3, truth(pairId) + off(pairId));
      const step = (await turnedOf(pairId, by)) ? -change : change;
      task = await gradings.grade(by.ctx, { pairId, step });
    }
  };
  await shownAs(ada, () => 0);
  await shownAs(ben, (pairId) => (pairId.endsWith('0') || pairId.endsWith('1') ? 1 : 0));
  expect(await gradings.result(manager.ctx, grading)).toBeNull();
  const closed = await gradings.close(manager.ctx, grading);
  const result = await gradings.result(manager.ctx, closed);
  expect(result?.pairs).toBe(clientsWithPairs);
  expect(result?.graders.map(({ graded }) => graded)).toEqual([clientsWithPairs, clientsWithPairs]);
  for (const { meanChange } of result?.graders ?? []) expect(meanChange).toBeGreaterThanOrEqual(0);
  const [agreement] = result?.agreements ?? [];
  expect(agreement?.pairs).toBe(clientsWithPairs);
  expect(agreement?.quadratic?.kappa).toBeGreaterThan(0.7);
  expect(agreement?.linear?.low).toBeLessThanOrEqual(agreement?.linear?.kappa ?? 0);

  const { pair, total } = await gradings.task(ada.ctx, grading.id);
  expect([pair, total]).toEqual([null, clientsWithPairs]);
  const [graded] = await house.work.read(chain.owner.ctx, (tx) =>
    tx.query<{ id: string }>('select id from grading_pair where grading_id = $1 limit 1', [grading.id]),
  );
  const late = gradings.grade(ada.ctx, { pairId: graded?.id ?? '', step: 1 });
  expect(await refusal(late)).toEqual({ code: 'GRADING.CLOSED', field: 'id' });
  expect(await refusal(gradings.close(manager.ctx, closed))).toEqual({ code: 'GRADING.CLOSED', field: 'id' });
});

test('too few pairs give no number', async () => {
  const grading = await start({ clinicIds: [camden.id] });
  await gradeAll(ada, grading.id, () => 1);
  await gradeAll(ben, grading.id, () => 1);
  const result = await gradings.result(manager.ctx, await gradings.close(manager.ctx, grading));
  expect(result?.agreements).toMatchObject([{ pairs: 3, quadratic: null, linear: null }]);
});

test('one grades what one reaches; a withdrawn photo takes its pair out; another chain has none of it', async () => {
  const { id } = await start();
  const inCamden = await aStaffMember(chain, { at: [camden] });
  expect((await gradings.task(inCamden.ctx, id)).total).toBe(3);
  expect(await refusal(start({}, inCamden))).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'clinicIds' });
  const [first] = [...beforeIds];
  const [photo] = await photos.byIds(manager.ctx, [first ?? '']);
  if (!photo) throw new Error('no photo');
  await photos.withdraw(manager.ctx, { id: photo.id, version: photo.version, reason: 'Wrong client' });
  expect((await gradings.task(ada.ctx, id)).total).toBe(clientsWithPairs - 1);
  const other = await aChain(house);
  expect(await refusal(gradings.task(other.owner.ctx, id))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  expect(await gradings.list(other.owner.ctx, { filter: {}, page: { number: 1, size: 25 } })).toEqual([]);
});
