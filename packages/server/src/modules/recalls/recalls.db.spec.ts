import type { Clinic } from '@stipple/domain/clinics';
import {
  closeRecallInput,
  recallClientList,
  recordRecallAttemptInput,
  startRecallInput,
} from '@stipple/domain/recalls';
import { saveSessionInput } from '@stipple/domain/sessions';
import { type Lot, lotList, type MixInput, makeMixInput } from '@stipple/domain/stock';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aLot,
  aMix,
  aProduct,
  aSession,
  aStaffMember,
  aTreatment,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { recalls, stock, sessions } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });
const leeds = await aClinic(chain, { name: 'Leeds' });
const manager = await aStaffMember(chain, { role: 'manager', at: [camden] });
const product = await aProduct(chain, { brand: 'Aurora', shade: 'Umber' });

afterAll(() => house.close());

let lots = 0;
const aNumber = () => `B-${++lots}`;
const label = ({ number }: Pick<Lot, 'number'>) => ({ productId: product.id, lotNumber: number });
const started = (lot: Pick<Lot, 'number'>) =>
  recalls.start(ctx, startRecallInput.parse({ id: uuidv7(), ...label(lot), reason: 'Bacteria in a kept sample' }));

/** A client of a clinic, treated there with these mixes, or with one of the house. */
async function treatedAt(clinic: Clinic, name: string, mixes: readonly MixInput[], houseMixId?: string) {
  const by = await aStaffMember(chain, { at: [clinic] });
  const client = await aClient(chain, { at: clinic, name });
  const session = await aSession(chain, { of: await aTreatment(chain, { of: client }), by });
  const passes = [...mixes.map(({ id }) => id), ...(houseMixId ? [houseMixId] : [])].map((mixId) => ({
    ...{ id: uuidv7(), zone: 'crown', mixId, needle: '3RL', minutes: 30 },
  }));
  const log = { id: session.id, version: 1, zones: ['crown'], mixes, passes };
  await sessions.save(by.ctx, saveSessionInput.parse(log));
  return { client, session, by };
}

const houseMix = (lot: Lot) =>
  stock.makeMix(
    ctx,
    makeMixInput.parse({
      ...{ id: uuidv7(), clinicId: lot.clinicId, label: 'House', waterMl: 4, parts: [{ lotId: lot.id, ml: 8 }] },
    }),
  );

test('a lot leads to everybody treated with it: from the bottle, in a mix, in a jar made at another clinic', async () => {
  const number = aNumber();
  const [here, there] = [
    await aLot(chain, { at: soho, product, number }),
    await aLot(chain, { at: camden, product, number }),
  ];
  const other = await aLot(chain, { at: soho, product });
  const jar = await houseMix(here);
  const straight = await treatedAt(soho, 'Straight', [aMix(here, { waterMl: 0 })]);
  const blended = await treatedAt(soho, 'Blended', [
    aMix(other, {
      parts: [
        { lotId: other.id, ml: 2 },
        { lotId: here.id, ml: 0.5 },
      ],
    }),
  ]);
  const elsewhere = await treatedAt(camden, 'Elsewhere', [aMix(there)]);
  const through = await treatedAt(leeds, 'Through a jar', [], jar.id);
  await treatedAt(soho, 'Untouched', [aMix(other)]);

  const traced = await recalls.trace(ctx, { productId: product.id, lotNumber: number });
  expect(new Set(traced.map(({ clientId }) => clientId))).toEqual(
    new Set([straight, blended, elsewhere, through].map(({ client }) => client.id)),
  );
  expect(traced.find(({ clientId }) => clientId === through.client.id)).toMatchObject({
    ...{ sessions: 1, clinicIds: [leeds.id], mixedAt: [soho.id] },
  });
  expect(traced.find(({ clientId }) => clientId === elsewhere.client.id)?.mixedAt).toEqual([]);

  const seen = await recalls.trace(manager.ctx, { productId: product.id, lotNumber: number });
  expect(seen.map(({ clientId }) => clientId)).toEqual([elsewhere.client.id]);
  expect(await recalls.trace((await aChain(house)).owner.ctx, { productId: product.id, lotNumber: number })).toEqual(
    [],
  );
});

