import { addClientInput, type Client, changeClientInput, clientList } from '@stipple/domain/clients';
import { startSessionInput } from '@stipple/domain/sessions';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  anAppointment,
  aStaffMember,
  aTreatment,
  everything,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { clients } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain, { name: 'Soho' });
const camden = await aClinic(chain, { name: 'Camden' });
const [sohoDesk, camdenDesk, practitioner] = await Promise.all([
  aStaffMember(chain, { role: 'receptionist', at: [soho] }),
  aStaffMember(chain, { role: 'receptionist', at: [camden] }),
  aStaffMember(chain, { at: [soho, camden] }),
]);

afterAll(() => house.close());

const changeOf = (client: Client, changes: object) => changeClientInput.parse({ ...client, ...changes });

test('a client is added, found and changed', async () => {
  const added = await aClient(chain, { at: soho, name: 'Zoë Ångström', phone: '+44 20 7946 0155', skinType: 3 });
  const changed = await clients.change(chain.owner.ctx, changeOf(added, { name: 'Zoë Berg', skinType: undefined }));
  expect(changed).toEqual({ ...added, name: 'Zoë Berg', version: 2 });
  expect(await clients.byIds(chain.owner.ctx, [added.id])).toEqual([changed]);
  expect(await clients.count(chain.owner.ctx, { filter: { search: 'berg' } })).toBe(1);
});

test('who started from an older version is told so and changes nothing', async () => {
  const client = await aClient(chain, { at: soho });
  await clients.change(chain.owner.ctx, changeOf(client, { name: 'First' }));
  const late = clients.change(chain.owner.ctx, changeOf(client, { name: 'Second' }));
  expect(await refusal(late)).toEqual({ code: 'INPUT.STALE', field: 'version' });
  expect(await clients.byIds(chain.owner.ctx, [client.id])).toMatchObject([{ name: 'First', version: 2 }]);
});

describe('search', () => {
  const names = [
    ['Catherine Zeta', 'cz@mail.example', '+44 20 7946 0801'],
    ['Katharina Maier', 'k.maier@mail.example', '+49 30 901820'],
    ['Mohammed Al-Farsi', 'farsi@mail.example', '+1 415 555 0155'],
    ['Siobhán O’Neill', 'siobhan@mail.example', null],
    ['100% Wool_Cap', null, null],
    ['יעל כהן', 'yael@mail.example', null],
  ] as const;

  beforeAll(async () => {
    for (const [name, email, phone] of names) await aClient(chain, { at: soho, name, email, phone });
  });

  const find = async (search: string) => {
    const asked = clientList.parse({ filter: { search } });
    const [found, total] = [await clients.list(chain.owner.ctx, asked), await clients.count(chain.owner.ctx, asked)];
    expect(total).toBe(found.length);
    return found.map((client) => client.name);
  };

  test.each([
    ['Catherine', 'Catherine Zeta'],
    ['Cathrine', 'Catherine Zeta'],
    ['Catherin Zetta', 'Catherine Zeta'],
    ['maier kath', 'Katharina Maier'],
    ['Meier Katharina', 'Katharina Maier'],
    ['Mohamed alfarsi', 'Mohammed Al-Farsi'],
    ['SIOBHAN', 'Siobhán O’Neill'],
    ['siobhan@mail', 'Siobhán O’Neill'],
    ['0155', 'Mohammed Al-Farsi'],
    ['+1 (415) 555-0155', 'Mohammed Al-Farsi'],
    ['020 7946 0801', 'Catherine Zeta'],
    ['mohammed 0155', 'Mohammed Al-Farsi'],
    ['100%', '100% Wool_Cap'],
    ['כהן', 'יעל כהן'],
  ])('%s finds %s first', async (search, name) => {
    expect((await find(search))[0]).toBe(name);
  });

  test('what resembles nobody finds nobody, and wildcards are letters', async () => {
    expect(await find('Xylophone Quark')).toEqual([]);
    expect(await find('%%')).toEqual([]);
    expect(await find("'; drop table client; --")).toEqual([]);
    expect(await find('0807')).toEqual([]);
    expect(await find('wool_')).toEqual(['100% Wool_Cap']);
    expect(await find('w_ol')).toEqual([]);
  });
});

