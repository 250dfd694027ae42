import { aClinic, aLot, aMix, aTreatment } from '@stipple/testing/builders';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { aWorld, type World } from '../rig/a-world.ts';
import { type Answer, anApi, answered, type TestApi } from '../rig/an-api.ts';
import { aPass, before, corpus, now, right, typeOf } from '../rig/bad-input-corpus.ts';

describe('input that is wrong', () => {
  let api: TestApi;
  let mine: World;
  let theirs: World;
  let owner: string;
  let practitioner: string;

  beforeAll(async () => {
    api = await anApi();
    mine = await aWorld(api.house, 'mine');
    theirs = await aWorld(api.house, 'theirs');
    owner = await api.signIn(mine.chain.owner);
    practitioner = await api.signIn(mine.practitioner);
  });
  afterAll(() => api.close());

  function send(mutation: string, spoilt: object): Promise<Answer> {
    const input = { ...right[mutation]?.(mine.ids), ...spoilt };
    const document = `mutation ($input: ${typeOf[mutation]}!) { ${mutation}(input: $input) { __typename } }`;
    return api.ask(document, { variables: { input }, as: mutation.includes('Session') ? practitioner : owner });
  }

  it.each(corpus)('%s %s: names %s', async (mutation, spoilt, field, words) => {
    const rows = await countRows();
    const { errors } = await send(mutation, spoilt(mine.ids, theirs.ids));
    expect(errors).toHaveLength(1);
    const [{ message = '', extensions } = { extensions: undefined }] = errors;
    expect(extensions?.field).toBe(field);
    expect(message).toMatch(words);
    expect(message).not.toMatch(/[A-Z]{3,}[._][A-Z]|\$input|"input/);
    expect(extensions?.code).not.toBe('INTERNAL');
    expect(await countRows()).toEqual(rows);
  });

  it('of ten megabytes is refused before it is read', async () => {
    const rows = await countRows();
    const sent = send('saveSession', { notes: 'x'.repeat(10_000_000) });
    expect(
      await sent.then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
    expect(await countRows()).toEqual(rows);
  });

  it.each([
    ['👩🏽‍🦲 Zoë O’Brien-Ōe'],
    ['=1+1'],
    ['@SUM(A1)'],
    ['مريم الأنصاري'],
    ['שירה כהן \u202Eabc'],
    ["Robert'); drop table client;--"],
    ['<script>alert(1)</script>'],
    ['{{7*7}} #{7*7} %s'],
  ])('is not %s: a name is text, kept as it was written', async (name) => {
    const input = { id: uuidv7(), clinicId: mine.ids.clinicId, name };
    const { errors } = await send('addClient', input);
    expect(errors).toEqual([]);
    const { data } = await api.ask(`{ client(id: "${input.id}") { name } }`, { as: owner });
    expect(data).toEqual({ client: { name } });
  });

  it.each(['%', '_', "'", '\\', '"', '👩🏽', 'x'.repeat(120), '=1+1'])('is not a search for %s', async (search) => {
    const document = 'query ($filter: ClientFilter) { clients(filter: $filter) { total items { id } } }';
    const { errors } = await api.ask(document, { variables: { filter: { search } }, as: owner });
    expect(errors).toEqual([]);
  });

  it.each([
    ['page.size', '{ clients(page: { size: 1001 }) { total } }', /1 to 1000/],
    ['page.number', '{ clients(page: { number: 0 }) { total } }', /from 1/],
    ['filter.ids.0', '{ clients(filter: { ids: ["1"] }) { total } }', /not an id/],
    ['id', '{ client(id: "1") { id } }', /not an id/],
    ['filter.from', '{ sessions(filter: { from: "yesterday" }) { total } }', /written like/],
    ['to', '{ overview(filter: { from: "2026-02-01", to: "2026-01-01" }) { updatedAt } }', /ends before/],
  ])('in a question names %s', async (field, document, words) => {
    const { errors } = await api.ask(document, { as: owner });
    expect(errors[0]?.extensions).toMatchObject({ field });
    expect(errors[0]?.message).toMatch(words);
  });

  describe('in a session', () => {
    let draft: { id: string; version: number };

    beforeEach(async () => {
      const [client] = await mine.chain.services.clients.byIds(mine.chain.owner.ctx, [mine.ids.clientId]);
      if (!client) throw new Error('no client');
      const treatmentId = (await aTreatment(mine.chain, { of: client })).id;
      const id = uuidv7();
      await send('startSession', { id, treatmentId, startedAt: before(600) });
      draft = { id, version: 1 };
    });

    async function sessionNow<T>(id: string): Promise<T> {
      const asked = `{ session(id: "${id}") { state version open { field message warning } } }`;
      return answered<T>(await api.ask(asked, { as: practitioner }), 'session');
    }

    /** Saves what was entered, then tries to complete it. */
    async function complete(given: object): Promise<Answer> {
      const saved = await send('saveSession', { ...draft, ...given });
      expect(saved.errors).toEqual([]);
      const document = 'mutation ($input: CompleteSessionInput!) { completeSession(input: $input) { state } }';
      return api.ask(document, {
        variables: { input: { id: draft.id, version: draft.version + 1 } },
        as: practitioner,
      });
    }

    it.each([
      ['nine hours', { startedAt: before(540), endedAt: now }, 'endedAt', /at most 6 hours/],
      ['no end', { endedAt: null }, 'endedAt', /end of the session is missing/],
      ['no pass', { passes: [] }, 'passes', /No pass/],
      ['no zone', { zones: [], passes: [] }, 'zones', /No zone/],
      ['no pigment', { passes: [aPass()] }, 'passes.0.mixId', /pigment of this pass is missing/],
    ])('%s keeps it from being completed, and the draft is kept', async (_, given, field, words) => {
      const { errors } = await complete({ startedAt: before(180), endedAt: before(60), ...given });
      expect(errors[0]?.extensions.field).toBe(field);
      expect(errors[0]?.message).toMatch(words);
      const kept = await sessionNow<{ state: string; version: number; open: unknown[] }>(draft.id);
      expect(kept).toMatchObject({ state: 'in_progress', version: draft.version + 1 });
      expect(kept.open).toContainEqual(expect.objectContaining({ field, message: errors[0]?.message, warning: false }));
    });

    it.each([
      ['expired', { expiresOn: '2026-11-21', receivedOn: '2026-01-01' }, false, /expired on 2026-11-21/],
      ['of another clinic', {}, true, /belongs to another clinic/],
    ])('a lot that is %s is refused', async (_, lot, elsewhere, words) => {
      const clinic = elsewhere
        ? await aClinic(mine.chain, { name: 'Elsewhere' })
        : (await mine.chain.services.clinics.byIds(mine.chain.owner.ctx, [mine.ids.clinicId]))[0];
      if (!clinic) throw new Error('no clinic');
      const mix = aMix(await aLot(mine.chain, { at: clinic, ...lot }));
      const answer = await send('saveSession', { ...draft, mixes: [mix], passes: [aPass({ mixId: mix.id })] });
      expect(answer.errors[0]?.extensions.field).toBe('mixes.0.parts.0.lotId');
      expect(answer.errors[0]?.message).toMatch(elsewhere ? /not there, or not within your reach/ : words);
    });
  });

  /** Rows of every table that a mutation writes. */
  async function countRows(): Promise<object> {
    const admin = new pg.Client({ connectionString: api.house.database.adminUrl });
    await admin.connect();
    const tables = [
      'clinic',
      'staff_member',
      'account',
      'client',
      'treatment',
      'appointment',
      'session',
      'session_pass',
      'lot',
      'outcome',
      'outbox',
      'idempotent_request',
    ];
    const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
    const { rows } = await admin.query<object>(`select ${counts.join(', ')}`);
    await admin.end();
    return rows[0] ?? {};
  }
});
