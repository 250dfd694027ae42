import { proposeTreatmentInput, treatmentList } from '@stipple/domain/treatments';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aStaffMember,
  aTreatment,
  everything,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { clients, treatments } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });
const inSoho = await aStaffMember(chain, { at: [soho] });
const inCamden = await aStaffMember(chain, { at: [camden] });
const client = await aClient(chain, { at: soho, name: 'Zoë Ångström' });

afterAll(() => house.close());

const proposalOf = (given: object = {}) =>
  proposeTreatmentInput.parse({
    id: uuidv7(),
    clientId: client.id,
    clinicId: soho.id,
    indication: 'scar',
    plannedSessions: 3,
    ...given,
  });

const told = () =>
  house.work.read(chain.owner.ctx, (tx) =>
    tx.query<{ name: string; payload: object }>('select name, payload from outbox order by id desc limit 1'),
  );

test('a treatment is proposed, agreed and closed, and each step is told', async () => {
  const proposed = await treatments.propose(inSoho.ctx, proposalOf({ practitionerId: inSoho.id, priceMinor: 180_000 }));
  expect(proposed).toMatchObject({ state: 'proposed', priceMinor: 180_000, completedSessions: 0, version: 1 });
  const payload = { treatmentId: proposed.id, clinicId: soho.id };
  expect(await told()).toEqual([{ name: 'treatment-proposed', payload }]);
  const agreed = await treatments.agree(inSoho.ctx, proposed);
  expect(agreed).toEqual({ ...proposed, state: 'agreed', agreedAt: house.clock.now(), version: 2 });
  expect(await told()).toEqual([{ name: 'treatment-agreed', payload }]);
  const closed = await treatments.close(inSoho.ctx, { ...agreed, reason: 'moved_away' });
  expect(closed).toMatchObject({ state: 'closed', closeReason: 'moved_away', version: 3 });
  expect(await told()).toEqual([{ name: 'treatment-closed', payload }]);
  expect(await treatments.byIds(chain.owner.ctx, [proposed.id])).toEqual([closed]);
  const again = treatments.agree(inSoho.ctx, closed);
  expect(await refusal(again)).toEqual({ code: 'TREATMENT.WRONG_STATE', field: 'state' });
});

test('who started from an older version is told so', async () => {
  const proposed = await aTreatment(chain, { of: client, agreed: false });
  await treatments.agree(chain.owner.ctx, proposed);
  const late = treatments.close(chain.owner.ctx, { ...proposed, reason: 'other' });
  expect(await refusal(late)).toEqual({ code: 'INPUT.STALE', field: 'version' });
});

test.each([
  [{ clientId: uuidv7() }, 'INPUT.NOT_FOUND', 'clientId'],
  [{ clinicId: uuidv7() }, 'INPUT.NOT_FOUND', 'clinicId'],
  [{ practitionerId: uuidv7() }, 'INPUT.NOT_FOUND', 'practitionerId'],
  [{ practitionerId: chain.owner.id }, 'STAFF.NOT_PRACTITIONER', 'practitionerId'],
  [{ practitionerId: inCamden.id }, 'STAFF.NOT_PRACTITIONER', 'practitionerId'],
])('a proposal with %j is refused with %s', async (given, code, field) => {
  const proposal = proposalOf(given);
  expect(await refusal(treatments.propose(chain.owner.ctx, proposal))).toEqual({ code, field });
  expect(await treatments.byIds(chain.owner.ctx, [proposal.id])).toEqual([]);
});

test('treatments are found by client name, state and clinic', async () => {
  const there = await aTreatment(chain, { of: client, at: camden });
  const find = async (filter: object) => {
    const asked = treatmentList.parse({ filter: { ids: [there.id], ...filter } });
    const found = await treatments.list(chain.owner.ctx, asked);
    expect(await treatments.count(chain.owner.ctx, asked)).toBe(found.length);
    return found.length === 1;
  };
  expect(await find({ search: 'angstrom', states: ['agreed'], clinicIds: [camden.id] })).toBe(true);
  expect(await find({ search: 'nobody' })).toBe(false);
  expect(await find({ clinicIds: [soho.id] })).toBe(false);
  expect(await treatments.ofClients(chain.owner.ctx, [client.id])).toContainEqual(there);
});

test('one sees the treatments of the clinics one works in, and a treatment lets its clinic reach the client', async () => {
  const newcomer = await aClient(chain, { at: soho });
  expect(await clients.byIds(inCamden.ctx, [newcomer.id])).toEqual([]);
  const [here, there] = [
    await aTreatment(chain, { of: newcomer }),
    await aTreatment(chain, { of: newcomer, at: camden }),
  ];
  expect(await clients.byIds(inCamden.ctx, [newcomer.id])).toEqual([newcomer]);
  expect(await treatments.byIds(inCamden.ctx, [here.id, there.id])).toHaveLength(2);
  const close = treatments.close(inCamden.ctx, { ...here, reason: 'other' });
  expect(await refusal(close)).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'id' });
  const propose = treatments.propose(inCamden.ctx, proposalOf({ clientId: newcomer.id }));
  expect(await refusal(propose)).toEqual({ code: 'CLINIC.OUT_OF_REACH', field: 'clinicId' });
});

test('another chain sees, moves and refers to none', async () => {
  const treatment = await aTreatment(chain, { of: client });
  const other = await aChain(house);
  const theirs = await aClinic(other);
  expect(await treatments.list(other.owner.ctx, everything)).toEqual([]);
  const close = treatments.close(other.owner.ctx, { ...treatment, reason: 'other' });
  expect(await refusal(close)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  const propose = treatments.propose(other.owner.ctx, proposalOf({ clinicId: theirs.id }));
  expect(await refusal(propose)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'clientId' });
});

test('a treatment follows its client to another clinic, and is not listed there', async () => {
  const shared = await aClient(chain, { at: soho, name: 'Bea Between' });
  const treatment = await aTreatment(chain, { of: shared });
  expect(await treatments.byIds(inCamden.ctx, [treatment.id])).toEqual([]);
  await aTreatment(chain, { of: shared, at: camden });
  expect(await treatments.byIds(inCamden.ctx, [treatment.id])).toHaveLength(1);
  expect(await treatments.ofClients(inCamden.ctx, [shared.id])).toHaveLength(2);
  const listed = await treatments.list(inCamden.ctx, treatmentList.parse({ filter: { search: 'between' } }));
  expect(listed.map((each) => each.clinicId)).toEqual([camden.id]);
});
