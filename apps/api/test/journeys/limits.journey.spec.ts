import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aChain } from '@stipple/testing/builders';
import { getIntrospectionQuery } from 'graphql';
import { anApi, type TestApi } from '../rig/an-api.ts';

/** Longest a refusal may take; the machine that runs the tests may be busy. */
const mostMs = 50;

const deep = `{ clients { items { ${'treatments { client { '.repeat(9)} id ${'} } '.repeat(9)} } } }`;
const aliases = (n: number) => `mutation { ${Array.from({ length: n }, (_, i) => `a${i}: signOut`).join(' ')} }`;
const circle =
  '{ clients { items { ...A } } } fragment A on Client { treatments { ...B } } fragment B on Treatment { client { ...A } }';
const bomb = `{ clients { items { ...F0 } } } ${Array.from({ length: 60 }, (_, n) => `fragment F${n} on Client { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F60 on Client { id }`;
const overlapping = `{ ${'viewer { role } '.repeat(300)} }`;
const introspection = `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} } '.repeat(12)} } } }`;

describe('a request that asks for too much', () => {
  let api: TestApi;
  let cookie: string;

  beforeAll(async () => {
    api = await anApi();
    cookie = await api.signIn((await aChain(api.house)).owner);
    await api.ask('{ viewer { role } }', { as: cookie });
  });
  afterAll(() => api.close());

  it.each([
    ['depth', deep],
    ['a thousand aliases', aliases(1_000)],
    ['forty aliases', aliases(40)],
    ['tokens', `{ viewer { ${'role '.repeat(5_000)} } }`],
    ['a circle of fragments', circle],
    ['fragments that double', bomb],
    ['the same field again and again', overlapping],
    ['deep introspection', introspection],
    ['directives', `{ viewer { ${'role @include(if: true) '.repeat(60)} } }`],
    ['no sense', '{ viewer { rol } }'],
    ['no GraphQL', 'select * from client'],
  ])('by %s is refused before any of it is done', async (_, document) => {
    const times: number[] = [];
    for (let time = 0; time < 3; time++) {
      const began = performance.now();
      const { status, data, errors } = await api.ask(document, { as: cookie });
      times.push(performance.now() - began);
      expect(status).toBe(400);
      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions.reference).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts|stack/);
    }
    expect(Math.min(...times)).toBeLessThan(mostMs);
  });

  it('by size is refused', async () => {
    const began = performance.now();
    const { status, errors } = await api
      .ask('{ viewer { role } }', { variables: { text: 'x'.repeat(10_000_000) } })
      .catch(
        // The connection may be closed before all of it is sent.
        () => ({ status: 413, errors: [] }),
      );
    expect(status).toBe(413);
    expect(errors[0]?.extensions.code ?? 'REQUEST.TOO_LARGE').toBe('REQUEST.TOO_LARGE');
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('in a batch is refused', async () => {
    const response = await api
      .http()
      .post('/graphql')
      .set({ cookie })
      .send([{ query: '{ viewer { role } }' }, { query: '{ viewer { role } }' }]);
    expect(response.status).toBe(400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s, which another site could send, is refused',
    async (type) => {
      const response = await api
        .http()
        .post('/graphql')
        .set({ cookie, 'content-type': type })
        .send('{"query":"mutation { signOut }"}');
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect((await api.ask('{ viewer { role } }', { as: cookie })).data).toEqual({ viewer: { role: 'owner' } });
    },
  );

  it('as a link is refused', async () => {
    const response = await api.http().get('/graphql').query({ query: '{ viewer { role } }' }).set({ cookie });
    expect(response.status).toBe(400);
  });

  it('with broken JSON is refused', async () => {
    const response = await api.http().post('/graphql').set({ 'content-type': 'application/json' }).send('{"query": ');
    expect(response.status).toBe(400);
    expect(response.body.errors[0].extensions).toMatchObject({ code: 'REQUEST.INVALID' });
  });

  it('lets tools read the schema', async () => {
    expect((await api.ask(getIntrospectionQuery())).status).toBe(200);
  });
});

describe('beside GraphQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-dashboard-'));
  let api: TestApi;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Stipple</title>');
    writeFileSync(join(folder, 'assets', 'main-Ab12.js'), `console.log("${'dots '.repeat(1_000)}")`);
    api = await anApi({ dashboardDir: folder });
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  it('says that it lives and is ready', async () => {
    expect((await api.http().get('/health/live')).body).toEqual({ status: 'alive' });
    expect((await api.http().get('/health/ready')).body).toEqual({ status: 'ready' });
  });

  it('counts requests by operation and outcome', async () => {
    await api.ask('query WhoAmI { viewer { role } }');
    const { text, headers } = await api.http().get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toContain('stipple_requests_total{operation="WhoAmI",code="OK"} 1');
    expect(text).toContain('stipple_request_seconds_bucket');
  });

  it('gives the page at every address a person may be at', async () => {
    for (const path of ['/', '/clients/42', '/index.html']) {
      const { status, text, headers } = await api.http().get(path);
      expect([path, status, text]).toEqual([path, 200, '<!doctype html><title>Stipple</title>']);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('gives a file that never changes for ever, compressed', async () => {
    const { status, headers, text } = await api.http().get('/assets/main-Ab12.js').set('accept-encoding', 'gzip');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(text).toContain('dots dots');
    const again = await api.http().get('/assets/main-Ab12.js').set('if-none-match', String(headers['etag']));
    expect(again.status).toBe(304);
  });

  it.each(['/assets/none.js', '/../package.json', '/%2e%2e/package.json', '/.env'])(
    'has nothing at %s',
    async (path) => {
      expect((await api.http().get(path)).status).toBe(404);
    },
  );

  it('names each request', async () => {
    const [one, two] = [await api.http().get('/'), await api.http().get('/')];
    expect(one.headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(one.headers['x-request-id']).not.toBe(two.headers['x-request-id']);
  });
});