describe('clinic reach', () => {
  test('a client of another clinic does not exist, until it has to do with this one', async () => {
    const client = await aClient(chain, { at: soho, name: 'Vera Visitor' });
    expect(await clients.byIds(camdenDesk.ctx, [client.id])).toEqual([]);
    expect(await clients.count(camdenDesk.ctx, { filter: { ids: [client.id] } })).toBe(0);
    const change = clients.change(camdenDesk.ctx, changeOf(client, { name: 'Taken' }));
    expect(await refusal(change)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });

    await anAppointment(chain, { of: client, with: practitioner, at: camden });
    expect(await clients.byIds(camdenDesk.ctx, [client.id])).toEqual([client]);
    const ofCamden = clientList.parse({ filter: { clinicIds: [camden.id], search: 'Vera' } });
    expect(await clients.list(camdenDesk.ctx, ofCamden)).toHaveLength(1);
  });

  test('a clinic where a session is done reaches the client from then on', async () => {
    const client = await aClient(chain, { at: soho });
    const treatment = await aTreatment(chain, { of: client });
    const { id, startedAt } = { id: uuidv7(), startedAt: house.clock.now() };
    const input = startSessionInput.parse({
      id,
      treatmentId: treatment.id,
      kind: 'session',
      startedAt,
      clinicId: camden.id,
    });
    await house.services.sessions.start(practitioner.ctx, input);
    expect(await clients.byIds(camdenDesk.ctx, [client.id])).toEqual([client]);
  });

  test('a client is not added where one does not work', async () => {
    const input = addClientInput.parse({ id: uuidv7(), clinicId: soho.id, name: 'Nobody' });
    expect(await refusal(clients.add(camdenDesk.ctx, input))).toEqual({
      code: 'CLINIC.OUT_OF_REACH',
      field: 'clinicId',
    });
    const nowhere = { ...input, clinicId: uuidv7() };
    expect(await refusal(clients.add(chain.owner.ctx, nowhere))).toEqual({
      code: 'INPUT.NOT_FOUND',
      field: 'clinicId',
    });
    expect(await clients.byIds(chain.owner.ctx, [input.id])).toEqual([]);
  });
});

test('reception neither sets nor loses the skin type', async () => {
  const client = await aClient(chain, { at: soho, skinType: 4 });
  const setting = clients.change(sohoDesk.ctx, changeOf(client, { skinType: 1 }));
  expect(await refusal(setting)).toEqual({ code: 'ACCESS.NOT_ALLOWED', field: 'skinType' });
  const changed = await clients.change(sohoDesk.ctx, changeOf(client, { name: 'Casey New', skinType: null }));
  expect(changed).toMatchObject({ name: 'Casey New', skinType: 4 });
});

test('an id that is taken is refused, whoever has it sees nothing of it', async () => {
  const client = await aClient(chain, { at: soho });
  const again = addClientInput.parse({ ...client, name: 'Twin' });
  expect(await refusal(clients.add(chain.owner.ctx, again))).toEqual({ code: 'INPUT.ID_TAKEN', field: 'id' });
});

test('another chain sees, changes and reaches nothing', async () => {
  const client = await aClient(chain, { at: soho, name: 'Quentin Quiet' });
  const other = await aChain(house, { name: 'Other' });
  expect(await clients.byIds(other.owner.ctx, [client.id])).toEqual([]);
  expect(await clients.list(other.owner.ctx, everything)).toEqual([]);
  const change = clients.change(other.owner.ctx, changeOf(client, { name: 'Stolen' }));
  expect(await refusal(change)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  const add = clients.add(other.owner.ctx, addClientInput.parse({ id: uuidv7(), clinicId: soho.id, name: 'Spy' }));
  expect(await refusal(add)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'clinicId' });
  // The same id in two chains is two clients: ids are unique within a chain.
  const theirs = await aClinic(other);
  await clients.add(other.owner.ctx, addClientInput.parse({ id: client.id, clinicId: theirs.id, name: 'Namesake' }));
  expect(await clients.byIds(chain.owner.ctx, [client.id])).toMatchObject([{ name: 'Quentin Quiet' }]);
});
