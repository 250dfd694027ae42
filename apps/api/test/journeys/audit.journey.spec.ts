import 'reflect-metadata';
import { AuditService } from '@stipple/server/modules/audit';
import { aStaffMember } from '@stipple/testing/builders';
import { aWorld, randomIds, type World } from '../rig/a-world.ts';
import { anApi, type TestApi } from '../rig/an-api.ts';

describe('opening a record', () => {
  let api: TestApi;
  let world: World;
  let cookie: string;

  beforeAll(async () => {
    api = await anApi();
    world = await aWorld(api.house, 'mine');
    cookie = await api.signIn(world.practitioner);
  });
  afterAll(() => api.close());

  interface Row {
    readonly what: string;
    readonly subject: string;
    readonly client: string;
    readonly person: string;
    readonly request: string;
  }

  const rows = () =>
    api.house.work.read(world.chain.owner.ctx, (tx) =>
      tx.query<Row>(
        `select what, subject_id as subject, client_id as client, staff_member_id as person, request_id as request
         from record_read order by id`,
      ),
    );

  it('is written down with who, what, whose and which request, as often as it is asked', async () => {
    const { sessionId, clientId, treatmentId } = world.ids;
    const documents = [
      `{ session(id: "${sessionId}") { id again: notes } }`,
      `{ treatment(id: "${treatmentId}") { id } other: treatment(id: "${treatmentId}") { id } client(id: "${clientId}") { name } }`,
    ];
    const requests: string[] = [];
    // The third time a document is executed compiled.
    for (const document of [...documents, documents[0] ?? '', documents[0] ?? '']) {
      const { errors, response } = await api.ask(document, { as: cookie });
      expect(errors).toEqual([]);
      requests.push(String(response.headers['x-request-id']));
    }
    const of = (what: string, subject: string, nth: number): Row => {
      return { what, subject, client: clientId, person: world.practitioner.id, request: requests[nth] ?? '' };
    };
    expect(await rows()).toEqual([
      of('session', sessionId, 0),
      of('treatment', treatmentId, 1),
      of('client', clientId, 1),
      of('session', sessionId, 2),
      of('session', sessionId, 3),
    ]);
  });

  it('of nothing, of a list, or refused, writes nothing', async () => {
    const before = await rows();
    const { sessionId } = randomIds();
    await api.ask(`{ session(id: "${sessionId}") { id } }`, { as: cookie });
    await api.ask('{ sessions { items { id notes client { name } } } }', { as: cookie });
    const at = await world.chain.services.clinics.byIds(world.chain.owner.ctx, [world.ids.clinicId]);
    const desk = await aStaffMember(world.chain, { role: 'receptionist', at });
    await api.ask(`{ session(id: "${world.ids.sessionId}") { id } }`, { as: await api.signIn(desk) });
    expect(await rows()).toEqual(before);
  });

  it('shows nothing when it cannot be written down', async () => {
    const audit = api.app.get<object>(AuditService);
    Object.defineProperty(audit, 'opened', { value: () => Promise.reject(new Error('disk full')), configurable: true });
    const { data, errors, response } = await api.ask(`{ session(id: "${world.ids.sessionId}") { id } }`, {
      as: cookie,
    });
    Reflect.deleteProperty(audit, 'opened');
    expect(data).toBeUndefined();
    expect(JSON.stringify(response.body)).not.toContain(world.ids.sessionId);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect(errors[0]?.extensions.reference).toBe(response.headers['x-request-id']);
    expect(api.log.some((line) => line.includes('disk full'))).toBe(true);
  });

  it('by many at once is written down for each, on fewer connections than there are readers', async () => {
    const before = (await rows()).length;
    const document = `{ session(id: "${world.ids.sessionId}") { id passes { id } } }`;
    const answers = await Promise.all(Array.from({ length: 40 }, () => api.ask(document, { as: cookie })));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await rows()).toHaveLength(before + 40);
  });
});
