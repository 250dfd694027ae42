import { lotList, receiveLotInput } from '@stipple/domain/stock';
import { aChain, aClinic, aHouse, aLot, aProduct, aStaffMember, everything, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { work } = house;
const { stock } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });
const manager = await aStaffMember(chain, { role: 'manager', at: [camden] });
const product = await aProduct(chain);

afterAll(() => house.close());

const deliveryOf = (given: object) =>
  receiveLotInput.parse({
    id: uuidv7(),
    clinicId: soho.id,
    productId: product.id,
    number: uuidv7(),
    receivedOn: '2026-11-01',
    expiresOn: '2027-11-01',
    amount: 30,
    ...given,
  });

test('products are listed by brand and shade', async () => {
  await aProduct(chain, { brand: 'Aurora', shade: 'Umber' });
  const names = (await stock.products(manager.ctx)).map(({ brand, shade }) => `${brand} ${shade}`);
  expect(names).toEqual(['Aurora Umber', 'Dermis Ash 3']);
  expect(await stock.productsByIds(manager.ctx, [product.id])).toEqual([product]);
});

test('a lot is received, found by number, brand and what may be used on a day', async () => {
  const good = await aLot(chain, { at: soho, product, number: 'AB_1', expiresOn: '2027-01-31' });
  const soon = await aLot(chain, { at: soho, product, number: 'AB%2', expiresOn: '2026-12-01' });
  const recalled = await aLot(chain, { at: soho, product, number: 'AB-3', expiresOn: '2027-01-31' });
  await work.in(chain.owner.ctx, (tx) =>
    tx.query(
      `insert into recall (organization_id, id, product_id, lot_number, reason, started_at)
       values ($1, $2, $3, $4, 'Found contaminated', now())`,
      [chain.organizationId, uuidv7(), product.id, recalled.number],
    ),
  );

  const find = async (filter: object) =>
    (await stock.list(chain.owner.ctx, lotList.parse({ filter }))).map(({ id }) => id);
  expect(await find({ usableOn: '2026-12-01' })).toEqual([soon.id, good.id]);
  expect(await find({ usableOn: '2026-12-02' })).toEqual([good.id]);
  expect(await find({ search: 'b_1' })).toEqual([good.id]);
  expect(await find({ search: '%' })).toEqual([soon.id]);
  expect(await find({ search: 'DERMIS ash' })).toHaveLength(3);
  expect(await stock.byIds(chain.owner.ctx, [good.id])).toEqual([good]);
  const known = await work.read(chain.owner.ctx, (tx) => stock.lotsByIds(tx, [good.id, uuidv7()]));
  expect([...known.entries()]).toEqual([[good.id, good]]);
});

test('the same number twice at a clinic is refused, at another clinic it is another lot', async () => {
  const delivery = deliveryOf({ number: 'TWICE' });
  await stock.receive(chain.owner.ctx, delivery);
  const again = stock.receive(chain.owner.ctx, { ...delivery, id: uuidv7() });
  expect(await refusal(again)).toEqual({ code: 'LOT.NUMBER_TAKEN', field: 'number' });
  await stock.receive(chain.owner.ctx, { ...delivery, id: uuidv7(), clinicId: camden.id });
});

test.each([
  [{ productId: uuidv7() }, 'INPUT.NOT_FOUND', 'productId'],
  [{ clinicId: uuidv7() }, 'INPUT.NOT_FOUND', 'clinicId'],
  [{ expiresOn: '2026-10-31' }, 'LOT.EXPIRES_BEFORE_RECEIVED', 'expiresOn'],
])('a delivery with %j is refused with %s', async (given, code, field) => {
  const delivery = deliveryOf(given);
  expect(await refusal(stock.receive(chain.owner.ctx, delivery))).toEqual({ code, field });
  expect(await stock.byIds(chain.owner.ctx, [delivery.id])).toEqual([]);
});

test('a manager sees and receives the lots of the clinics they work in', async () => {
  const [here, there] = [await aLot(chain, { at: camden, product }), await aLot(chain, { at: soho, product })];
  expect(await stock.byIds(manager.ctx, [here.id, there.id])).toEqual([here]);
  const listed = await stock.list(manager.ctx, everything);
  expect(new Set(listed.map((lot) => lot.clinicId))).toEqual(new Set([camden.id]));
  expect(await stock.count(manager.ctx, everything)).toBe(listed.length);
  const receive = stock.receive(manager.ctx, deliveryOf({ clinicId: soho.id }));
  expect(await refusal(receive)).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'clinicId' });
});

test('another chain sees none of it and cannot refer to it', async () => {
  const lot = await aLot(chain, { at: soho, product });
  const other = await aChain(house);
  const theirs = await aClinic(other);
  expect(await stock.byIds(other.owner.ctx, [lot.id])).toEqual([]);
  expect(await stock.products(other.owner.ctx)).toEqual([]);
  const receive = stock.receive(other.owner.ctx, deliveryOf({ clinicId: theirs.id }));
  expect(await refusal(receive)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'productId' });
});
