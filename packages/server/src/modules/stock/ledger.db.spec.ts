import {
  addProductInput,
  changeProductInput,
  countLotInput,
  discardFromLotInput,
  lotList,
  makeMixInput,
  moveLotInput,
  unitOf,
} from '@stipple/domain/stock';
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
const { work } = house;
const { stock } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });
const manager = await aStaffMember(chain, { role: 'manager', at: [camden] });
const product = await aProduct(chain);

afterAll(() => house.close());

const id = uuidv7;
const balanceOf = async (lot: { id: string }) => (await stock.balances(ctx, [lot.id]))[0]?.balance;
const lines = async (lot: { id: string }) =>
  (await stock.movementsOfLots(ctx, [lot.id])).map(({ kind, amount }) => `${kind} ${amount}`).sort();

test('what a lot holds is the sum of its ledger', async () => {
  const lot = await aLot(chain, { at: soho, product, amount: 30 });
  await stock.discardFrom(ctx, discardFromLotInput.parse({ id: id(), lotId: lot.id, amount: 0.3, reason: 'Spilt' }));
  await stock.countLot(ctx, countLotInput.parse({ id: id(), lotId: lot.id, counted: 28.5 }));
  expect(await balanceOf(lot)).toBe(28.5);
  expect(await lines(lot)).toEqual(['counted -1.2', 'discarded -0.3', 'received 30']);
  await stock.countLot(ctx, countLotInput.parse({ id: id(), lotId: lot.id, counted: 28.5 }));
  expect(await lines(lot)).toHaveLength(3);
});

test('a lot is moved in one transaction: it joins its like at the other clinic', async () => {
  const lot = await aLot(chain, { at: soho, product, number: 'MOVES', amount: 30 });
  const move = (amount: number) => moveLotInput.parse({ id: id(), lotId: lot.id, toClinicId: camden.id, amount });
  const there = await stock.move(ctx, move(10));
  expect(there).toMatchObject({ clinicId: camden.id, number: 'MOVES', expiresOn: lot.expiresOn });
  expect((await stock.move(ctx, move(5))).id).toBe(there.id);
  expect([await balanceOf(lot), await balanceOf(there)]).toEqual([15, 15]);
  expect(await refusal(stock.move(ctx, move(15.01)))).toEqual({ code: 'LOT.NOT_ENOUGH', field: 'amount' });
  expect([await balanceOf(lot), await balanceOf(there)]).toEqual([15, 15]);
});

test('a lot of the same number and another day of expiry is not mixed up with it', async () => {
  const lot = await aLot(chain, { at: soho, product, number: 'TWO', expiresOn: '2027-03-01' });
  await aLot(chain, { at: camden, product, number: 'TWO', expiresOn: '2027-04-01' });
  const move = moveLotInput.parse({ id: id(), lotId: lot.id, toClinicId: camden.id, amount: 1 });
  expect((await refusal(stock.move(ctx, move))).code).toBe('LOT.NUMBER_TAKEN');
});

test('ten people who take from the same lot at once never take more than it holds', async () => {
  const lot = await aLot(chain, { at: soho, product, amount: 5 });
  const take = () =>
    stock.discardFrom(ctx, discardFromLotInput.parse({ id: id(), lotId: lot.id, amount: 1, reason: 'Spilt' }));
  const ended = await Promise.allSettled(Array.from({ length: 10 }, take));
  expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  expect(await balanceOf(lot)).toBe(0);
  const left = lotList.parse({ filter: { left: true, ids: [lot.id] } });
  expect(await stock.list(ctx, left)).toEqual([]);
});

test('two moves against each other end both', async () => {
  const [here, there] = [
    await aLot(chain, { at: soho, product, number: 'X' }),
    await aLot(chain, { at: camden, product, number: 'X' }),
  ];
  const move = (from: { id: string }, toClinicId: string) =>
    stock.move(ctx, moveLotInput.parse({ id: id(), lotId: from.id, toClinicId, amount: 1 }));
  await Promise.all(Array.from({ length: 6 }, (_, nth) => (nth % 2 ? move(here, camden.id) : move(there, soho.id))));
  expect([await balanceOf(here), await balanceOf(there)]).toEqual([500, 500]);
});