test('a mix that was made and never applied treated nobody', async () => {
  const lot = await aLot(chain, { at: soho, product });
  await houseMix(lot);
  expect(await recalls.trace(ctx, label(lot))).toEqual([]);
});

test('a cartridge leads to the sessions that used it, until it is taken back', async () => {
  const needle = await aProduct(chain, { kind: 'needle', brand: 'Lumen', shade: 'Fine', configuration: '3RL' });
  const lot = await aLot(chain, { at: soho, product: needle, amount: 20 });
  const { client, session, by } = await treatedAt(soho, 'Needled', []);
  const log = { sessionId: session.id, clinicId: soho.id, day: '2026-11-22' };
  const use = (amount: number) =>
    house.work.in(by.ctx, (tx) =>
      stock.replaceUsesIn(
        tx,
        log,
        amount ? [{ lotId: lot.id, amount, unit: 'piece', field: 'passes.0.cartridgeLotId' }] : [],
      ),
    );
  const asked = { productId: needle.id, lotNumber: lot.number };
  await use(1);
  expect((await recalls.trace(ctx, asked)).map(({ clientId }) => clientId)).toEqual([client.id]);
  await use(0);
  expect(await recalls.trace(ctx, asked)).toEqual([]);
});

describe('a recall', () => {
  test('stops a number at every clinic at once, what is delivered later too', async () => {
    const number = aNumber();
    const lot = await aLot(chain, { at: soho, product, number });
    const jar = await houseMix(lot);
    const before = await treatedAt(soho, 'Before', [aMix(lot)]);
    await started(lot);
    expect(await refusal(started(lot))).toEqual({ code: 'RECALL.ALREADY_STARTED', field: 'lotNumber' });
    const late = await aLot(chain, { at: leeds, product, number });
    for (const each of [lot, late]) {
      const [known] = await stock.byIds(ctx, [each.id]);
      expect(known?.recalledAt).toBe(house.clock.now());
      const mix = aMix(each);
      const clinic = each === lot ? soho : leeds;
      expect((await refusal(treatedAt(clinic, 'After', [mix]))).code).toBe('LOT.RECALLED');
    }
    expect((await stock.houseMixesOn(ctx, '2026-11-22')).map(({ id }) => id)).not.toContain(jar.id);
    expect(await stock.list(ctx, lotList.parse({ filter: { usableOn: '2026-11-22', ids: [lot.id] } }))).toEqual([]);
    const { by, session } = before;
    expect(
      (await sessions.open(by.ctx, (await sessions.byIds(by.ctx, [session.id]))[0] ?? session)).map(({ code }) => code),
    ).toContain('LOT.RECALLED');
  });

  test('of a number nobody has had is a slip of the keyboard', async () => {
    expect(await refusal(started({ number: 'NEVER' }))).toEqual({ code: 'RECALL.UNKNOWN_LOT', field: 'lotNumber' });
  });

  test('is worked: who was reached, by what, by whom; then closed with a summary', async () => {
    const lot = await aLot(chain, { at: soho, product });
    const [ada, ben] = [await treatedAt(soho, 'Ada', [aMix(lot)]), await treatedAt(soho, 'Ben', [aMix(lot)])];
    const stranger = await treatedAt(soho, 'Stranger', []);
    const recall = await started(lot);
    const record = (clientId: string, given: object) =>
      recalls.record(ctx, recordRecallAttemptInput.parse({ id: uuidv7(), recallId: recall.id, clientId, ...given }));
    const list = async (filter: object = {}) =>
      (await recalls.clients(ctx, recallClientList.parse({ filter: { recallId: recall.id, ...filter } }))).map(
        ({ clientId, state }) => `${clientId === ada.client.id ? 'Ada' : 'Ben'} ${state}`,
      );
    expect(await list()).toEqual(['Ada to_reach', 'Ben to_reach']);

    await record(ada.client.id, { means: 'phone', result: 'no_answer' });
    await record(ada.client.id, { means: 'email', result: 'reached', note: 'Wants a check-up' });
    expect(await list()).toEqual(['Ben to_reach', 'Ada reached']);
    expect(await list({ states: ['reached'] })).toEqual(['Ada reached']);
    expect(await list({ search: 'be' })).toEqual(['Ben to_reach']);
    expect(await recalls.progress(ctx, [recall.id])).toEqual([
      { id: recall.id, clients: 2, reached: 1, tried: 0, toReach: 1 },
    ]);
    expect(await recalls.attempts(ctx, recall.id, [ada.client.id])).toMatchObject([
      { means: 'phone', result: 'no_answer', attemptedBy: chain.owner.id },
      { means: 'email', result: 'reached', note: 'Wants a check-up' },
    ]);
    expect(await refusal(record(stranger.client.id, { means: 'phone', result: 'reached' }))).toEqual({
      ...{ code: 'RECALL.NOT_TREATED_WITH_IT', field: 'clientId' },
    });

    const closed = await recalls.close(ctx, closeRecallInput.parse({ ...recall, summary: 'Ben moved abroad.' }));
    expect(closed).toMatchObject({ closedBy: chain.owner.id, summary: 'Ben moved abroad.', version: 2 });
    expect(await refusal(record(ben.client.id, { means: 'phone', result: 'reached' }))).toEqual({
      ...{ code: 'RECALL.CLOSED', field: 'recallId' },
    });
    expect((await refusal(recalls.close(ctx, { id: recall.id, version: 2, summary: 'Again' }))).code).toBe(
      'RECALL.CLOSED',
    );
  });

  test('shows a manager the clients of their clinics, and stops the lot everywhere', async () => {
    const number = aNumber();
    const [far, near] = [
      await aLot(chain, { at: soho, product, number }),
      await aLot(chain, { at: camden, product, number }),
    ];
    await treatedAt(soho, 'Far', [aMix(far)]);
    const own = await treatedAt(camden, 'Near', [aMix(near)]);
    const input = startRecallInput.parse({ id: uuidv7(), ...label(near), reason: 'Swollen seals' });
    const recall = await recalls.start(manager.ctx, input);
    const filter = { recallId: recall.id };
    const clients = await recalls.clients(manager.ctx, recallClientList.parse({ filter }));
    expect(clients.map(({ clientId }) => clientId)).toEqual([own.client.id]);
    expect(await recalls.countClients(ctx, { filter })).toBe(2);
    expect((await stock.byIds(ctx, [far.id]))[0]?.recalledAt).not.toBeNull();
  });
});

test('a session follows its client to another clinic: read there, written where it was done', async () => {
  const lot = await aLot(chain, { at: soho, product });
  const { client, session } = await treatedAt(soho, 'Moves away', [aMix(lot)]);
  const there = await aStaffMember(chain, { at: [leeds] });
  expect(await sessions.byIds(there.ctx, [session.id])).toEqual([]);
  await house.work.in(ctx, (tx) => house.services.clients.join(tx, client.id, leeds.id));
  expect(await sessions.byIds(there.ctx, [session.id])).toHaveLength(1);
  expect(await stock.mixesOfSessions(there.ctx, [session.id])).toMatchObject([{ parts: [{ lotNumber: lot.number }] }]);
  const listed = await sessions.list(there.ctx, { filter: {}, sort: [], page: { number: 1, size: 50 } });
  expect(listed.map(({ id }) => id)).not.toContain(session.id);
  const save = sessions.save(there.ctx, saveSessionInput.parse({ id: session.id, version: 2, zones: [], passes: [] }));
  expect((await refusal(save)).code).toBe('INPUT.NOT_FOUND');
});
