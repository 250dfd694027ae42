import { addClinicInput, changeClinicInput, clinicList } from '@stipple/domain/clinics';
import { aChain, aClinic, aHouse, aStaffMember, everything, refusal } from '@stipple/testing/builders';

const house = await aHouse();
const { clinics } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const harbour = await aClinic(chain, { name: 'Harbour', city: 'Boston', zone: 'America/New_York', currency: 'USD' });

afterAll(() => house.close());

test('clinics are listed by name, found by name and city, and changed', async () => {
  expect(await clinics.list(chain.owner.ctx, everything)).toEqual([harbour, soho]);
  expect(await clinics.list(chain.owner.ctx, clinicList.parse({ filter: { search: 'boston' } }))).toEqual([harbour]);
  const changed = await clinics.change(chain.owner.ctx, changeClinicInput.parse({ ...harbour, name: 'Harbor' }));
  expect(changed).toEqual({ ...harbour, name: 'Harbor', version: 2 });
  const late = clinics.change(chain.owner.ctx, changeClinicInput.parse({ ...harbour, name: 'Late' }));
  expect(await refusal(late)).toEqual({ code: 'INPUT.STALE', field: 'version' });
});

test('one lists the clinics one works in, and may know the names of the others', async () => {
  const { ctx } = await aStaffMember(chain, { role: 'manager', at: [soho] });
  expect(await clinics.list(ctx, everything)).toEqual([soho]);
  expect(await clinics.count(ctx, everything)).toBe(1);
  expect(await clinics.byIds(ctx, [soho.id, harbour.id])).toHaveLength(2);
});

test('another chain sees and changes none, and may use the same id', async () => {
  const other = await aChain(house);
  expect(await clinics.byIds(other.owner.ctx, [soho.id])).toEqual([]);
  const change = clinics.change(other.owner.ctx, changeClinicInput.parse({ ...soho, name: 'Taken' }));
  expect(await refusal(change)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  await clinics.add(other.owner.ctx, addClinicInput.parse({ ...soho, name: 'Namesake' }));
  expect(await clinics.byIds(chain.owner.ctx, [soho.id])).toEqual([soho]);
});