test('cartridges are whole', async () => {
  const cartridge = await aProduct(chain, { kind: 'needle', brand: 'Lumen', shade: 'Fine', configuration: '3RL' });
  const lot = await aLot(chain, { at: soho, product: cartridge, amount: 20 });
  const half = discardFromLotInput.parse({ id: id(), lotId: lot.id, amount: 1.5, reason: 'Bent' });
  expect(await refusal(stock.discardFrom(ctx, half))).toEqual({ code: 'LOT.WHOLE_PIECES', field: 'amount' });
  const needles = lotList.parse({ filter: { kinds: ['needle'] } });
  expect((await stock.list(ctx, needles)).map((each) => each.id)).toEqual([lot.id]);
});

test('a product keeps its unit', async () => {
  const gel = await aProduct(chain, { kind: 'anaesthetic', brand: 'Calm', shade: 'Gel', weighed: true });
  expect(unitOf(gel)).toBe('g');
  const { id: productId, version, kind, brand, shade } = gel;
  const input = { id: productId, version, kind, brand, shade };
  const measured = changeProductInput.parse(input);
  expect(await refusal(stock.changeProduct(ctx, measured))).toEqual({ code: 'LOT.UNIT_STAYS', field: 'weighed' });
  const renamed = changeProductInput.parse({ ...input, shade: 'Gel 5 %', weighed: true });
  expect(await stock.changeProduct(ctx, renamed)).toMatchObject({ shade: 'Gel 5 %', weighed: true });
  const inked = addProductInput.safeParse({ id: id(), kind: 'pigment', brand: 'Calm', shade: 'Ink', weighed: true });
  expect(inked.error?.issues[0]?.path).toEqual(['weighed']);
});

test('a manager moves and counts at the clinics they reach', async () => {
  const lot = await aLot(chain, { at: soho, product });
  const own = await aLot(chain, { at: camden, product });
  const count = (lotId: string) => stock.countLot(manager.ctx, countLotInput.parse({ id: id(), lotId, counted: 1 }));
  expect(await refusal(count(lot.id))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'lotId' });
  await count(own.id);
  const away = moveLotInput.parse({ id: id(), lotId: own.id, toClinicId: soho.id, amount: 1 });
  expect(await refusal(stock.move(manager.ctx, away))).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'toClinicId' });
});

describe('a mix of the house', () => {
  const mixOf = (lot: { id: string }, ml = 10) =>
    makeMixInput.parse({ id: id(), clinicId: soho.id, label: 'House 2:1', waterMl: 5, parts: [{ lotId: lot.id, ml }] });

  test('takes from its lots, is known in the whole chain and poured away once', async () => {
    const lot = await aLot(chain, { at: soho, product, amount: 15 });
    const mix = await stock.makeMix(ctx, mixOf(lot));
    expect(await balanceOf(lot)).toBe(5);
    expect(await refusal(stock.makeMix(ctx, mixOf(lot)))).toEqual({ code: 'LOT.NOT_ENOUGH', field: 'parts.0.ml' });
    const known = await stock.houseMixesOn(manager.ctx, '2026-11-22');
    expect(known.find((each) => each.id === mix.id)).toMatchObject({
      label: 'House 2:1',
      parts: [{ ml: 10, lotNumber: lot.number, productId: product.id }],
    });
    expect((await refusal(stock.discardMix(manager.ctx, mix.id))).code).toBe('CLINIC.OUT_OF_REACH');
    await stock.discardMix(ctx, mix.id);
    expect((await refusal(stock.discardMix(ctx, mix.id))).code).toBe('MIX.DISCARDED');
    expect((await stock.houseMixesOn(ctx, '2026-11-22')).map((each) => each.id)).not.toContain(mix.id);
  });

  test('is offered until the first of its lots expires', async () => {
    const lot = await aLot(chain, { at: soho, product, expiresOn: '2026-12-01' });
    const mix = await stock.makeMix(ctx, mixOf(lot));
    const ids = async (day: string) => (await stock.houseMixesOn(ctx, day)).map((each) => each.id);
    expect(await ids('2026-12-01')).toContain(mix.id);
    expect(await ids('2026-12-02')).not.toContain(mix.id);
  });

  test('is not made of what has expired, of cartridges, or of what another clinic has', async () => {
    const old = await aLot(chain, { at: soho, product, expiresOn: '2026-11-01' });
    expect((await refusal(stock.makeMix(ctx, mixOf(old)))).code).toBe('LOT.EXPIRED');
    const foreign = await aLot(chain, { at: camden, product });
    expect((await refusal(stock.makeMix(ctx, mixOf(foreign)))).code).toBe('LOT.OF_ANOTHER_CLINIC');
    const cream = await aProduct(chain, { kind: 'anaesthetic', brand: 'Calm', shade: 'Cream' });
    const lot = await aLot(chain, { at: soho, product: cream });
    expect((await refusal(stock.makeMix(ctx, mixOf(lot)))).code).toBe('LOT.NOT_PIGMENT');
  });
});

