import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aPatchTest,
  aProduct,
  aStaffMember,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { patchTests } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });
const inSoho = await aStaffMember(chain, { at: [soho] });
const inCamden = await aStaffMember(chain, { at: [camden] });
const product = await aProduct(chain);
const client = await aClient(chain, { at: soho });

afterAll(() => house.close());

test('a patch test is done and read once', async () => {
  const done = await aPatchTest(chain, { of: client, product, by: inSoho, result: null });
  expect(done).toMatchObject({ result: null, doneOn: '2026-11-19', doneBy: inSoho.id, version: 1 });
  const reading = { result: 'failed' as const, readAt: house.clock.now(), notes: 'Raised and red.' };
  const read = await patchTests.read(inSoho.ctx, { ...done, ...reading });
  expect(read).toMatchObject({ ...reading, readBy: inSoho.id, version: 2 });
  expect(await patchTests.ofClients(inSoho.ctx, [client.id])).toEqual([read]);
  const again = patchTests.read(inSoho.ctx, { ...read, ...reading });
  expect(await refusal(again)).toEqual({ code: 'PATCH_TEST.READ_ALREADY', field: 'id' });
  const stale = patchTests.read(inSoho.ctx, { ...done, ...reading });
  expect(await refusal(stale)).toEqual({ code: 'INPUT.STALE', field: 'version' });
});

test('it is not passed before the organization’s hours are over', async () => {
  const doneAt = new Date(Date.parse(house.clock.now()) - 47 * 3_600_000).toISOString();
  const early = aPatchTest(chain, { of: client, product, doneAt });
  expect(await refusal(early)).toEqual({ code: 'PATCH_TEST.TOO_EARLY', field: 'readAt' });
});

test('of a clinic or product that is not there, or out of reach, none is done', async () => {
  const input = { id: uuidv7(), clientId: client.id, clinicId: soho.id, productId: product.id };
  const given = { ...input, doneAt: house.clock.now(), notes: null };
  expect(await refusal(patchTests.do(inCamden.ctx, given))).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'clinicId' });
  const unknown = patchTests.do(inSoho.ctx, { ...given, productId: uuidv7() });
  expect((await refusal(unknown)).code).toBe('INPUT.NOT_FOUND');
  expect(await patchTests.ofClients(inCamden.ctx, [client.id])).toEqual([]);
});
