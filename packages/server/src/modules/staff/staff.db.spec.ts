import { addStaffMemberInput, changeStaffMemberInput, type StaffMember, staffMemberList } from '@stipple/domain/staff';
import {
  aChain,
  aClinic,
  aHouse,
  anEmail,
  aStaffMember,
  everything,
  password,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { access, staff } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });

afterAll(() => house.close());

const addOf = (given: object = {}) =>
  addStaffMemberInput.parse({
    id: uuidv7(),
    name: 'Robin Ash',
    role: 'practitioner',
    clinicIds: [soho.id],
    practitioner: true,
    email: anEmail(),
    password,
    ...given,
  });
const changeOf = (staffMember: StaffMember, changes: object) =>
  changeStaffMemberInput.parse({ ...staffMember, ...changes });

test('somebody is added with clinics, may sign in, is changed and found', async () => {
  const input = addOf({ clinicIds: [soho.id, camden.id, soho.id] });
  const added = await staff.add(chain.owner.ctx, input);
  expect(added).toMatchObject({ name: 'Robin Ash', role: 'practitioner', removedAt: null, version: 1 });
  expect([...added.clinicIds].sort()).toEqual([soho.id, camden.id].sort());
  expect(JSON.stringify(added)).not.toContain(password);
  expect(await staff.byIds(chain.owner.ctx, [added.id])).toEqual([added]);
  await access.signIn({ email: input.email, password }, '192.0.2.7');

  const changed = await staff.change(chain.owner.ctx, changeOf(added, { name: 'Robin Elm', clinicIds: [camden.id] }));
  expect(changed).toEqual({ ...added, name: 'Robin Elm', clinicIds: [camden.id], version: 2 });
  expect(await staff.byIds(chain.owner.ctx, [added.id])).toEqual([changed]);
  const elms = staffMemberList.parse({
    filter: { search: 'ELM', clinicId: camden.id, practitioner: true, removed: false },
  });
  expect(await staff.list(chain.owner.ctx, elms)).toEqual([changed]);
  expect(await staff.count(chain.owner.ctx, elms)).toBe(1);
});

test('who works at a clinic includes who reaches all of them', async () => {
  const asked = staffMemberList.parse({ filter: { clinicId: soho.id, role: 'owner' } });
  expect(await staff.list(chain.owner.ctx, asked)).toMatchObject([{ id: chain.owner.id }]);
});

describe('reach fits the role', () => {
  test.each([
    [{ role: 'practitioner', clinicIds: [] }, 'STAFF.NEEDS_CLINIC'],
    [{ role: 'analyst', clinicIds: [uuidv7()] }, 'STAFF.NO_CLINIC_ALLOWED'],
    [{ role: 'manager', clinicIds: [uuidv7()] }, 'INPUT.NOT_FOUND'],
  ])('%j is refused with %s', async (given, code) => {
    expect(await refusal(staff.add(chain.owner.ctx, addOf(given)))).toEqual({ code, field: 'clinicIds' });
  });

  test('a clinic of another chain is as unknown as a made-up one', async () => {
    const theirs = await aClinic(await aChain(house));
    const add = staff.add(chain.owner.ctx, addOf({ clinicIds: [theirs.id] }));
    expect(await refusal(add)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'clinicIds' });
  });
});

describe('an e-mail that is taken', () => {
  const taken = { code: 'STAFF.EMAIL_TAKEN', field: 'email' };

  test('is refused alike, whether here or in another chain, and nothing is written', async () => {
    const other = await aChain(house);
    const input = addOf({ email: chain.owner.email.toUpperCase() });
    expect(await refusal(staff.add(chain.owner.ctx, input))).toEqual(taken);
    const elsewhere = addOf({ email: other.owner.email });
    expect(await refusal(staff.add(chain.owner.ctx, elsewhere))).toEqual(taken);
    expect(await staff.byIds(chain.owner.ctx, [input.id, elsewhere.id])).toEqual([]);
  });

  test('two at the same moment: one is added', async () => {
    const email = anEmail();
    const twice = [addOf({ email }), addOf({ email })].map((input) => staff.add(chain.owner.ctx, input));
    const answers = await Promise.allSettled(twice);
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('an id that is taken leaves no account behind', async () => {
    const input = addOf({ id: chain.owner.id });
    expect(await refusal(staff.add(chain.owner.ctx, input))).toEqual({ code: 'INPUT.ID_TAKEN', field: 'id' });
    await staff.add(chain.owner.ctx, { ...input, id: uuidv7() });
  });
});

describe('the last owner', () => {
  const lastOwner = { code: 'STAFF.LAST_OWNER', field: 'role' };
  const ownerOf = async (of: Awaited<ReturnType<typeof aChain>>) => {
    const [owner] = await staff.byIds(of.owner.ctx, [of.owner.id]);
    if (!owner) throw new Error('no owner');
    return owner;
  };

  test('can neither be removed nor become something else', async () => {
    const owner = await ownerOf(chain);
    expect(await refusal(staff.remove(chain.owner.ctx, owner))).toEqual(lastOwner);
    expect(await refusal(staff.change(chain.owner.ctx, changeOf(owner, { role: 'analyst' })))).toEqual(lastOwner);
    await staff.change(chain.owner.ctx, changeOf(owner, { name: 'Olive Renamed' }));
  });

  test('two owners who leave at the same moment: one stays', async () => {
    const other = await aChain(house);
    const second = await aStaffMember(other, { role: 'owner' });
    const first = await ownerOf(other);
    const answers = await Promise.allSettled([
      staff.remove(other.owner.ctx, first),
      staff.change(other.owner.ctx, changeOf(second, { role: 'analyst' })),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
    const owners = staffMemberList.parse({ filter: { role: 'owner', removed: false } });
    expect(await staff.count(other.owner.ctx, owners)).toBe(1);
  });
});

test('a removed person keeps name and work, is not removed or changed again, and is no practitioner', async () => {
  const person = await aStaffMember(chain, { at: [soho] });
  const removed = await staff.remove(chain.owner.ctx, person);
  expect(removed).toMatchObject({ id: person.id, name: person.name, removedAt: house.clock.now(), version: 2 });
  expect(await staff.byIds(chain.owner.ctx, [person.id])).toEqual([removed]);
  const gone = { code: 'INPUT.NOT_FOUND', field: 'id' };
  expect(await refusal(staff.remove(chain.owner.ctx, removed))).toEqual(gone);
  expect(await refusal(staff.change(chain.owner.ctx, changeOf(removed, { name: 'Back' })))).toEqual(gone);
});

test('who started from an older version is told so', async () => {
  const person = await aStaffMember(chain, { at: [soho] });
  await staff.change(chain.owner.ctx, changeOf(person, { name: 'First' }));
  const late = staff.change(chain.owner.ctx, changeOf(person, { name: 'Second' }));
  expect(await refusal(late)).toEqual({ code: 'INPUT.STALE', field: 'version' });
});

test('another chain sees and changes nobody', async () => {
  const person = await aStaffMember(chain, { at: [soho] });
  const other = await aChain(house);
  expect(await staff.byIds(other.owner.ctx, [person.id, chain.owner.id])).toEqual([]);
  expect(await staff.list(other.owner.ctx, everything)).toMatchObject([{ id: other.owner.id }]);
  const gone = { code: 'INPUT.NOT_FOUND', field: 'id' };
  expect(await refusal(staff.remove(other.owner.ctx, person))).toEqual(gone);
  expect(await refusal(staff.change(other.owner.ctx, changeOf(person, { clinicIds: [uuidv7()] })))).toEqual(gone);
});