describe('what a log takes', () => {
  const day = '2026-11-22';

  async function aLogAt(clinic: typeof soho) {
    const by = await aStaffMember(chain, { at: [clinic] });
    const session = await aSession(chain, {
      of: await aTreatment(chain, { of: await aClient(chain, { at: clinic }) }),
      by,
    });
    return { by, session: { sessionId: session.id, clinicId: clinic.id, day } };
  }

  test('follows each save, up and down, and comes back when the log is thrown away', async () => {
    const { by, session } = await aLogAt(soho);
    const lot = await aLot(chain, { at: soho, product, amount: 10 });
    const mix = aMix(lot, { parts: [{ lotId: lot.id, ml: 4 }] });
    const save = (...mixes: (typeof mix)[]) => work.in(by.ctx, (tx) => stock.replaceMixesIn(tx, session, mixes));
    await save(mix);
    await save(mix);
    expect(await lines(lot)).toEqual(['mixed -4', 'received 10']);
    await save({ ...mix, parts: [{ lotId: lot.id, ml: 2.5 }] });
    expect(await balanceOf(lot)).toBe(7.5);
    expect((await stock.mixesOfSessions(ctx, [session.sessionId]))[0]).toMatchObject({ madeBy: by.id, waterMl: 1 });
    await save();
    expect(await balanceOf(lot)).toBe(10);
    expect(await stock.mixesOfSessions(ctx, [session.sessionId])).toEqual([]);
  });

  test('is never more than there is, over all its mixes', async () => {
    const { by, session } = await aLogAt(soho);
    const lot = await aLot(chain, { at: soho, product, amount: 5 });
    const [one, two] = [
      aMix(lot, { parts: [{ lotId: lot.id, ml: 3 }] }),
      aMix(lot, { parts: [{ lotId: lot.id, ml: 3 }] }),
    ];
    const save = work.in(by.ctx, (tx) => stock.replaceMixesIn(tx, session, [one, two]));
    expect(await refusal(save)).toEqual({ code: 'LOT.NOT_ENOUGH', field: 'mixes.0.parts.0.ml' });
    expect(await balanceOf(lot)).toBe(5);
  });

  test('does not touch the mix of another log', async () => {
    const [mine, theirs] = [await aLogAt(soho), await aLogAt(soho)];
    const lot = await aLot(chain, { at: soho, product });
    const mix = aMix(lot);
    await work.in(theirs.by.ctx, (tx) => stock.replaceMixesIn(tx, theirs.session, [mix]));
    const save = work.in(mine.by.ctx, (tx) => stock.replaceMixesIn(tx, mine.session, [mix]));
    expect(await refusal(save)).toEqual({ code: 'INPUT.ID_TAKEN', field: 'mixes.0.id' });
  });

  test('of cartridges and anaesthetic is in the ledger too', async () => {
    const { by, session } = await aLogAt(soho);
    const needle = await aProduct(chain, { kind: 'needle', brand: 'Lumen', shade: 'Fine', configuration: '1RL' });
    const lot = await aLot(chain, { at: soho, product: needle, amount: 2 });
    const use = (amount: number) =>
      work.in(by.ctx, (tx) =>
        stock.replaceUsesIn(tx, session, [{ lotId: lot.id, amount, unit: 'piece', field: 'passes.0.cartridgeLotId' }]),
      );
    await use(1);
    await use(2);
    await use(2);
    expect(await lines(lot)).toEqual(['received 2', 'used -1', 'used -1']);
    expect(await refusal(use(3))).toEqual({ code: 'LOT.NOT_ENOUGH', field: 'passes.0.cartridgeLotId' });
    await work.in(by.ctx, (tx) => stock.replaceUsesIn(tx, session, []));
    expect(await balanceOf(lot)).toBe(2);
  });
});
