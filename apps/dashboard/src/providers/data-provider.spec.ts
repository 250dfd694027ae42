import { dataProviderOver } from './data-provider.ts';
import type { AnyDocument } from './graphql.ts';

const text = (words: string) => words as unknown as AnyDocument;

const table = {
  things: {
    list: text('query ThingList'),
    one: text('query ThingOne'),
    create: text('mutation AddThing'),
    acts: {
      change: { document: text('mutation ChangeThing'), fields: ['name', 'note'] },
      close: { document: text('mutation CloseThing'), fields: ['reason'] },
    },
    clinical: true,
  },
};

let asked: { query: string; variables: Record<string, unknown> }[];
let answer: unknown;

beforeEach(() => {
  asked = [];
  answer = { things: { items: [{ id: 'a' }], total: 7 } };
  globalThis.fetch = (async (_: unknown, init: { body: string }) => {
    asked.push(JSON.parse(init.body));
    return new Response(JSON.stringify({ data: answer }));
  }) as unknown as typeof fetch;
});

const provider = (mayReadRecord = true) => dataProviderOver(table, async () => mayReadRecord);

it('asks for a page with filter and sort, and gives rows and total', async () => {
  const list = await provider().getList('things', {
    filter: { search: 'x' },
    sort: { field: 'name', order: 'DESC' },
    pagination: { page: 2, perPage: 500 },
  });
  expect(list).toEqual({ data: [{ id: 'a' }], total: 7 });
  expect(asked[0]?.variables).toEqual({
    filter: { search: 'x' },
    sort: [{ field: 'name', direction: 'desc' }],
    page: { number: 2, size: 200 },
    record: true,
  });
});

it('does not ask for clinical things on behalf of those who may not read them', async () => {
  await provider(false).getList('things', {
    filter: {},
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: 1 },
  });
  expect(asked[0]?.variables.record).toBe(false);
});

it('asks for many by id and for what refers to something by a filter', async () => {
  await provider().getMany('things', { ids: ['a', 'b'] });
  await provider().getManyReference('things', {
    target: 'clientId',
    id: 'c',
    filter: { search: 'x' },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 25 },
  });
  expect(asked.map(({ variables }) => variables.filter)).toEqual([{ ids: ['a', 'b'] }, { search: 'x', clientId: 'c' }]);
});

it('says so when there is nothing at an id', async () => {
  answer = { thing: null };
  await expect(provider().getOne('things', { id: 'a' })).rejects.toMatchObject({ code: 'INPUT.NOT_FOUND' });
});

it('gives a new record its id', async () => {
  answer = { addThing: { id: 'new' } };
  await provider().create('things', { data: { name: 'x' } });
  expect(asked[0]?.variables.input).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'x' });
});

describe('a change', () => {
  const previousData = { id: 'a', version: 3, name: 'before' };

  it('sends what it may send, from the version it started with', async () => {
    answer = { changeThing: { id: 'a' } };
    await provider().update('things', { id: 'a', data: { name: 'after', secret: 1 }, previousData });
    expect(asked[0]).toMatchObject({
      query: 'mutation ChangeThing',
      variables: { input: { id: 'a', version: 3, name: 'after' } },
    });
  });

  it('is another act when it says so', async () => {
    answer = { closeThing: { id: 'a' } };
    await provider().update('things', { id: 'a', data: { act: 'close', reason: 'other', version: 4 }, previousData });
    expect(asked[0]).toMatchObject({
      query: 'mutation CloseThing',
      variables: { input: { id: 'a', version: 4, reason: 'other' } },
    });
  });

  it('by an act nobody declared is a mistake of ours', async () => {
    await expect(provider().update('things', { id: 'a', data: { act: 'fly' }, previousData })).rejects.toThrow(
      'no act fly',
    );
  });
});
