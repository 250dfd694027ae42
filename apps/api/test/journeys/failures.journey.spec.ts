import { aChain } from '@stipple/testing/builders';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { aWorld, randomIds, type World } from '../rig/a-world.ts';
import { type Answer, anApi, type TestApi } from '../rig/an-api.ts';
import { askRow, operations } from '../rig/ask-row.ts';

/** What an unforeseen error may say, and nobody may read. */
const secret = "insert into client values ('Zyxw') at /srv/stipple/secret.ts:1";

const every = `{
  sessions { items { treatment { id } client { id } clinic { id } practitioner { id } appointment { id } passes { id } open { code } updatedBy { id } } }
  treatments { items { client { id } clinic { id } practitioner { id } currency sessions { id } outcomes { id } reminders { id } } }
  appointments { items { client { id } clinic { id } practitioner { id } treatment { id } missing session { id } } }
  clients { items { clinic { id } treatments { id } appointments { id } } }
  lots { items { product { id } clinic { id } } }
  outcomes { items { treatment { id } client { id } clinic { id } recordedBy { id } } }
  reminders { items { client { id } clinic { id } treatment { id } } }
}`;

describe('when something breaks', () => {
  let api: TestApi;
  let world: World;
  let cookie: string;

  beforeAll(async () => {
    api = await anApi();
    world = await aWorld(api.house, 'mine');
    cookie = await api.signIn(world.chain.owner);
  });
  afterAll(() => api.close());

  /** Lets methods of all use cases throw, by name; gives the way back. */
  function breakMethods(broken: (name: string) => boolean): () => void {
    const undo: (() => void)[] = [];
    for (const service of servicesOfApp()) {
      for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(service))) {
        if (name === 'constructor' || name === 'contextOf' || !broken(name)) continue;
        const value = () => Promise.reject(new Error(secret));
        Object.defineProperty(service, name, { value, configurable: true });
        undo.push(() => Reflect.deleteProperty(service, name));
      }
    }
    return () => {
      for (const step of undo) step();
    };
  }

  /** The use cases as the running application holds them. */
  function servicesOfApp(): object[] {
    const { services } = world.chain;
    return Object.values(services).map((service) => api.app.get<object>(service.constructor));
  }

  function expectNothingTold({ errors, response }: Answer): void {
    expect(JSON.stringify(response.body)).not.toMatch(/Zyxw|insert into|\/srv|\.ts|stack|at Object|ECONN|terminat/);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(extensions.code).toBe('INTERNAL');
      expect(message).toMatch(/quote the reference/);
      expect(api.log.some((line) => line.includes(extensions.reference) && line.includes('"level":50'))).toBe(true);
    }
    expect(response.headers['x-request-id']).toBe(errors[0]?.extensions.reference);
  }

  it.each(operations.filter(({ name }) => name !== 'viewer'))(
    '$kind $name tells nothing but where to look',
    async (operation) => {
      const args = operation.row.args;
      const row = { ...operation.row, args: (ids: typeof world.ids) => withValidIds(args(ids)) };
      const mend = breakMethods(() => true);
      try {
        const answer = await askRow(api, { ...operation, row }, randomIds(), cookie);
        expectNothingTold(answer);
        expect(api.log.some((line) => line.includes('Zyxw'))).toBe(true);
      } finally {
        mend();
      }
    },
  );

  it('every relation tells nothing but where to look', async () => {
    const mend = breakMethods((name) => !/^(list|count)$/.test(name));
    try {
      expectNothingTold(await api.ask(every, { as: cookie }));
    } finally {
      mend();
    }
    expect((await api.ask(every, { as: cookie })).errors).toEqual([]);
  });

  it('the database away: says so, waits no longer than bounded, and comes back by itself', async () => {
    const admin = new pg.Client({ connectionString: api.house.database.adminUrl.replace(/[^/]*$/, 'postgres') });
    await admin.connect();
    const { name } = api.house.database;
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    try {
      expectNothingTold(await api.ask('{ clinics { total } }', { as: cookie }));
      expect((await api.http().get('/health/ready')).status).toBe(503);
      expect((await api.http().get('/health/live')).status).toBe(200);
    } finally {
      await admin.query(`alter database ${name} allow_connections true`);
      await admin.end();
    }
    expect((await api.http().get('/health/ready')).status).toBe(200);
    expect((await api.ask('{ clinics { total } }', { as: cookie })).errors).toEqual([]);
  });

  it('no line of the log names a person', async () => {
    await api.signIn((await aChain(api.house, { name: 'Other' })).owner);
    await api.ask('{ clients { items { name email } } }', { as: cookie });
    expect(api.log.join('')).not.toMatch(/@chain\.example|@client\.example|mine client|a long enough password/);
  });
});

/** Rows keep themselves from writing by an id that is none; here the use case is broken, so nothing is written. */
function withValidIds(args: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(args).replaceAll('not an id', uuidv7())) as Record<string, unknown>;
}
