import { addLicenceInput } from '@stipple/domain/licences';
import { aChain, aClinic, aHouse, aStaffMember, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { clinics, licences } = house.services;
const chain = await aChain(house);
const cardiff = await aClinic(chain, { region: 'GB-WLS' });
const leeds = await aClinic(chain, { region: 'GB-ENG' });
const robin = await aStaffMember(chain, { at: [cardiff] });
const manager = await aStaffMember(chain, { role: 'manager', at: [cardiff] });
const elsewhere = await aStaffMember(chain, { role: 'manager', at: [leeds] });

afterAll(() => house.close());

const licenceOf = (holder: object, given: object = {}) =>
  addLicenceInput.parse({
    ...{ id: uuidv7(), number: 'W-1', issuedBy: 'Cardiff Council', validFrom: '2024-12-01', validTo: '2027-11-30' },
    ...holder,
    ...given,
  });

test('a clinic asks for what its region asks, until it says otherwise', async () => {
  expect([cardiff.asksPersonLicence, cardiff.asksPremisesLicence]).toEqual([true, true]);
  expect([leeds.asksPersonLicence, leeds.asksPremisesLicence]).toEqual([false, true]);
  const { name, city, zone, id } = leeds;
  const asked = await clinics.change(chain.owner.ctx, { id, version: 1, name, city, zone, asksPersonLicence: true });
  expect(asked).toMatchObject({ region: 'GB-ENG', asksPersonLicence: true, asksPremisesLicence: true });
  const moved = await clinics.change(chain.owner.ctx, { id, version: 2, name, city, zone, region: 'DE' });
  expect(moved).toMatchObject({ region: 'DE', asksPersonLicence: false, asksPremisesLicence: false });
});

test('a licence is of a person or of premises, and a slip is corrected', async () => {
  const person = await licences.add(manager.ctx, licenceOf({ staffMemberId: robin.id }));
  const premises = await licences.add(manager.ctx, licenceOf({ clinicId: cardiff.id }, { number: 'P-7' }));
  expect([person.kind, premises.kind]).toEqual(['person', 'premises']);
  const corrected = await licences.change(manager.ctx, { ...person, number: 'W-2' });
  expect(corrected).toEqual({ ...person, number: 'W-2', version: 2 });
  const holders = { staffMemberIds: [robin.id], clinicIds: [cardiff.id] };
  expect(await licences.of(manager.ctx, holders)).toEqual(expect.arrayContaining([corrected, premises]));
  expect(await licences.of(elsewhere.ctx, holders)).toEqual([corrected]);
  const stale = licences.change(manager.ctx, { ...person, number: 'W-3' });
  expect(await refusal(stale)).toEqual({ code: 'INPUT.STALE', field: 'version' });
});

test('a manager writes down licences of the clinics they work in, and nobody else’s', async () => {
  const premises = licences.add(elsewhere.ctx, licenceOf({ clinicId: cardiff.id }));
  expect(await refusal(premises)).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'clinicId' });
  const person = licences.add(elsewhere.ctx, licenceOf({ staffMemberId: robin.id }));
  expect(await refusal(person)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'staffMemberId' });
  const robins = await licences.add(manager.ctx, licenceOf({ staffMemberId: robin.id }, { number: 'W-9' }));
  const change = licences.change(elsewhere.ctx, { ...robins, number: 'X' });
  expect(await refusal(change)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  const other = await aChain(house);
  const foreign = licences.add(other.owner.ctx, licenceOf({ staffMemberId: robin.id }));
  expect(await refusal(foreign)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'staffMemberId' });
});
