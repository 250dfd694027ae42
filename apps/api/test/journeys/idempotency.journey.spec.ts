import { v7 as uuidv7 } from 'uuid';
import { aWorld, type World } from '../rig/a-world.ts';
import { anApi, answered, type TestApi } from '../rig/an-api.ts';

const addClient = 'mutation ($input: AddClientInput!) { addClient(input: $input) { id name version } }';
const changeClient = 'mutation ($input: ChangeClientInput!) { changeClient(input: $input) { id name version } }';

describe('a mutation with an Idempotency-Key', () => {
  let api: TestApi;
  let world: World;
  let cookie: string;

  beforeAll(async () => {
    api = await anApi();
    world = await aWorld(api.house, 'mine');
    cookie = await api.signIn(world.chain.owner);
  });
  afterAll(() => api.close());

  const send = (document: string, input: object, key: string, as = cookie) =>
    api.ask(document, { variables: { input }, as, headers: { 'idempotency-key': key } });
  const aNewClient = (name: string) => ({ id: uuidv7(), clinicId: world.ids.clinicId, name });
  const clientsNamed = async (name: string) => {
    const answer = await api.ask(`{ clients(filter: { search: "${name}" }) { items { name } } }`, { as: cookie });
    const { items } = answered<{ items: { name: string }[] }>(answer, 'clients');
    return items.filter((client) => client.name === name);
  };

  it('acts once, and answers the repeat as it answered first', async () => {
    const [key, input] = [uuidv7(), aNewClient('Ada Once')];
    const [first, again] = [await send(addClient, input, key), await send(addClient, input, key)];
    expect(first.data).toEqual({ addClient: { id: input.id, name: 'Ada Once', version: 1 } });
    expect(again.data).toEqual(first.data);
    expect(await clientsNamed('Ada Once')).toHaveLength(1);
  });

  it('acts once for twins that come at the same moment', async () => {
    const [key, input] = [uuidv7(), aNewClient('Twin Once')];
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(addClient, input, key)));
    expect(answers.map(({ errors }) => errors)).toEqual(Array(6).fill([]));
    expect(await clientsNamed('Twin Once')).toHaveLength(1);
  });

  it('answers the repeat of a change although the version has moved on', async () => {
    const client = aNewClient('Before');
    await send(addClient, client, uuidv7());
    const [key, input] = [uuidv7(), { id: client.id, version: 1, name: 'After', language: 'en' }];
    await send(changeClient, input, key);
    expect((await send(changeClient, input, key)).data).toEqual({
      changeClient: { id: client.id, name: 'After', version: 2 },
    });
    expect((await send(changeClient, input, uuidv7())).errors[0]?.extensions.code).toBe('INPUT.STALE');
  });

  it('is refused with another body', async () => {
    const key = uuidv7();
    await send(addClient, aNewClient('First Body'), key);
    const other = await send(addClient, aNewClient('Second Body'), key);
    expect(other.errors[0]?.extensions).toMatchObject({ code: 'INPUT.KEY_REUSED', field: 'Idempotency-Key' });
    expect(await clientsNamed('Second Body')).toEqual([]);
  });

  it('is one person’s own', async () => {
    const key = uuidv7();
    await send(addClient, aNewClient('Mine'), key);
    const colleague = await api.signIn(world.practitioner);
    expect((await send(addClient, aNewClient('Theirs'), key, colleague)).errors).toEqual([]);
  });

  it('gives each of several mutations in one request its own', async () => {
    const both = `mutation ($a: AddClientInput!, $b: AddClientInput!) { a: addClient(input: $a) { id } b: addClient(input: $b) { id } }`;
    const [a, b] = [aNewClient('Pair A'), aNewClient('Pair B')];
    const request = { variables: { a, b }, as: cookie, headers: { 'idempotency-key': uuidv7() } };
    expect((await api.ask(both, request)).data).toEqual({ a: { id: a.id }, b: { id: b.id } });
    expect((await api.ask(both, request)).data).toEqual({ a: { id: a.id }, b: { id: b.id } });
  });

  it('keeps no key of what was refused', async () => {
    const [key, input] = [uuidv7(), aNewClient('Refused First')];
    expect((await send(addClient, { ...input, name: '' }, key)).errors[0]?.extensions.field).toBe('name');
    expect((await send(addClient, input, key)).errors).toEqual([]);
  });

  it.each(['', 'x'.repeat(201), 'tab\there'])(
    'is refused when the key is not 1 to 200 printable characters: %p',
    async (key) => {
      const { status, errors } = await send(addClient, aNewClient('Bad Key'), key);
      expect([status, errors[0]?.extensions.code, errors[0]?.extensions.field]).toEqual([
        400,
        'INPUT.INVALID',
        'Idempotency-Key',
      ]);
      expect(await clientsNamed('Bad Key')).toEqual([]);
    },
  );
});
